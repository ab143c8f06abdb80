/**
 * The vocabulary of an index: every term that some cable has, and how many have it.
 *
 * A term is a word, `word:kosovo`, or a fact, `tag:PREL`; what stands before the colon is its kind.
 */
import type {Vocabulary} from '../../search/term-source.js';
import type {Database, DatabaseRow} from '../database.js';
import {checksumOf, checksumOfBytes} from '../integrity/checksum.js';

/** The kind of a term and its text: `tag` and `PREL` of `tag:PREL`. */
export function partsOfTerm(term: string): readonly [kind: string, text: string] {
	const colon = term.indexOf(':');
	return [term.slice(0, colon), term.slice(colon + 1)];
}

/** Reads the terms of a kind; none if what is stored of them is damaged. */
export function readVocabulary(database: Database, kind: string): Vocabulary {
	const row = database.get('SELECT kind, texts, counts, checksum FROM vocabulary WHERE kind = ?', kind);
	return row && isVocabularyIntact(row) ? vocabularyIn(row) : {texts: [], counts: new Int32Array()};
}

/** Whether a row of the vocabulary is intact. */
export function isVocabularyIntact(row: DatabaseRow): boolean {
	return row.checksum === vocabularyChecksum(String(row.kind), String(row.texts), countsIn(row));
}

/** The terms in a row of the vocabulary. */
function vocabularyIn(row: DatabaseRow): Vocabulary {
	const joined = String(row.texts);
	return {texts: joined === '' ? [] : joined.split('\n'), counts: countsIn(row)};
}

/** Yields the texts of a row of the vocabulary with their counts: an archive has so many that all of them fill memory. */
export function* countedTextsIn(row: DatabaseRow): Generator<readonly [text: string, count: number]> {
	const joined = String(row.texts);
	const counts = countsIn(row);
	for (let start = 0, index = 0; start < joined.length; index++) {
		const feed = joined.indexOf('\n', start);
		const end = feed < 0 ? joined.length : feed;
		yield [joined.slice(start, end), counts[index] ?? 0];
		start = end + 1;
	}
}

function countsIn({counts}: DatabaseRow): Int32Array {
	const bytes = counts instanceof Uint8Array ? counts : new Uint8Array();
	return new Int32Array(bytes.slice().buffer, 0, bytes.length >> 2);
}

/** Writes the terms of a kind, in any order; a kind without terms has no row. */
export function writeVocabulary(
	{run}: Database,
	kind: string,
	countsByText: ReadonlyMap<string, number>,
): void {
	if (countsByText.size === 0) {
		run('DELETE FROM vocabulary WHERE kind = ?', kind);
		return;
	}
	const texts = [...countsByText.keys()].sort();
	const counts = Int32Array.from(texts, text => countsByText.get(text) ?? 0);
	const joined = texts.join('\n');
	run(
		'INSERT OR REPLACE INTO vocabulary VALUES (?, ?, ?, ?)',
		kind,
		joined,
		new Uint8Array(counts.buffer),
		vocabularyChecksum(kind, joined, counts),
	);
}

function vocabularyChecksum(kind: string, joined: string, counts: Int32Array): number {
	return checksumOfBytes(new Uint8Array(counts.buffer), checksumOf([kind, joined]));
}
