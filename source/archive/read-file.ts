import {type BigIntStats, closeSync, fstatSync, readSync} from 'node:fs';
import {ArchiveError, toArchiveError} from './errors.js';
import {type FollowOptions, openFile} from './open-file.js';
import {type ReadFunction, readFully} from './read-fully.js';

/** Larger files, in bytes, are not read: they are not cables, and the largest would not fit into one string. */
export const maxFileBytes = 64 * 1024 * 1024;

/** The reason for a file that is larger. */
export const tooLargeFile = `larger than ${maxFileBytes / 1024 / 1024} MB`;

/** Reads the bytes of a regular file as they were at one moment. Throws an `ArchiveError` if it cannot be read. */
export function readFile(
	path: string,
	{followLinks = false, read = readSync}: FollowOptions & {readonly read?: ReadFunction} = {},
): Uint8Array {
	const file = openFile(path, {followLinks});
	try {
		return readUnchanged(path, file, read);
	} catch (error) {
		throw toArchiveError(path, error);
	} finally {
		closeSync(file);
	}
}

/** Reads a file again if it changes meanwhile: a mixture of two versions would be a text that nobody wrote. */
function readUnchanged(path: string, file: number, read: ReadFunction): Uint8Array {
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const before = fstatSync(file, {bigint: true});
		if (before.size > maxFileBytes) {
			throw new ArchiveError(path, `${tooLargeFile}; cables split can take it apart`);
		}
		const bytes = readFully(file, Buffer.allocUnsafe(Number(before.size)), 0, read);
		if (isSame(before, fstatSync(file, {bigint: true}))) {
			return bytes;
		}
	}
	throw new ArchiveError(path, 'keeps changing while it is read');
}

const MAX_ATTEMPTS = 3;

function isSame(before: BigIntStats, after: BigIntStats): boolean {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
