import {basename, extname, join} from 'node:path';
import type {CableId} from '../cable/cable.js';
import {hasDumpEnding, isDump} from './dump/dump.js';
import {ArchiveError, archiveError} from './errors.js';
import {type FileStamp, stampOf} from './file-stamp.js';
import {type EntryKind, entriesAsTheyCome, sortedEntries} from './folder-listing.js';
import type {LeftAsideKind} from './left-aside.js';

/** The endings under which cables are kept; many have none. */
export const cableEndings: readonly string[] = ['', '.txt', '.text', '.md', '.html', '.htm', '.cable'];

/** One thing that a folder holds. */
export type Finding =
	/** A file that can be a cable, or a dump of many. */
	| {readonly type: 'file'; readonly id: CableId; readonly stamp: FileStamp | undefined}
	| {readonly type: 'left-aside'; readonly id: CableId; readonly kind: LeftAsideKind}
	| {readonly type: 'unreadable'; readonly id: CableId; readonly reason: string};

/** What is asked of a look through a folder. */
export type LookOptions = {
	/** Whether the stamps of the files are told; that costs a call to the system for each of them. */
	readonly withStamps?: boolean;
};

/**
 * All that is in a folder and in those within it, one after the other, in the order of the bytes of their paths.
 * Hidden files and those of other kinds are left aside; symbolic links are not followed, since a folder of unknown
 * origin must not lead to files outside it. Throws an `ArchiveError` where the folder itself cannot be read.
 */
export function* lookThrough(root: string, look: LookOptions = {}): Generator<Finding> {
	// The folders that are being looked through, each within the one before: there may be two thousand of them.
	const open = [{id: '', entries: sortedEntries(join(root, ''))}];
	for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
		const {done, value: entry} = folder.entries.next();
		if (done) {
			open.pop();
			continue;
		}
		const id = join(folder.id, entry.name);
		if (entry.kind !== 'folder' || isHidden(id)) {
			yield* findingsOf(root, id, entry.kind, look);
			continue;
		}
		try {
			open.push({id, entries: sortedEntries(join(root, id))});
		} catch (error) {
			yield unreadable(id, error);
		}
	}
}

/**
 * The same without stamps and in no order, so that nothing of a folder is kept and its first file is found at once,
 * however many there are.
 */
export function* lookThroughUnsorted(root: string): Generator<Finding> {
	const folders: CableId[] = [''];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		try {
			for (const {name, kind} of entriesAsTheyCome(join(root, folder))) {
				const id = join(folder, name);
				if (kind === 'folder' && !isHidden(id)) {
					folders.push(id);
				} else {
					yield* findingsOf(root, id, kind, {});
				}
			}
		} catch (error) {
			if (folder === '') {
				throw error;
			}
			yield unreadable(folder, error);
		}
	}
}

function unreadable(id: CableId, error: unknown): Finding {
	if (!(error instanceof ArchiveError)) {
		throw error;
	}
	return {type: 'unreadable', id, reason: error.reason};
}

/** What an entry is; nothing if its stamp is asked for and it is gone by then. */
function findingsOf(
	root: string,
	id: CableId,
	kind: EntryKind,
	{withStamps = false}: LookOptions,
): readonly Finding[] {
	const path = join(root, id);
	try {
		const reason = leftAsideAs(kind, path);
		if (reason !== undefined) {
			return [{type: 'left-aside', id, kind: reason}];
		}
		const stamp = withStamps ? stampOf(path) : undefined;
		return withStamps && !stamp ? [] : [{type: 'file', id, stamp}];
	} catch (error) {
		return [{type: 'unreadable', id, reason: archiveError(path, error).reason}];
	}
}

function isHidden(id: CableId): boolean {
	return basename(id).startsWith('.');
}

/** Why something is left aside; nothing if it is a file that can be a cable or a dump. */
function leftAsideAs(kind: EntryKind, path: string): LeftAsideKind | undefined {
	if (kind === 'folder' || isHidden(path)) {
		return 'hidden';
	}
	if (kind !== 'file') {
		return kind;
	}
	if (hasDumpEnding(path)) {
		return isDump(path) ? undefined : 'table';
	}
	return cableEndings.includes(extname(path).toLowerCase()) ? undefined : 'ending';
}
