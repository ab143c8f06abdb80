/** A small file that the program keeps for its user: read whatever stands in its place, written whole or not at all. */
import {
	closeSync,
	constants,
	fstatSync,
	fsyncSync,
	lstatSync,
	openSync,
	readdirSync,
	readSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {toArchiveError} from '../archive/errors.js';
import {makePrivateFolder} from '../index/private-folder.js';

/** What is in the way of a file, in words. */
export class OwnFileError extends Error {
	override readonly name = 'OwnFileError';
}

/**
 * The text of a file, or none where there is no file. Throws an `OwnFileError` where something else stands in its place.
 * A link is followed, since people keep such files elsewhere; what it leads to must be a plain file, for a pipe would
 * keep us waiting and a device never come to an end.
 */
export function readOwnFile(path: string): string | undefined {
	let file: number | undefined;
	try {
		// Asked before, since to open some devices does something, and after, since it may be another one by then.
		checkPlain(statSync(path));
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
		checkPlain(fstatSync(file));
		return readLimited(file).toString();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}
		throw obstacle(path, error);
	} finally {
		if (file !== undefined) {
			closeSync(file);
		}
	}
}

/**
 * Puts what `change` makes of a file's text in its place, at once and for good: whoever reads it sees the one or the
 * other, also when the machine fails. Of several processes one does so at a time, so that none undoes what another has
 * done. Throws an `OwnFileError` where that cannot be.
 */
export function changeOwnFile(path: string, change: (text: string | undefined) => string): void {
	try {
		makePrivateFolder(dirname(path));
		// The file that is there is replaced, not the link that leads to it.
		const target = targetOf(path);
		const folder = dirname(target);
		if (!isOurs(statSync(folder))) {
			throw new OwnFileError('its folder belongs to another user');
		}
		removeStrays(target);
		const lock = `${target}${LOCK_ENDING}`;
		const file = takeLock(lock);
		try {
			try {
				writeFileSync(file, change(readOwnFile(target)));
				fsyncSync(file);
			} finally {
				closeSync(file);
			}
			renameSync(lock, target);
		} catch (error) {
			rmSync(lock, {force: true});
			throw error;
		}
		syncFolder(folder);
	} catch (error) {
		throw obstacle(path, error);
	}
}

/** No settings are nearly as long. */
const LONGEST = 1_000_000;

function checkPlain(stats: Stats): void {
	if (!stats.isFile()) {
		throw new OwnFileError(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
	}
}

/** What the system makes up as it is read, as in `/proc`, has no size to ask for. */
function readLimited(file: number): Buffer {
	const buffer = Buffer.allocUnsafe(LONGEST + 1);
	let length = 0;
	for (let read = -1; read !== 0 && length < buffer.length; length += read) {
		read = readSync(file, buffer, length, buffer.length - length, null);
	}
	if (length > LONGEST) {
		throw new OwnFileError('it is larger than 1 MB');
	}
	return buffer.subarray(0, length);
}

/** The new text is written into the lock itself, which then takes the place of the file: so one name is all we need. */
const LOCK_ENDING = '.lock';
/** In milliseconds; a process that lives needs no more than a few of them. */
const LONGEST_LOCK = 5000;
const PATIENCE = 200;
const PAUSE = 5;

/** Opens the lock as a new file, as soon as no other process has it. */
function takeLock(lock: string): number {
	for (let waited = 0; ; waited += PAUSE) {
		try {
			return openSync(lock, 'wx', 0o600);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
				throw error;
			}
			if (waited >= PATIENCE) {
				throw new OwnFileError('another cables process is writing it');
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
		}
	}
}

/** Removes what a process that was killed has left: its lock, and the file that older versions wrote first. */
function removeStrays(target: string): void {
	const [folder, name] = [dirname(target), basename(target)];
	for (const entry of readdirSync(folder)) {
		const isStray = entry.startsWith(name) && /^\.(?:lock|\d+)$/.test(entry.slice(name.length));
		const stats = isStray ? lstatSync(join(folder, entry), {throwIfNoEntry: false}) : undefined;
		if (stats?.isFile() && isOurs(stats) && Math.abs(Date.now() - stats.mtimeMs) > LONGEST_LOCK) {
			rmSync(join(folder, entry), {force: true});
		}
	}
}

/** A new name is on the disk when its folder is; some file systems have no such thing. */
function syncFolder(folder: string): void {
	const file = openSync(folder, constants.O_RDONLY);
	try {
		fsyncSync(file);
	} catch {
	} finally {
		closeSync(file);
	}
}

function targetOf(path: string): string {
	if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() !== true) {
		return path;
	}
	if (statSync(path, {throwIfNoEntry: false}) === undefined) {
		throw new OwnFileError('it is a link that leads nowhere');
	}
	return realpathSync(path);
}

/** Some systems have no users by number. */
function isOurs({uid}: Stats): boolean {
	return process.getuid === undefined || uid === process.getuid();
}

function obstacle(path: string, error: unknown): OwnFileError {
	if (error instanceof OwnFileError) {
		return error;
	}
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const reason = writeReasons.get(code) ?? toArchiveError(path, error).reason;
	return new OwnFileError(reason, {cause: error});
}

/** What is in the way of a file that is written, besides what may be in the way of one that is read. */
const writeReasons: ReadonlyMap<string, string> = new Map([
	['ENOSPC', 'the disk is full'],
	['EDQUOT', 'your disk quota is used up'],
	['EROFS', 'the disk cannot be written'],
	['EACCES', 'you are not permitted to'],
	['EPERM', 'you are not permitted to'],
	['ENOENT', 'its folder cannot be made'],
	['ENXIO', 'it is not a regular file'],
	['ELOOP', 'it is a link that leads back to itself'],
]);
