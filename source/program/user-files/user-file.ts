/** A small file that belongs to the user, such as the settings: read safely whatever is at its path, written whole or not at all. */
import {
	closeSync,
	constants,
	fstatSync,
	fsyncSync,
	lstatSync,
	openSync,
	readSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname} from 'node:path';
import {errorCode, toArchiveError} from '../../archive/errors.js';
import {isOurs} from '../../files/owner.js';
import {makePrivateFolder} from '../../files/private-folder.js';
import {removeStrays} from '../../files/strays.js';
import {sync} from '../../files/sync.js';
import {writeReasons} from '../write-errors.js';

/** The message that says why a file cannot be read or written. */
export class UserFileError extends Error {
	override readonly name = 'UserFileError';
}

/**
 * Returns the text of a file, or undefined if there is none; throws a `UserFileError` if something else is at its path.
 * A link is followed, since people keep such files elsewhere. It must lead to a regular file: a pipe would block, and a
 * device may never end.
 */
export function readUserFile(path: string, most = LONGEST): string | undefined {
	return readBytes(path, most)?.toString();
}

/** The same for the bytes of a file. */
export function readBytes(path: string, most = LONGEST): Buffer | undefined {
	return readRegular(path, file => readLimited(file, most));
}

/** What `read` makes of an open file, in the same way: undefined if there is none; never blocks, whatever is at the path. */
export function readRegular<Result>(path: string, read: (file: number) => Result): Result | undefined {
	let file: number | undefined;
	try {
		// Before, since opening a device can have an effect; and after, since the file may have been replaced in between.
		checkRegular(statSync(path));
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
		checkRegular(fstatSync(file));
		return read(file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}
		throw isForbidden(error)
			? new UserFileError(toArchiveError(path, error).reason)
			: userFileError(path, error);
	} finally {
		if (file !== undefined) {
			closeSync(file);
		}
	}
}

/**
 * Replaces the text of a file by what `change` makes of it, atomically: whoever reads the file sees the old text or the
 * new one, even after a crash. Processes take turns, so that none overwrites the change of another. Throws a
 * `UserFileError` if the file cannot be written, or could then no longer be read.
 */
export function changeUserFile(
	path: string,
	change: (text: string | undefined) => string,
	most = LONGEST,
): void {
	try {
		makePrivateFolder(dirname(path));
		// The file that a link leads to is replaced, not the link.
		const target = linkTarget(path);
		const folder = dirname(target);
		if (!isOurs(statSync(folder))) {
			throw new UserFileError('its folder belongs to another user');
		}
		removeKilled(target);
		const lock = `${target}${LOCK_ENDING}`;
		const file = takeLock(lock);
		try {
			writeFileSync(file, limited(change(readUserFile(target, most)), most));
			fsyncSync(file);
			renameOwn(file, lock, target);
		} catch (error) {
			removeOwn(file, lock);
			throw error;
		} finally {
			closeSync(file);
		}
		sync(folder);
	} catch (error) {
		throw userFileError(path, error);
	}
}

/**
 * Gives an open file another name. A process that was stopped for a while, as a machine that was put to sleep stops it,
 * has lost its lock: what is at the first name may then be the file of another, perhaps half written.
 */
function renameOwn(file: number, path: string, next: string): void {
	if (!isFileAt(path, fstatSync(file))) {
		throw new UserFileError('another cables process is writing it');
	}
	renameSync(path, next);
}

/** Removes an open file, unless another has taken its place. */
export function removeOwn(file: number, path: string): void {
	if (isFileAt(path, fstatSync(file))) {
		rmSync(path, {force: true});
	}
}

/** Whether a path leads to a file that is open or was read. */
export function isFileAt(path: string, {ino, dev}: Stats): boolean {
	const now = statSync(path, {throwIfNoEntry: false});
	return now?.ino === ino && now.dev === dev;
}

/** In bytes; settings are far shorter. */
const LONGEST = 1_000_000;

/** Throws a `UserFileError` unless a file is a regular one. */
export function checkRegular(stats: Stats): void {
	if (!stats.isFile()) {
		throw new UserFileError(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
	}
}

/** Reads to the end, since files that the system generates, as in `/proc`, have no size. */
function readLimited(file: number, most: number): Buffer {
	const pieces: Buffer[] = [];
	let length = 0;
	for (;;) {
		const piece = Buffer.allocUnsafe(PIECE);
		const read = readSync(file, piece, 0, PIECE, null);
		if (read === 0) {
			return Buffer.concat(pieces);
		}
		length += read;
		if (length > most) {
			throw new UserFileError(`it is larger than ${most / 1_000_000} MB`);
		}
		pieces.push(piece.subarray(0, read));
	}
}

/** In bytes. */
const PIECE = 65_536;

/** The bytes of a text, unless they are more than would be read. */
function limited(text: string, most: number): Buffer {
	const bytes = Buffer.from(text);
	if (bytes.length > most) {
		throw new UserFileError(`it would be larger than ${most / 1_000_000} MB`);
	}
	return bytes;
}

/** The ending of a lock. The new text is written to the lock itself, which then replaces the file. */
export const LOCK_ENDING = '.lock';
/** In milliseconds. A lock is held for a few; one that is older was left by a process that was killed. */
const LONGEST_LOCK = 5000;
const LONGEST_WAIT = 200;
const PAUSE = 5;

/** Creates the lock, as soon as no other process has it. */
export function takeLock(lock: string): number {
	for (let waited = 0; ; waited += PAUSE) {
		try {
			return openSync(lock, 'wx', 0o600);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
				throw error;
			}
			if (waited >= LONGEST_WAIT) {
				throw new UserFileError('another cables process is writing it');
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
		}
	}
}

/** Removes what killed processes have left: locks, and the temporary files of older versions. */
export function removeKilled(target: string): void {
	const start = basename(target);
	removeStrays(
		dirname(target),
		name => name.startsWith(start) && /^\.(?:lock|\d+)$/.test(name.slice(start.length)),
		stats => isOurs(stats) && Math.abs(Date.now() - stats.mtimeMs) > LONGEST_LOCK,
	);
}

/** The file that a link leads to, so that the link itself is not replaced. */
export function linkTarget(path: string): string {
	if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() !== true) {
		return path;
	}
	if (statSync(path, {throwIfNoEntry: false}) === undefined) {
		throw new UserFileError('it is a broken link');
	}
	return realpathSync(path);
}

/** The message for an error. */
export function userFileError(path: string, error: unknown): UserFileError {
	if (error instanceof UserFileError) {
		return error;
	}
	const code = errorCode(error);
	const reason = ownReasons.get(code) ?? writeReasons.get(code) ?? toArchiveError(path, error).reason;
	return new UserFileError(reason, {cause: error});
}

/** Whether the user may not do what was tried, which is said of reading in other words than of writing. */
function isForbidden(error: unknown): boolean {
	return ['EACCES', 'EPERM'].includes(errorCode(error) ?? '');
}

/** Why a file of the user cannot be read or written, where that is said otherwise than of a path that was typed. */
const ownReasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'its folder cannot be created'],
	['ENOTDIR', 'part of this path is not a folder'],
	['ENXIO', 'it is not a regular file'],
	['ELOOP', 'it is a link to itself'],
]);
