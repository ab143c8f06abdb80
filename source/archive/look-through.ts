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
 * All that is in a folder and in those within it, one after the other, in the order in which the disk tells it.
 * Hidden files and those of other kinds are left aside; symbolic links are not followed, since a folder of unknown
 * origin must not lead to files outside it. Throws an `ArchiveError` where the folder itself cannot be read.
 */
export function* lookThrough(root: string, look: Look = {}): Generator<Finding> {
	const waiting: CableId[] = [''];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		try {
			for (const entry of entriesOf(join(root, folder))) {
				const id = join(folder, nameOf(entry.name));
				if (entry.isDirectory() && !isHidden(id)) {
					waiting.push(id);
				} else {
					yield* findingsOf(root, id, entry, look);
				}
			}
		} catch (error) {
			if (!(error instanceof ArchiveError) || folder === '') {
				throw error;
			}
			yield {type: 'unreadable', id: folder, reason: error.reason};
		}
	}
}

type Entry = Omit<Dirent, 'name'> & {readonly name: Buffer};

/** Reads a folder some entries at a time: the names of a million files need not be held together. */
function* entriesOf(path: string): Generator<Entry> {
	let folder: Dir | undefined;
	try {
		// Node gives the names as bytes when asked to, whatever its types say.
		folder = opendirSync(openable(path), {encoding: 'buffer' as BufferEncoding, bufferSize: 256});
		for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
			yield entry as unknown as Entry;
		}
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		folder?.closeSync();
	}
}

/** What an entry is; nothing if its stamp is asked for and it is gone by then. */
function findingsOf(root: string, id: CableId, entry: Entry, {withStamps = false}: Look): readonly Finding[] {
	const path = join(root, id);
	try {
		const kind = isHidden(id) ? 'hidden' : kindOf(entry, path);
		if (kind !== 'file') {
			return [{type: 'left-aside', id, kind}];
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

function kindOf(entry: Entry, path: string): 'file' | LeftAsideKind {
	if (!entry.isFile()) {
		return entry.isSymbolicLink() ? 'link' : entry.isFIFO() ? 'pipe' : entry.isSocket() ? 'socket' : 'device';
	}
	if (hasDumpEnding(path)) {
		return isDump(path) ? 'file' : 'table';
	}
	return cableEndings.includes(extname(path).toLowerCase()) ? 'file' : 'ending';
}
