/** Counts words by the full text, of which SQLite knows every place, without reading any text. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {TextCounts} from '../../corpus-words/text-counts.js';
import type {Database} from '../database.js';
import {keyOfPassages} from './passage-rows.js';

/** The counts of an index; without a full text there are none. */
export function textCountsOf(database: Database): TextCounts {
	const {get, run, visit, hasFullText} = database;
	let isPrepared = false;
	const ask = <Answer>(question: () => Answer, nothing: Answer): Answer => {
		if (!hasFullText) {
			return nothing;
		}
		if (!isPrepared) {
			for (const sql of viewsOfVocabulary) {
				run(sql);
			}
			isPrepared = true;
		}
		return question();
	};
	const eachLength: TextCounts['eachLength'] = report =>
		ask(
			() => visit(lengthsQuery, (key, sizes) => report(key as CableKey, wordsOfParagraphs(sizes))),
			undefined,
		);
	return {
		total() {
			let total = 0;
			eachLength((_, words) => {
				total += words;
			});
			return total;
		},
		countOf: word => ask(() => Number(get(countQuery, word)?.count ?? 0), 0),
		eachPlace: (word, report) =>
			ask(() => visit(placesQuery, key => report(key as CableKey), word), undefined),
		eachLength,
	};
}

/** Of this connection alone, so that the index has no other tables than before. */
const viewsOfVocabulary = [
	"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_in_column USING fts5vocab ('main', 'full_text', 'col')",
	"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_place USING fts5vocab ('main', 'full_text', 'instance')",
];

const countQuery = "SELECT sum(cnt) AS count FROM temp.word_in_column WHERE term = ? AND col <> 'head'";

const placesQuery = `
	SELECT count(visit(${keyOfPassages('doc')})) FROM temp.word_place WHERE term = ? AND col <> 'head'`;

// The totals that FTS5 keeps beside these still have the rows that were removed.
const lengthsQuery = `SELECT count(visit(${keyOfPassages('id')}, sz)) FROM full_text_docsize`;

/** The sum of the lengths of the columns, but for that of the header, which comes first. */
function wordsOfParagraphs(sizes: unknown): number {
	const [, ...paragraphs] = sizes instanceof Uint8Array ? varints(sizes) : [];
	return paragraphs.reduce((sum, length) => sum + length, 0);
}

/** Numbers as SQLite stores them: seven bits a byte, the highest first, and a bit that says whether more follow. */
function varints(bytes: Uint8Array): readonly number[] {
	const numbers: number[] = [];
	let number = 0;
	for (const byte of bytes) {
		number = number * 128 + (byte & 127);
		if (byte < 128) {
			numbers.push(number);
			number = 0;
		}
	}
	return numbers;
}
