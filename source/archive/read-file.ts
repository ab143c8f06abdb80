import {type BigIntStats, closeSync, fstatSync, readSync} from 'node:fs';
import {ArchiveError, archiveError} from './errors.js';
import {type Following, openFile} from './open-file.js';

/** Files above this size, in bytes, are not cables, and Node cannot make one string of the largest. */
export const mostBytes = 64 * 1024 * 1024;

/** How bytes of an open file are read; a test puts in its place what happens to the file meanwhile. */
export type Read = (file: number, bytes: Uint8Array, at: number, length: number, position: number) => number;

/**
 * The bytes of a regular file as they were at one moment.
 * Throws an `ArchiveError` that says what is in the way.
 */
export function readFile(
	path: string,
	{followLinks = false, read = readSync}: Following & {readonly read?: Read} = {},
): Uint8Array {
	const file = openFile(path, {followLinks});
	try {
		return readUnchanged(path, file, read);
	} catch (error) {
		throw archiveError(path, error);
	} finally {
		closeSync(file);
	}
}

/** A page of two versions would be a text that nobody wrote. */
function readUnchanged(path: string, file: number, read: Read): Uint8Array {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const before = fstatSync(file, {bigint: true});
		if (before.size > mostBytes) {
			throw new ArchiveError(path, `it is larger than ${mostBytes / 1024 / 1024} MB`);
		}
		const bytes = readStart(file, Number(before.size), read);
		if (isSame(before, fstatSync(file, {bigint: true}))) {
			return bytes;
		}
	}
	throw new ArchiveError(path, 'it is being changed while it is read');
}

const ATTEMPTS = 3;

function readStart(file: number, size: number, read: Read): Uint8Array {
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	while (length < size) {
		const count = read(file, bytes, length, size - length, length);
		if (count === 0) {
			break;
		}
		length += count;
	}
	return bytes.subarray(0, length);
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
