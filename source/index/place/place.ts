/**
 * Where the index of a folder or of a dump is stored, and the files there; their content is the matter of
 * `database.ts`.
 */
import {
	chmodSync,
	closeSync,
	existsSync,
	lstatSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {errorCode} from '../../archive/errors.js';
import {isOurs} from '../../files/owner.js';
import {makePrivateFolder} from '../../files/private-folder.js';
import {isWithin} from '../../files/within.js';
import {IndexError} from '../errors.js';
import {pathHash} from './path-hash.js';

/** Where an index is: the user's own, or one that somebody has published. */
export type IndexPlace = OwnPlace | PublishedPlace;

/**
 * A file, or the memory of this process, which all its threads share under a name. There the texts have room only while a
 * command runs.
 */
export type OwnPlace =
	| {
			readonly type: 'file';
			readonly path: string;
			/** Which file must be there, by `fileAt`, so that all threads read the same one; without it any. */
			readonly file?: string;
	  }
	| {readonly type: 'memory'; readonly name: string; readonly withTexts?: boolean};

/** The file of a published index, which is only read and never changes; another one may be put in its place. */
export type PublishedPlace = {
	readonly type: 'published';
	readonly path: string;
	/** The stamp of its file, so that all threads read the same one. */
	readonly stamp: string;
};

/** The number is part of the file's name, so older and newer programs each keep an index of their own. */
export const schemaVersion = 6;

/**
 * Chooses where to store the index of a folder or of a dump: in a file of the cache folder, named after the folder
 * and its real path. In memory if there is no cache folder, or if it is inside the folder, which is never written.
 */
export function indexPlace(path: string, cacheFolder: string | undefined): OwnPlace {
	const real = realPath(path);
	return cacheFolder === undefined ||
		isWithin(existsSync(cacheFolder) ? realpathSync(cacheFolder) : cacheFolder, real)
		? memoryPlace()
		: {type: 'file', path: join(cacheFolder, indexName(real))};
}

/**
 * Tells the file at a path from any other that takes its place while it is open; `undefined` if there is none. A cable has
 * another key in each index, so a key of one must not be asked of another.
 */
export function fileAt(path: string): string | undefined {
	try {
		const stats = statSync(path, {bigint: true, throwIfNoEntry: false});
		return stats && `${stats.dev} ${stats.ino}`;
	} catch (error) {
		throw new IndexError('unreadable', `${path}: cannot be read (${errorCode(error)})`, {cause: error});
	}
}

/** Returns a place in memory with a new name. */
export function memoryPlace(withTexts = false): OwnPlace {
	return {type: 'memory', name: `cables-${process.pid}-${performance.now()}`, withTexts};
}

/**
 * Lists the files of an index: the index itself, what SQLite stores beside it, its lock, and a damaged one that was
 * moved aside.
 */
export function filesOfIndex(path: string): readonly string[] {
	return ['', ...sidecarSuffixes, '.lock', '.lock-journal', '.lock-wal', '.lock-shm', '.bad']
		.map(suffix => `${path}${suffix}`)
		.filter(file => existsSync(file));
}

/** Lists the indexes in a cache folder, of every schema. Throws an `IndexError` if the folder cannot be read. */
export function indexesIn(cacheFolder: string): readonly string[] {
	const isFolder = statSync(cacheFolder, {throwIfNoEntry: false})?.isDirectory() === true;
	const names = isFolder ? namesIn(cacheFolder) : [];
	const indexes = names.flatMap(name => /^.+-[0-9a-f]{16}\.v\d+\.sqlite/.exec(name) ?? []);
	return [...new Set(indexes)].map(name => join(cacheFolder, name));
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		throw new IndexError('unwritable', `${folder}: cannot be read (${errorCode(error)})`, {cause: error});
	}
}

/**
 * Makes sure that a file can be an index: it must be the user's own, and nobody else may read it. SQLite gives the
 * files beside it the same permissions.
 */
export function prepareFile(path: string): void {
	try {
		prepareFolder(dirname(path));
		if (!isThere(path)) {
			closeSync(openSync(path, 'a', 0o600));
		}
		// SQLite opens the files beside it as well, and would wait for a pipe.
		for (const file of [path, ...sidecarSuffixes.map(suffix => `${path}${suffix}`)]) {
			makePrivate(file);
		}
	} catch (error) {
		throw error instanceof IndexError ? error : unwritable(path, error);
	}
}

/** Empties a file and removes what SQLite left beside it. */
export function emptyFile(path: string): void {
	try {
		removeSidecars(path);
		truncateSync(path);
	} catch (error) {
		throw unwritable(path, error);
	}
}

/**
 * Moves a damaged index aside in place of any earlier one. The files beside it are removed, so that the next index
 * does not take them for its own.
 */
export function moveAside(path: string): void {
	try {
		removeSidecars(path);
		if (isThere(path)) {
			renameSync(path, `${path}.bad`);
		}
	} catch (error) {
		throw unwritable(path, error);
	}
}

function removeSidecars(path: string): void {
	for (const suffix of sidecarSuffixes) {
		rmSync(`${path}${suffix}`, {force: true});
	}
}

/** The suffixes of the files that SQLite stores beside a database. */
const sidecarSuffixes = ['-wal', '-shm', '-journal'] as const;

/** The real path, or as much of it as exists. */
function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch (error) {
		const parent = dirname(path);
		if (parent === path) {
			throw unwritable(path, error);
		}
		return join(realPath(parent), basename(path));
	}
}

function makePrivate(file: string): void {
	const stats = lstatSync(file, {throwIfNoEntry: false});
	if (!stats) {
		return;
	}
	if (!stats.isFile() || !isOurs(stats) || stats.nlink > 1) {
		throw new IndexError('foreign', `${file}: not your index; left untouched`);
	}
	if ((stats.mode & 0o077) !== 0) {
		chmodSync(file, 0o600);
	}
}

function indexName(path: string): string {
	const digest = pathHash(path);
	const name = basename(path)
		.replace(/[^A-Za-z0-9_-]+/g, '_')
		.slice(0, 40);
	return `${name}-${digest}.v${schemaVersion}.sqlite`;
}

function prepareFolder(folder: string): void {
	makePrivateFolder(folder);
	const stats = lstatSync(folder);
	if (!stats.isDirectory() || !isOurs(stats)) {
		throw new IndexError('foreign', `${folder}: not your folder; nothing is stored in it`);
	}
	if ((stats.mode & 0o077) !== 0) {
		chmodSync(folder, 0o700);
	}
}

/** Whether a name is taken, even by a link that leads nowhere. */
function isThere(path: string): boolean {
	return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}

function unwritable(path: string, cause: unknown): IndexError {
	return new IndexError('unwritable', `${path}: the index cannot be written (${errorCode(cause)})`, {cause});
}
