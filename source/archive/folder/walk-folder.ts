import {basename, dirname, extname, join} from 'node:path';
import type {CableId} from '../../cable/cable.js';
import {isDump} from '../dump/dump.js';
import {hasDumpExtension} from '../dump/row-id.js';
import {archiveReason, toArchiveError} from '../errors.js';
import {type FileStamp, stampOf} from '../file-stamp.js';
import {type EntryKind, sortedEntries, unsortedEntries} from './folder-listing.js';
import type {SkippedKind} from './skipped.js';
import {isOfSplit, restName} from './split-folder.js';

/** The file extensions of cables, and of mails and mailboxes that carry them; many have none. */
export const cableExtensions: readonly string[] = [
	'',
	'.txt',
	'.text',
	'.md',
	'.html',
	'.htm',
	'.cable',
	'.eml',
	'.mbox',
];

/** One thing in a folder. */
export type Finding =
	/** A file that may be a cable, or a dump of many. */
	| {readonly type: 'file'; readonly id: CableId; readonly stamp: FileStamp | undefined}
	| {readonly type: 'skipped'; readonly id: CableId; readonly kind: SkippedKind}
	| {readonly type: 'unreadable'; readonly id: CableId; readonly reason: string};

/** Options of a walk through a folder. */
export type WalkOptions = {
	/** Whether to read the stamps of the files, which takes a system call for each. */
	readonly withStamps?: boolean;
};

/**
 * Walks a folder and all folders within it, in the order of the bytes of the paths. Throws an `ArchiveError` if the
 * folder itself cannot be read.
 *
 * Symbolic links are not followed, since a folder of unknown origin must not lead to files outside it.
 */
export function* walkFolder(root: string, options: WalkOptions = {}): Generator<Finding> {
	// The folders being walked, each within the one before; there may be two thousand of them.
	const open = [{id: '', entries: sortedEntries(join(root, ''))}];
	for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
		const {done, value: entry} = folder.entries.next();
		if (done) {
			open.pop();
			continue;
		}
		const id = join(folder.id, entry.name);
		if (entry.kind !== 'folder' || isHidden(id)) {
			yield* findingsOf(root, id, entry.kind, options);
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
 * Walks a folder in no particular order and without stamps. It keeps nothing in memory, so it finds the first file
 * at once, however many there are.
 */
export function* walkFolderUnsorted(root: string): Generator<Finding> {
	const folders: CableId[] = [''];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		try {
			for (const {name, kind} of unsortedEntries(join(root, folder))) {
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
	return {type: 'unreadable', id, reason: archiveReason(error)};
}

/** What an entry is; nothing if its stamp was asked for and it is gone by now. */
function findingsOf(
	root: string,
	id: CableId,
	kind: EntryKind,
	{withStamps = false}: WalkOptions,
): readonly Finding[] {
	const path = join(root, id);
	try {
		const reason = skippedKind(kind, path);
		if (reason !== undefined) {
			return [{type: 'skipped', id, kind: reason}];
		}
		const stamp = withStamps ? stampOf(path) : undefined;
		return withStamps && !stamp ? [] : [{type: 'file', id, stamp}];
	} catch (error) {
		return [{type: 'unreadable', id, reason: toArchiveError(path, error).reason}];
	}
}

function isHidden(id: CableId): boolean {
	return basename(id).startsWith('.');
}

/** Why an entry is skipped; `undefined` if it is a file that may be a cable or a dump. */
function skippedKind(kind: EntryKind, path: string): SkippedKind | undefined {
	if (kind === 'folder' || isHidden(path)) {
		return 'hidden';
	}
	if (kind !== 'file') {
		return kind;
	}
	if (hasDumpExtension(path)) {
		return isDump(path) ? undefined : 'table';
	}
	if (basename(path) === restName && isOfSplit(dirname(path))) {
		return 'rest';
	}
	const isCable = cableExtensions.includes(extname(path).toLowerCase()) || isInMaildir(path);
	return isCable ? undefined : 'ending';
}

/** Whether a file is a mail of a maildir, whose name ends with that of the machine: `1182168660.M1P2.rome:2,S`. */
function isInMaildir(path: string): boolean {
	return ['cur', 'new'].includes(basename(dirname(path))) && /^\d+\./.test(basename(path));
}
