/** The numbers of an index, and how often each cable is cited, as an index stores them. */
import type {CableKey} from '../cable/summary/summary.js';
import type {NumberSource} from '../holdings/numbered.js';
import {countCitations, type SerialNumber} from './citations.js';
import type {Database} from './database.js';
import {checksumOf} from './integrity/checksum.js';
import {createNumberColumn, type NumberColumn} from './orders/columns.js';
import {checkedColumns, isPackedIntact} from './rows/row-columns.js';

/** Counts how often each cable of an index is cited, from the rows and references. */
export function timesCited(database: Database): NumberColumn {
	const counts = createNumberColumn();
	for (const {key, count} of countCitations(numbered(database, 'cable'), numbered(database, 'reference'))) {
		counts.set(key, count);
	}
	return counts;
}

/** Yields the cables whose rows have another count, with the right one. */
export function* wrongCounts(
	{iterate}: Database,
	counts: NumberColumn,
): Generator<{readonly key: CableKey; readonly count: number}> {
	for (const row of iterate(`SELECT key, times_cited, ${checkedColumns('cited_checksum')} FROM cable`)) {
		const key = Number(row.key);
		const count = counts.has(key) ? counts.get(key) : 0;
		if (row.times_cited !== count || !isPackedIntact('cited_checksum', row)) {
			yield {key, count};
		}
	}
}

/** Stores the counts of the cables whose rows have another one. */
export function writeCounts(database: Database, counts: NumberColumn): void {
	// Gathered first: a table must not change while it is read.
	for (const {key, count} of [...wrongCounts(database, counts)]) {
		const values = [count, checksumOf([key, count]), key];
		database.run('UPDATE cable SET (times_cited, cited_checksum) = (?, ?) WHERE key = ?', ...values);
	}
}

/** The numbers that an index has, and those that its cables cite. */
export function numbersOf(database: Database): NumberSource {
	return {held: () => numbered(database, 'cable'), cited: () => numbered(database, 'reference')};
}

const numberedQueries = {
	cable: `SELECT key, serial, number, 0 AS in_text FROM cable WHERE serial <> '' ORDER BY serial`,
	reference: `SELECT citing AS key, serial, number, in_text FROM reference WHERE serial <> '' ORDER BY serial`,
} as const;

function* numbered(
	database: Database,
	table: keyof typeof numberedQueries,
): Generator<SerialNumber & {readonly isInText: boolean}> {
	for (const {key, serial, number, in_text: inText} of database.iterate(numberedQueries[table])) {
		yield {key: Number(key), serial: String(serial), number: String(number), isInText: inText === 1};
	}
}
