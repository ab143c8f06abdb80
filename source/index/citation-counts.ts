/** How often each cable is cited, as an index stores it. */
import type {CableKey} from '../cable/summary.js';
import {countCitations, type Numbered} from './citations.js';
import {createNumberColumn, type NumberColumn} from './columns.js';
import type {Database} from './database.js';
import {checksumOf} from './integrity/checksum.js';
import {checkedBy, isPackedAsWritten} from './row-columns.js';

/** How often the cables of an index are cited, by what their rows and references say. */
export function timesCited(database: Database): NumberColumn {
	const counts = createNumberColumn();
	for (const {key, count} of countCitations(numbered(database, 'cable'), numbered(database, 'reference'))) {
		counts.set(key, count);
	}
	return counts;
}

/** Gives the cables of which the rows say another number. */
export function* wrongCounts(
	{iterate}: Database,
	counts: NumberColumn,
): Generator<{readonly key: CableKey; readonly count: number}> {
	for (const row of iterate(`SELECT key, times_cited, ${checkedBy('cited_checksum')} FROM cable`)) {
		const key = Number(row.key);
		const count = counts.has(key) ? counts.get(key) : 0;
		if (row.times_cited !== count || !isPackedAsWritten('cited_checksum', row)) {
			yield {key, count};
		}
	}
}

/** Stores the counts of those cables whose rows say another number. */
export function writeCounts(database: Database, counts: NumberColumn): void {
	// All of them are known before the first is written: a table must not change while it is gone through.
	for (const {key, count} of [...wrongCounts(database, counts)]) {
		const values = [count, checksumOf([key, count]), key];
		database.run('UPDATE cable SET (times_cited, cited_checksum) = (?, ?) WHERE key = ?', ...values);
	}
}

const numberedQueries = {
	cable: `SELECT key, serial, number FROM cable WHERE serial <> '' ORDER BY serial`,
	reference: `SELECT citing AS key, serial, number FROM reference WHERE serial <> '' ORDER BY serial`,
} as const;

function* numbered(database: Database, table: keyof typeof numberedQueries): Generator<Numbered> {
	for (const {key, serial, number} of database.iterate(numberedQueries[table])) {
		yield {key: Number(key), serial: String(serial), number: String(number)};
	}
}
