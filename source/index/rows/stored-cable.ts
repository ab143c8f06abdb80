/** Stores a cable: its row, and its details, which are its references and words. */
import {bytesOf} from '../../archive/file-names.js';
import type {Mrn} from '../../cable/mrn.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {bytesOfSketch} from '../../versions/sketch.js';
import {serialOf} from '../citations.js';
import type {Database} from '../database.js';
import {checksumOf, type Stored} from '../integrity/checksum.js';
import {passageColumns, passageRows, rowsFor} from '../terms/passage-rows.js';
import {type Passages, rowsOfPassages} from '../terms/passages.js';
import type {CableRecord} from './cable-record.js';
import type {Fingerprint} from './known-files.js';
import {
	cableColumns,
	joinFacts,
	joinReferences,
	placeholders,
	referencesChecksum,
	type StoredReference,
} from './row-columns.js';
import {storeSummary} from './summary-columns.js';

/** Adds the row of a cable under a new key. */
export function insertRow(
	{run}: Database,
	key: CableKey,
	record: CableRecord,
	fingerprint: Fingerprint,
): void {
	const values = [key, ...rowOf(key, record, fingerprint), 0, checksumOf([key, 0])];
	run(
		`INSERT INTO cable (key, ${written}, times_cited, cited_checksum) VALUES (${placeholders(values)})`,
		...values,
	);
}

/** Updates the row of a cable, but not how often it is cited. */
export function updateRow(
	{run}: Database,
	key: CableKey,
	record: CableRecord,
	fingerprint: Fingerprint,
): void {
	const values = rowOf(key, record, fingerprint);
	run(`UPDATE cable SET (${written}) = (${placeholders(values)}) WHERE key = ?`, ...values, key);
}

/** Adds the references of a cable and, if the index has a full text, its words. */
export function insertDetails(database: Database, key: CableKey, record: CableRecord): void {
	for (const {number, serial, inText} of storedReferences(record)) {
		database.run('INSERT OR IGNORE INTO reference VALUES (?, ?, ?, ?)', key, number, serial, inText);
	}
	if (database.hasFullText) {
		insertPassages(database, key, record.passages);
	}
}

function storedReferences({references, referencesInText}: CableRecord): readonly StoredReference[] {
	const stored = (inText: 0 | 1) => (number: Mrn) => ({number, serial: serialOf(number), inText});
	return [...references.map(stored(0)), ...referencesInText.map(stored(1))];
}

/** Adds the words of a cable to a full text. */
export function insertPassages({run}: Database, key: CableKey, passages: Passages): void {
	for (const {row, values} of rowsOfPassages(key, passages)) {
		run(insertions[values.length] ?? '', row, ...values);
	}
}

/** By how many columns are written. */
const insertions = [...passageColumns, ''].map((_, count) => {
	const columns = ['rowid', ...passageColumns.slice(0, count)];
	return `INSERT INTO full_text (${columns.join(', ')}) VALUES (${placeholders(columns)})`;
});

/** Removes the references and the words of a cable. */
export function removeDetails(database: Database, key: CableKey): void {
	database.run('DELETE FROM reference WHERE citing = ?', key);
	if (database.hasFullText) {
		database.run('DELETE FROM full_text WHERE rowid BETWEEN ? AND ?', ...passageRows(key));
	}
}

/** The columns that are written together, in the order of `rowOf`. */
const written = [...cableColumns, 'checksum'].join(', ');

function rowOf(key: CableKey, record: CableRecord, fingerprint: Fingerprint): readonly Stored[] {
	const columns = columnValues(record, fingerprint);
	return [...columns, checksumOf([key, ...columns])];
}

/** The values of a cable's row, in the order of `cableColumns`. */
export function columnValues(
	record: CableRecord,
	{size, stamp, hash, place}: Fingerprint,
): readonly Stored[] {
	const {summary, facts, passages, sketch} = record;
	const {id, mrn} = summary;
	return [
		bytesOf(id),
		size,
		place?.offset ?? null,
		stamp,
		hash,
		...storeSummary(summary),
		joinFacts(facts),
		rowsFor(passages.texts.length),
		bytesOfSketch(sketch),
		serialOf(mrn),
		referencesChecksum(joinReferences(storedReferences(record))),
	];
}
