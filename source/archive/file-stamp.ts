import {type BigIntStats, lstatSync, statSync} from 'node:fs';
import {toArchiveError} from './errors.js';
import {openable} from './file-names.js';
import type {FollowOptions} from './open-file.js';

/** What changes when a file changes; times are in nanoseconds. */
export type FileStamp = {
	readonly size: number;
	readonly modified: bigint;
	readonly changed: bigint;
	readonly inode: bigint;
};

/** Reads the stamp of a file; `undefined` if the file is gone. Throws an `ArchiveError` if it cannot be read. */
export function stampOf(path: string, {followLinks = false}: FollowOptions = {}): FileStamp | undefined {
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
		throw toArchiveError(path, error);
	}
}

/** Writes a stamp as one string, which is how an index stores it. */
export function formatStamp({size, modified, changed, inode}: FileStamp): string {
	return `${size} ${modified} ${changed} ${inode}`;
}

/**
 * Whether a file seems to be the one that had a stamp, though its folder may be a copy, or mounted elsewhere: then inodes
 * and the time of the last change of the inode differ, and times may be whole seconds.
 */
export function isSameElsewhere(stamp: string, {size, modified}: FileStamp): boolean {
	const [knownSize = '', knownModified = ''] = stamp.split(' ');
	const seconds = (nanoseconds: bigint) => nanoseconds / 1_000_000_000n;
	return Number(knownSize) === size && seconds(BigInt(knownModified || 0)) === seconds(modified);
}

/** Whether a file changed so recently that it may change again and keep its stamp. */
export function isTooRecent({modified, changed}: FileStamp, now: number): boolean {
	// A time in the future means a wrong clock. Such a file does not count as recent, or it would be read again for
	// years.
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
