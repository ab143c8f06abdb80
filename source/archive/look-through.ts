import {type Dir, type Dirent, opendirSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import type {CableId} from '../cable/cable.js';
import {hasDumpEnding, isDump} from './dump.js';
import {ArchiveError, archiveError} from './errors.js';
import {nameOf, openable} from './file-names.js';
import {type FileStamp, stampOf} from './file-stamp.js';
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
export type Look = {
	/** Whether the stamps of the files are told; that costs a call to the system for each of them. */
	readonly withStamps?: boolean;
};

/**
 * All that is in a folder and in those within it, one after the other, in the order of the bytes of their paths.
 * Hidden files and those of other kinds are left aside; symbolic links are not followed, since a folder of unknown
 * origin must not lead to files outside it. Throws an `ArchiveError` where the folder itself cannot be read.
 */
export function* lookThrough(root: string, look: Look = {}): Generator<Finding> {
	// What was found and not looked at yet, the next one last: folders may lie in each other two thousand deep.
	const waiting = entriesOf(root, '');
	for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
		const id = join(entry.folder, entry.name);
		if (entry.kind !== 'folder' || isHidden(id)) {
			yield* findingsOf(root, id, entry.kind, look);
			continue;
		}
		try {
			for (const inner of entriesOf(root, id)) {
				waiting.push(inner);
			}
		} catch (error) {
			if (!(error instanceof ArchiveError)) {
				throw error;
			}
			yield {type: 'unreadable', id, reason: error.reason};
		}
	}
}

type Entry = {readonly folder: CableId; readonly name: string; readonly kind: EntryKind};
type EntryKind = 'folder' | 'file' | 'link' | 'pipe' | 'socket' | 'device';

/** What is in a folder, the last by the bytes of its path first. */
function entriesOf(root: string, folder: CableId): Entry[] {
	const entries: (Entry & {readonly order: string})[] = [];
	for (const entry of direntsOf(join(root, folder))) {
		const kind = kindOf(entry);
		// In Latin-1 each byte is a letter. What is in a folder has a slash behind its name.
		const order = entry.name.toString('latin1') + (kind === 'folder' ? '/' : '');
		entries.push({folder, name: nameOf(entry.name), kind, order});
	}
	return entries.sort((a, b) => (a.order < b.order ? 1 : -1));
}

type NamedByBytes = Omit<Dirent, 'name'> & {readonly name: Buffer};

/** Reads a folder some entries at a time: what the system tells of a file takes more room than what is kept of it. */
function* direntsOf(path: string): Generator<NamedByBytes> {
	let folder: Dir | undefined;
	try {
		// Node gives the names as bytes when asked to, whatever its types say.
		folder = opendirSync(openable(path), {encoding: 'buffer' as BufferEncoding, bufferSize: 256});
		for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
			yield entry as unknown as NamedByBytes;
		}
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		folder?.closeSync();
	}
}

function kindOf(entry: NamedByBytes): EntryKind {
	if (entry.isFile()) {
		return 'file';
	}
	if (entry.isDirectory()) {
		return 'folder';
	}
	return entry.isSymbolicLink() ? 'link' : entry.isFIFO() ? 'pipe' : entry.isSocket() ? 'socket' : 'device';
}

/** What an entry is; nothing if its stamp is asked for and it is gone by then. */
function findingsOf(
	root: string,
	id: CableId,
	kind: EntryKind,
	{withStamps = false}: Look,
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
