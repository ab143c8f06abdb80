/** The only door to the files: which cables a folder holds, and their texts. Nothing is ever written. */
import {accessSync, constants, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import type {CableId} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {type Summary, summarise} from '../cable/summary.js';
import {decode} from './decode.js';
import {ArchiveError, archiveError} from './errors.js';
import {readFile} from './read-file.js';
import {type Scan, scan} from './scan.js';

/** A folder that is read, or a single file of one. */
export type Archive = {
	readonly root: string;
	readonly name: string;
	/** The file that was named instead of a folder. */
	readonly only: CableId | undefined;
};

/** The archive at a path. Throws an `ArchiveError` where there is none that could be read. */
export function openArchive(path: string): Archive {
	const full = resolve(path);
	try {
		const stats = statSync(full);
		accessSync(full, stats.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
		if (stats.isDirectory()) {
			return {root: full, name: basename(full) || full, only: undefined};
		}
		if (stats.isFile()) {
			return {root: dirname(full), name: basename(dirname(full)), only: basename(full)};
		}
	} catch (error) {
		throw archiveError(path, error);
	}
	throw new ArchiveError(path, 'it is neither a folder nor a regular file');
}

/** The files of an archive that can be cables. */
export function scanArchive({root, only}: Archive): Scan {
	return only === undefined ? scan(root) : {ids: [only], unreadable: []};
}

/** The path of a cable's file. */
export function pathOf({root}: Archive, id: CableId): string {
	return join(root, id);
}

/** The text of a cable's file. Throws an `ArchiveError` if it cannot be read or is no text. */
export function readText(archive: Archive, id: CableId): string {
	const path = pathOf(archive, id);
	// Who names a file means it, link or not.
	const decoded = decode(readFile(path, {followLinks: id === archive.only}));
	if (!decoded) {
		throw new ArchiveError(path, 'it is not a text');
	}
	return decoded.text;
}

/** Some cables of an archive, read one after the other. */
export type Batch = {
	readonly summaries: readonly Summary[];
	readonly unreadable: readonly {readonly id: CableId; readonly reason: string}[];
	readonly done: number;
};

/**
 * Reads what a list shows of each cable, and gives it in batches.
 * After `milliseconds` a batch ends and the event loop has its turn, so that keys are answered meanwhile.
 */
export async function* readSummaries(
	archive: Archive,
	ids: readonly CableId[],
	milliseconds = 12,
): AsyncGenerator<Batch> {
	let next = 0;
	while (next < ids.length) {
		const summaries: Summary[] = [];
		const unreadable: {id: CableId; reason: string}[] = [];
		const end = performance.now() + milliseconds;
		do {
			const id = ids[next++] as CableId;
			try {
				summaries.push(summarise(parseCable(id, readText(archive, id))));
			} catch (error) {
				if (!(error instanceof ArchiveError)) {
					throw error;
				}
				unreadable.push({id, reason: error.reason});
			}
		} while (next < ids.length && performance.now() < end);
		yield {summaries, unreadable, done: next};
		await new Promise(done => setImmediate(done));
	}
}
