/** What an index records about itself. */

import type {Database} from './database.js';
import {checksumOf} from './integrity/checksum.js';
import {isRowIntact} from './rows/row-columns.js';

/** The names of the records. */
export type StateName =
	/** 1 while citations have to be counted again. */
	| 'uncounted'
	/** When the last complete update began to walk the folder, in milliseconds since 1970. */
	| 'looked'
	/** The seal of the words of all cables; missing while they change. */
	| 'words'
	/** 1 if a check found words that differ from the files, so that the index must be rebuilt. */
	| 'words_damaged'
	/** 1 if a check found terms that differ from the rows, so that they must be gathered again. */
	| 'terms_wrong';

/** Reads a record; `undefined` if it is missing or damaged. */
export function readState({get}: Database, name: StateName): number | undefined {
	const row = get('SELECT name, value, checksum FROM state WHERE name = ?', name);
	return row && isRowIntact('state', row) ? Number(row.value) : undefined;
}

/** Writes a record. */
export function writeState({run}: Database, name: StateName, value: number): void {
	run('INSERT OR REPLACE INTO state VALUES (?, ?, ?)', name, value, checksumOf([name, value]));
}

/** Whether the last update of an index was completed: its citations are counted, its words sealed. */
export function isFinished(database: Database): boolean {
	return (
		readState(database, 'uncounted') === 0 &&
		(!database.hasFullText || readState(database, 'words') !== undefined) &&
		readState(database, 'looked') !== undefined
	);
}
