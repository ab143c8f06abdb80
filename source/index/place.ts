/** Where the index of a folder or of a dump is kept, and what stands there; whatever is in these files is in `index-database.ts`. */
import {createHash} from 'node:crypto';
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
	type Stats,
	statSync,
	truncateSync,
} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import process from 'node:process';
import {errorCode, IndexError} from '../archive/errors.js';
import {makePrivateFolder} from './private-folder.js';

/** A file, or the memory of this process alone, which all its threads share under a name. */
export type IndexPlace =
	| {readonly type: 'file'; readonly path: string}
	| {readonly type: 'memory'; readonly name: string};

/** Another schema has another number and so another file: older and newer programs keep theirs. */
export const schemaVersion = 2;

/**
 * Where the index of a folder or of a dump is kept: a file of the cache folder, named after it and its real path.
 * In memory where there is no cache folder, and where that lies within the folder, which is never written.
 */
export function indexPlace(path: string, cacheFolder: string | undefined): IndexPlace {
	const real = realPath(path);
	return cacheFolder === undefined || isWithin(cacheFolder, real)
		? memoryPlace()
		: {type: 'file', path: join(cacheFolder, indexName(real))};
}

/** A place in memory that is like no other. */
export function memoryPlace(): IndexPlace {
	return {type: 'memory', name: `cables-${process.pid}-${performance.now()}`};
}

/** The files that are an index: itself, what SQLite keeps beside it, its lock, and a damaged one that was set aside. */
export function filesOfIndex(path: string): readonly string[] {
	return ['', ...besideIt, '.lock', '.lock-journal', '.lock-wal', '.lock-shm', '.bad']
		.map(ending => `${path}${ending}`)
		.filter(file => existsSync(file));
}

/** The indexes of a cache folder, of every schema. Throws an `IndexError` where it cannot be read. */
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
		throw new IndexError('unwritable', `${folder}: it cannot be read (${errorCode(error)})`, {cause: error});
	}
}

/**
 * Makes sure that a file can be an index: that it is ours alone, and that nobody else can read it.
 * SQLite gives the files beside it the same rights, so these hold for all of them.
 */
export function prepareFile(path: string): void {
	try {
		prepareFolder(dirname(path));
		if (!isThere(path)) {
			closeSync(openSync(path, 'a', 0o600));
		}
		// SQLite opens what stands beside it too, and would wait for a pipe.
		for (const file of [path, ...besideIt.map(ending => `${path}${ending}`)]) {
			makePrivate(file);
		}
	} catch (error) {
		throw error instanceof IndexError ? error : unwritable(path, error);
	}
}

/** Empties a file, and with it what SQLite left beside it. */
export function emptyFile(path: string): void {
	try {
		removeBeside(path);
		truncateSync(path);
	} catch (error) {
		throw unwritable(path, error);
	}
}

/** Puts a damaged index aside, the last one only; what SQLite kept beside it must not be taken for the next one's. */
export function setAside(path: string): void {
	try {
		removeBeside(path);
		if (isThere(path)) {
			renameSync(path, `${path}.bad`);
		}
	} catch (error) {
		throw unwritable(path, error);
	}
}

function removeBeside(path: string): void {
	for (const ending of besideIt) {
		rmSync(`${path}${ending}`, {force: true});
	}
}

/** What SQLite keeps beside a database. */
const besideIt = ['-wal', '-shm', '-journal'] as const;

/** The real path; of what is not there, as much as is. */
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
	const hash = createHash('sha256').update(path).digest('hex').slice(0, 16);
	const name = basename(path)
		.replace(/[^A-Za-z0-9_-]+/g, '_')
		.slice(0, 40);
	return `${name}-${hash}.v${schemaVersion}.sqlite`;
}

function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, existsSync(path) ? realpathSync(path) : path);
	return way.split(sep)[0] !== '..';
}

function prepareFolder(folder: string): void {
	makePrivateFolder(folder);
	const stats = lstatSync(folder);
	if (!stats.isDirectory() || !isOurs(stats)) {
		throw new IndexError('foreign', `${folder}: not your folder; nothing is kept in it`);
	}
	if ((stats.mode & 0o077) !== 0) {
		chmodSync(folder, 0o700);
	}
}

/** Some systems have no users by number. */
function isOurs({uid}: Stats): boolean {
	return process.getuid === undefined || uid === process.getuid();
}

/** Whether a name is taken, be it by a link that leads nowhere. */
function isThere(path: string): boolean {
	return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}

function unwritable(path: string, cause: unknown): IndexError {
	return new IndexError('unwritable', `${path}: the index cannot be written (${errorCode(cause)})`, {cause});
}
