/** What an index says of itself. */

import type {Database} from './database.js';
import {checksumOf} from './integrity/checksum.js';
import {isAsWritten} from './row-columns.js';

/** The names of what it says. */
export type StateName =
	/** 1 while it is not known how often each cable is cited. */
	| 'uncounted'
	/** The seal of the words of all cables; none while they change. */
	| 'words'
	/** 1 where the words were found to be other than those of the files, so that all is to be read again. */
	| 'words_damaged';

/** What an index says of itself; nothing if it does not, or not what was written. */
export function readState({get}: Database, name: StateName): number | undefined {
	const row = get('SELECT name, value, checksum FROM state WHERE name = ?', name);
	return row && isAsWritten('state', row) ? Number(row.value) : undefined;
}

/** Has an index say it. */
export function writeState({run}: Database, name: StateName, value: number): void {
	run('INSERT OR REPLACE INTO state VALUES (?, ?, ?)', name, value, checksumOf([name, value]));
}
