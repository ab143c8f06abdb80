import type {Stats} from 'node:fs';
import process from 'node:process';

/** Whether a file belongs to this user; some systems have no user ids. */
export function isOurs({uid}: Pick<Stats, 'uid'>): boolean {
	return process.getuid === undefined || uid === process.getuid();
}
