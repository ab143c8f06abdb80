import {type BigIntStats, lstatSync} from 'node:fs';
import {archiveError} from './errors.js';
import {openable} from './file-names.js';

/** How a file looks from outside: its size, its times to the nanosecond and its inode, in one string. */
export type FileStamp = {
	readonly size: number;
	readonly stamp: string;
	/** Whether it changed so lately that it may change again and look the same. */
	readonly isYoung: boolean;
};

/** How a file looks; nothing if it is not there any more. Throws an `ArchiveError` where it cannot be looked at. */
export function stampOf(path: string, now: number): FileStamp | undefined {
	try {
		const stats = lstatSync(openable(path), {bigint: true, throwIfNoEntry: false});
		return (
			stats && {
				size: Number(stats.size),
				stamp: `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`,
				isYoung: isYoung(stats, now),
			}
		);
	} catch (error) {
		throw archiveError(path, error);
	}
}

/** The clocks of some file systems tick every two seconds. */
const TICK = 2000;

/** A time to come is a clock that went wrong: it does not make a file young, or it would be read again for years. */
function isYoung({mtimeMs, ctimeMs}: BigIntStats, now: number): boolean {
	return [mtimeMs, ctimeMs].some(time => Number(time) <= now && now - Number(time) < TICK);
}
