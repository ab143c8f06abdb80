/** What is stored of a cable: its row, its references and its words. */
import {bytesOf} from '../archive/file-names.js';
import type {CableKey} from '../cable/summary.js';
import type {CableRecord} from './cable-record.js';
import {serialOf} from './citations.js';
import type {Database} from './database.js';
import {checksumOf, type Stored} from './integrity/checksum.js';
import type {Fingerprint} from './known-files.js';
import {cableColumns, joinReferences, placeholders, referencesChecksum} from './row-columns.js';
import {storeSummary} from './summary-columns.js';

/** Adds the row of a cable under a new key. */
export function insertRow({run}: Database, key: CableKey, record: CableRecord, look: Fingerprint): void {
	const values = [key, ...rowOf(key, record, look), 0, checksumOf([key, 0])];
	run(
		`INSERT INTO cable (key, ${written}, times_cited, cited_checksum) VALUES (${placeholders(values)})`,
		...values,
	);
}

/** Writes the row of a cable again, but for how often it is cited. */
export function updateRow({run}: Database, key: CableKey, record: CableRecord, look: Fingerprint): void {
	const values = rowOf(key, record, look);
	run(`UPDATE cable SET (${written}) = (${placeholders(values)}) WHERE key = ?`, ...values, key);
}

/** Adds what a cable refers to and, where the index has a full text, its words. */
export function addWords(database: Database, key: CableKey, {summary, references, text}: CableRecord): void {
	for (const number of references) {
		database.run('INSERT OR IGNORE INTO reference VALUES (?, ?, ?)', key, number, serialOf(number));
	}
	if (database.hasFullText) {
		const values = [key, summary.subject ?? '', text];
		database.run('INSERT INTO full_text (rowid, subject, text) VALUES (?, ?, ?)', ...values);
	}
}

/** Removes what a cable refers to and its words. */
export function removeWords(database: Database, key: CableKey): void {
	database.run('DELETE FROM reference WHERE citing = ?', key);
	if (database.hasFullText) {
		database.run('DELETE FROM full_text WHERE rowid = ?', key);
	}
}

/** The columns that are written together, in the order of `rowOf`. */
const written = [...cableColumns, 'checksum'].join(', ');

function rowOf(key: CableKey, record: CableRecord, look: Fingerprint): readonly Stored[] {
	const columns = columnsOf(key, record, look);
	return [...columns, checksumOf([key, ...columns])];
}

/** What a row says of a cable, in the order of `cableColumns`. */
export function columnsOf(
	key: CableKey,
	{summary, tags, marks, references}: CableRecord,
	{size, stamp, hash, place}: Fingerprint,
): readonly Stored[] {
	const {id, mrn, subject} = summary;
	return [
		bytesOf(id),
		size,
		place?.offset ?? null,
		stamp,
		hash,
		...storeSummary(summary),
		serialOf(mrn),
		JSON.stringify(tags),
		JSON.stringify(marks),
		referencesChecksum(joinReferences(references.map(number => ({number, serial: serialOf(number)})))),
		checksumOf([key, mrn ?? null, subject ?? null]),
	];
}
