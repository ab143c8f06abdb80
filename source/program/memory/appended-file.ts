/**
 * A file of the user to which several programs append lines at once, and which one of them rewrites now and then.
 *
 * What is appended is one write to a file opened for appending, between two line breaks: whatever a killed program has
 * left of its last line spoils no other. Nobody waits for a lock to append. Who rewrites the file keeps the old one
 * under another name until what was appended to it meanwhile has been appended to the new one, too; and who has appended
 * to a file that was replaced appends once more. So a line may be there twice, but is never lost, whoever is killed.
 */
import {
	closeSync,
	constants,
	existsSync,
	fstatSync,
	fsyncSync,
	linkSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import {dirname} from 'node:path';
import process from 'node:process';
import {isOurs} from '../../files/owner.js';
import {makePrivateFolder} from '../../files/private-folder.js';
import {sync} from '../../files/sync.js';
import {
	checkRegular,
	isFileAt,
	LOCK_ENDING,
	linkTarget,
	readRegular,
	removeKilled,
	removeOwn,
	takeLock,
	UserFileError,
	userFileError,
} from '../user-files/user-file.js';

/** The lines of a file and of what a killed rewriting has left; none if there is none. Throws a `UserFileError`. */
export function readAppended(path: string): readonly string[] {
	return [`${path}${OLD_ENDING}`, path].flatMap(each => {
		const bytes = readRegular(each, readOpen);
		return bytes === undefined ? [] : linesIn(bytes);
	});
}

/** Appends lines in one write; the file and its folder are made for the user alone. Throws a `UserFileError`. */
export function appendLines(path: string, lines: readonly string[]): void {
	const bytes = Buffer.from(`\n${lines.join('\n')}\n`);
	try {
		makePrivateFolder(dirname(path));
		checkOwner(path);
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			if (appendOnce(path, bytes)) {
				return;
			}
		}
	} catch (error) {
		throw userFileError(path, error);
	}
}

/**
 * Replaces the lines of a file by what `rewrite` makes of them, if it makes anything. Does nothing while another program
 * does the same. Throws a `UserFileError`.
 */
export function rewriteLines(
	path: string,
	rewrite: (lines: readonly string[]) => readonly string[] | undefined,
): void {
	try {
		const target = linkTarget(path);
		if (!existsSync(target)) {
			return;
		}
		checkOwner(target);
		removeKilled(target);
		const lock = `${target}${LOCK_ENDING}`;
		const held = takeLock(lock);
		try {
			rewriteLocked(target, rewrite);
		} finally {
			removeOwn(held, lock);
			closeSync(held);
		}
		sync(dirname(target));
	} catch (error) {
		throw userFileError(path, error);
	}
}

/** The old file, until it is certain that the new one has all of it. */
const OLD_ENDING = '.old';

/** How often a file that is replaced all the time is appended to. */
const MOST_TRIES = 5;

/** In bytes; a line has some two hundred. */
const LONGEST = 64 * 1024 * 1024;

/** Appends to the file as it is now; returns whether it still is that file. */
function appendOnce(path: string, bytes: Uint8Array): boolean {
	const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT;
	const file = openSync(path, flags | constants.O_NONBLOCK | constants.O_NOCTTY, 0o600);
	try {
		const stats = fstatSync(file);
		checkRegular(stats);
		if (stats.size + bytes.length > LONGEST) {
			throw new UserFileError('it is larger than 64 MB');
		}
		if (writeSync(file, bytes) < bytes.length) {
			throw new UserFileError('the disk is full');
		}
		return isFileAt(path, stats);
	} finally {
		closeSync(file);
	}
}

function rewriteLocked(
	target: string,
	rewrite: (lines: readonly string[]) => readonly string[] | undefined,
): void {
	const old = `${target}${OLD_ENDING}`;
	const left = readRegular(old, readOpen);
	if (left !== undefined) {
		// A rewriting was killed before it had appended what came late.
		appendLines(target, linesIn(left));
		rmSync(old);
	}
	const file = openSync(target, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
	try {
		const bytes = readOpen(file);
		const lines = rewrite(linesIn(bytes));
		if (lines === undefined) {
			return;
		}
		// A name of its own, which another that takes the lock too soon does not write to; what is left of it is removed.
		const next = `${target}.${process.pid}`;
		writeWhole(next, Buffer.from(`${lines.join('\n')}\n`));
		try {
			linkSync(target, old);
			// A process that was stopped for a while has lost its lock, and another may have replaced the file meanwhile.
			if (!isFileAt(old, fstatSync(file))) {
				rmSync(old);
				throw new UserFileError('another cables process has rewritten it');
			}
			renameSync(next, target);
		} catch (error) {
			rmSync(next, {force: true});
			throw error;
		}
		const late = linesIn(readOpen(file, bytes.length));
		if (late.length > 0) {
			appendLines(target, late);
		}
		rmSync(old);
	} finally {
		closeSync(file);
	}
}

function linesIn(bytes: Buffer): readonly string[] {
	return bytes
		.toString()
		.split('\n')
		.filter(line => line !== '');
}

function writeWhole(path: string, bytes: Uint8Array): void {
	rmSync(path, {force: true});
	const file = openSync(path, 'wx', 0o600);
	try {
		for (let written = 0; written < bytes.length; ) {
			written += writeSync(file, bytes, written);
		}
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Its folder and the file itself, if it is there, must belong to this user, and the file must be a regular one. */
function checkOwner(path: string): void {
	if (!isOurs(statSync(dirname(path)))) {
		throw new UserFileError('its folder belongs to another user');
	}
	const stats = statSync(path, {throwIfNoEntry: false});
	if (stats !== undefined) {
		checkRegular(stats);
		if (!isOurs(stats)) {
			throw new UserFileError('it belongs to another user');
		}
	}
}

/** Reads an open file from a byte on to its end. */
function readOpen(file: number, start = 0): Buffer {
	const chunks: Buffer[] = [];
	for (let at = start; ; ) {
		const chunk = Buffer.allocUnsafe(CHUNK);
		const length = readSync(file, chunk, 0, chunk.length, at);
		if (length === 0) {
			return Buffer.concat(chunks);
		}
		chunks.push(chunk.subarray(0, length));
		at += length;
		if (at > LONGEST) {
			throw new UserFileError('it is larger than 64 MB');
		}
	}
}

const CHUNK = 256 * 1024;
