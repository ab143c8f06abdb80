import {closeSync, constants, fstatSync, openSync} from 'node:fs';
import {ArchiveError, archiveError} from './errors.js';
import {openable} from './file-names.js';

/** Whether the last part of a path may be a link: who names a file means it, link or not. */
export type Following = {readonly followLinks?: boolean};

/**
 * Opens a regular file and gives its descriptor, which the caller closes.
 * Without waiting and without following a link: a FIFO or a link with a cable's name must not hold up the program or
 * lead out of the folder. Throws an `ArchiveError` that says what is in the way.
 */
export function openFile(path: string, {followLinks = false}: Following = {}): number {
	let file: number | undefined;
	try {
		const flags = constants.O_RDONLY | constants.O_NONBLOCK;
		file = openSync(openable(path), followLinks ? flags : flags | constants.O_NOFOLLOW);
		const stats = fstatSync(file);
		if (!stats.isFile()) {
			throw new ArchiveError(path, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
		}
		return file;
	} catch (error) {
		if (file !== undefined) {
			closeSync(file);
		}
		throw archiveError(path, error);
	}
}
