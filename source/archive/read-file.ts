import {type BigIntStats, closeSync, fstatSync, readSync} from 'node:fs';
import {ArchiveError, archiveError} from './errors.js';
import {type Following, openFile} from './open-file.js';
import {type Read, readFully} from './read-fully.js';

/** Files above this size, in bytes, are not cables, and Node cannot make one string of the largest. */
export const mostBytes = 64 * 1024 * 1024;

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
		const bytes = readFully(file, Buffer.allocUnsafe(Number(before.size)), 0, read);
		if (isSame(before, fstatSync(file, {bigint: true}))) {
			return bytes;
		}
	}
	throw new ArchiveError(path, 'it is being changed while it is read');
}

const ATTEMPTS = 3;

function isSame(before: BigIntStats, after: BigIntStats): boolean {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
