import {readlinkSync} from 'node:fs';
import {basename} from 'node:path';

/** The number by which Linux knows the thread that calls it; nothing on another system. */
export function threadNumber(): number | undefined {
	try {
		return Number(basename(readlinkSync('/proc/thread-self')));
	} catch {
		return undefined;
	}
}
