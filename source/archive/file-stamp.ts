import {type BigIntStats, lstatSync, statSync} from 'node:fs';
import {archiveError} from './errors.js';
import {openable} from './file-names.js';
import type {Following} from './open-file.js';

/** What changes when a file does; the times are nanoseconds. */
export type FileStamp = {
	readonly size: number;
	readonly modified: bigint;
	readonly changed: bigint;
	readonly inode: bigint;
};

/** The stamp of a file; nothing if it is not there any more. Throws an `ArchiveError` where it cannot be looked at. */
export function stampOf(path: string, {followLinks = false}: Following = {}): FileStamp | undefined {
	try {
		const stats = statsOf(openable(path), followLinks);
		return (
			stats && {
				size: Number(stats.size),
				modified: stats.mtimeNs,
				changed: stats.ctimeNs,
				inode: stats.ino,
			}
		);
	} catch (error) {
		throw archiveError(path, error);
	}
}

/** A stamp in one string, as an index keeps it. */
export function writtenStamp({size, modified, changed, inode}: FileStamp): string {
	return `${size} ${modified} ${changed} ${inode}`;
}

/** Whether a file changed so lately that it may change again and look the same. */
export function isYoung({modified, changed}: FileStamp, now: number): boolean {
	// A time to come is a clock that went wrong: it does not make a file young, or it would be read again for years.
	return [modified, changed].map(milliseconds).some(time => time <= now && now - time < TICK);
}

/** The clocks of some file systems tick every two seconds. */
const TICK = 2000;

function milliseconds(nanoseconds: bigint): number {
	return Number(nanoseconds) / 1e6;
}

function statsOf(path: string | Buffer, followLinks: boolean): BigIntStats | undefined {
	return (followLinks ? statSync : lstatSync)(path, {bigint: true, throwIfNoEntry: false});
}
