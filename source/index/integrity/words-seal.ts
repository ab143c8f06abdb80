import type {Database} from '../database.js';
import {checksumOfBytes} from './checksum.js';

/**
 * Computes the seal of the words of all cables: a checksum of everything that SQLite stores for the full text. The
 * texts themselves are not stored, so there is nothing else to compare the words with.
 */
export function sealOf(database: Database): number {
	let seal = 0;
	for (const query of queries) {
		for (const {name, bytes} of database.iterate(query)) {
			seal = checksumOfBytes(bytes as Uint8Array, checksumOfBytes(Buffer.from(`${name} `), seal));
		}
	}
	return seal;
}

/** The tables of FTS5, https://sqlite.org/fts5.html#fts5_data_structures. */
const queries = [
	'SELECT CAST(id AS TEXT) AS name, block AS bytes FROM full_text_data ORDER BY id',
	`SELECT segid || ' ' || pgno AS name, CAST(term AS BLOB) AS bytes FROM full_text_idx ORDER BY segid, term`,
	`SELECT id || ' ' || origin AS name, sz AS bytes FROM full_text_docsize ORDER BY id`,
	'SELECT k AS name, CAST(v AS BLOB) AS bytes FROM full_text_config ORDER BY k',
] as const;
