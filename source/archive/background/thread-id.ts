import {readlinkSync} from 'node:fs';
import {basename} from 'node:path';

/** The id that Linux has given to the calling thread; `undefined` on other systems. */
export function threadId(): number | undefined {
	try {
		return Number(basename(readlinkSync('/proc/thread-self')));
	} catch {
		return undefined;
	}
}
