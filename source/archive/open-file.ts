import {closeSync, constants, fstatSync, openSync} from 'node:fs';
import {ArchiveError, toArchiveError} from './errors.js';
import {openable} from './file-names.js';

/** Whether a path itself may be a link; it may if the user has named the file. */
export type FollowOptions = {readonly followLinks?: boolean};

/**
 * Opens a regular file and returns its descriptor, which the caller closes. Throws an `ArchiveError` if it cannot
 * be opened.
 *
 * It neither waits nor follows a link: a pipe or a link with a cable's name must not block the program or lead out
 * of the folder.
 */
export function openFile(path: string, {followLinks = false}: FollowOptions = {}): number {
	let file: number | undefined;
	try {
		const flags = constants.O_RDONLY | constants.O_NONBLOCK;
		file = openSync(openable(path), followLinks ? flags : flags | constants.O_NOFOLLOW);
		const stats = fstatSync(file);
		if (!stats.isFile()) {
			throw new ArchiveError(path, stats.isDirectory() ? 'is a folder' : 'not a regular file');
		}
		return file;
	} catch (error) {
		if (file !== undefined) {
			closeSync(file);
		}
		throw toArchiveError(path, error);
	}
}
