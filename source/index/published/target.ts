/** The file that an index is published in. */
import {
	closeSync,
	lstatSync,
	openSync,
	readdirSync,
	readSync,
	realpathSync,
	rmSync,
	type Stats,
	statSync,
} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import process from 'node:process';
import {type Archive, indexedPath, storedPath} from '../../archive/archive.js';
import {toArchiveError} from '../../archive/errors.js';
import {IndexError} from '../errors.js';
import type {OwnPlace} from '../place/place.js';
import {applicationId} from '../schema.js';
import {JOURNAL, type PublishTask} from './publish-task.js';

/** What is published where: the index of an archive, and the file. */
export type Wanted = {
	readonly archive: Archive;
	readonly place: OwnPlace & {readonly type: 'file'};
	readonly file: string;
};

/**
 * Finds out where an index is written; what it is published over is an index, or nothing. Throws an `IndexError` if it
 * may not be written there.
 */
export function publishingTarget({archive, place, file}: Wanted): PublishTask {
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
	attempt(file, () => removeStrays(target));
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

function isWithin(path: string, folder: string): boolean {
	return path === folder || relative(folder, path).split(sep)[0] !== '..';
}

/** Removes what publishing has left that was killed; one that is still going on writes. */
function removeStrays(target: string): void {
	const [folder, name] = [dirname(target), basename(target)];
	for (const entry of readdirSync(folder)) {
		const written = entry.endsWith(JOURNAL) ? entry.slice(0, -JOURNAL.length) : entry;
		const isStray =
			written.startsWith(`.${name}.`) &&
			written.endsWith(ENDING) &&
			/^\d+$/.test(written.slice(name.length + 2, -ENDING.length));
		const stats = isStray ? lstatSync(join(folder, entry), {throwIfNoEntry: false}) : undefined;
		if (stats?.isFile() && Date.now() - stats.mtimeMs > LONGEST_PAUSE) {
			rmSync(join(folder, entry), {force: true});
		}
	}
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
