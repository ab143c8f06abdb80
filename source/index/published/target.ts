/** The file that an index is published in. */
import {closeSync, lstatSync, openSync, readSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import process from 'node:process';
import {type Archive, indexedPath, storedPath} from '../../archive/archive.js';
import {toArchiveError} from '../../archive/errors.js';
import {removeStrays} from '../../files/strays.js';
import {isWithin} from '../../files/within.js';
import {IndexError} from '../errors.js';
import type {OwnPlace} from '../place/place.js';
import {applicationId} from '../schema.js';
import {JOURNAL, type PublishTask} from './publish-task.js';

/** What is published where: the index of an archive, and the file. */
export type PublishRequest = {
	readonly archive: Archive;
	readonly place: OwnPlace & {readonly type: 'file'};
	readonly file: string;
};

/**
 * Finds out where an index is written; what it is published over is an index, or nothing. Throws an `IndexError` if it
 * may not be written there.
 */
export function publishingTarget({archive, place, file}: PublishRequest): PublishTask {
	const path = indexedPath(archive);
	// Whoever may reach a link need not be able to reach what it leads to.
	const indexed = attempt(path, () => realpathSync(storedPath(archive, archive.dump ?? '.')));
	const target = attempt(file, () => targetOf(resolve(file)));
	const folder = dirname(target);
	if (isWithin(target, indexed)) {
		throw refused(file, 'nothing is written into the folder of cables; choose another folder');
	}
	if (folder === attempt(place.path, () => realpathSync(dirname(place.path)))) {
		throw refused(file, 'is in the folder of the indexes that are kept up to date; name another folder');
	}
	attempt(file, () => removeKilled(target));
	return {place, indexed, target, beside: join(folder, `.${basename(target)}.${process.pid}${ENDING}`)};
}

const ENDING = '.publishing';

/** The file itself, if a link leads to it; whatever is there must be an index. */
function targetOf(path: string): string {
	const stats = lstatSync(path, {throwIfNoEntry: false});
	if (!stats) {
		return join(realpathSync(dirname(path)), basename(path));
	}
	const target = realpathSync(path);
	if (!isIndex(target, statSync(target))) {
		throw refused(path, 'not a cables index; left untouched');
	}
	return target;
}

/** Whether a file has the mark of an index, of whatever version: https://sqlite.org/fileformat2.html#application_id. */
function isIndex(path: string, stats: Stats): boolean {
	if (!stats.isFile()) {
		return false;
	}
	const header = Buffer.alloc(MARK_AT + 4);
	const file = openSync(path, 'r');
	try {
		readSync(file, header, 0, header.length, 0);
	} finally {
		closeSync(file);
	}
	return header.readUInt32BE(MARK_AT) === applicationId;
}

const MARK_AT = 68;

/** Removes what publishing has left that was killed; one that is still going on writes. */
function removeKilled(target: string): void {
	const start = `.${basename(target)}.`;
	removeStrays(
		dirname(target),
		name => {
			const written = name.endsWith(JOURNAL) ? name.slice(0, -JOURNAL.length) : name;
			return (
				written.startsWith(start) &&
				written.endsWith(ENDING) &&
				/^\d+$/.test(written.slice(start.length, -ENDING.length))
			);
		},
		({mtimeMs}) => Date.now() - mtimeMs > LONGEST_PAUSE,
	);
}

/** In milliseconds; while a copy is compared nothing is written to it. */
const LONGEST_PAUSE = 600_000;

function refused(file: string, reason: string): IndexError {
	return new IndexError('unwritable', `${file}: ${reason}`);
}

function attempt<Result>(path: string, act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		throw error instanceof IndexError ? error : refused(path, toArchiveError(path, error).reason);
	}
}
