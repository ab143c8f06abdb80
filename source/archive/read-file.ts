import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';
import {ArchiveError, archiveError} from './errors.js';

/** Files above this size, in bytes, are not cables, and Node cannot make one string of the largest. */
export const mostBytes = 64 * 1024 * 1024;

/**
 * The bytes of a regular file.
 * Opened without waiting and without following a link: a FIFO or a link with a cable's name must not hold up the
 * program or lead out of the folder. Throws an `ArchiveError` that says what is in the way.
 */
export function readFile(path: string, {followLinks = false} = {}): Uint8Array {
	let file: number | undefined;
	try {
		file = openSync(
			path,
			constants.O_RDONLY | constants.O_NONBLOCK | (followLinks ? 0 : constants.O_NOFOLLOW),
		);
		const stats = fstatSync(file);
		if (!stats.isFile()) {
			throw new ArchiveError(path, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
		}
		if (stats.size > mostBytes) {
			throw new ArchiveError(path, `it is larger than ${mostBytes / 1024 / 1024} MB`);
		}
		return readAll(file, stats.size);
	} catch (error) {
		throw error instanceof ArchiveError ? error : archiveError(path, error);
	} finally {
		if (file !== undefined) {
			closeSync(file);
		}
	}
}

/** A file may shrink while it is read: what was read then is what there is. */
function readAll(file: number, size: number): Uint8Array {
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	while (length < size) {
		const read = readSync(file, bytes, length, size - length, null);
		if (read === 0) {
			break;
		}
		length += read;
	}
	return bytes.subarray(0, length);
}
