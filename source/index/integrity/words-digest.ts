/**
 * Digests of full texts: two full texts have the same digest if they have the same words at the same places, in
 * whatever order they were written.
 */
import type {CableKey} from '../../cable/summary/summary.js';
import {type Database, openFullText} from '../database.js';
import {insertPassages} from '../rows/stored-cable.js';
import type {Passages} from '../terms/passages.js';
import {checksumOf} from './checksum.js';

/** A digest that grows with every cable and keeps none of them in memory for long. */
export type WordsDigest = {
	readonly add: (key: CableKey, passages: Passages) => void;
	readonly digest: () => string;
};

/** Computes the digest of the words in an index. */
export function digestOfIndex(database: Database): string {
	const sum = createSum();
	addWordsOf(database, sum);
	return sum.digest();
}

/**
 * Creates the digest of what the words of some cables would be in an index; SQLite splits them into words for both.
 */
export function createWordsDigest(): WordsDigest {
	const sum = createSum();
	let database = openFullText();
	let length = 0;

	function flush(): void {
		addWordsOf(database, sum);
		database.close();
		database = openFullText();
		length = 0;
	}

	return {
		add(key, passages) {
			insertPassages(database, key, passages);
			length += passages.texts.reduce((sum, text) => sum + text.length, passages.head.length);
			if (length > MAX_LENGTH) {
				flush();
			}
		},
		digest() {
			flush();
			database.close();
			return sum.digest();
		},
	};
}

/** How much text is in memory at a time, in UTF-16 code units. */
const MAX_LENGTH = 16 * 1024 * 1024;

/** The number at the end of the name of a column; the header has none. */
const columnNumber = `CAST(ltrim(col, 'abcdefghijklmnopqrstuvwxyz_') AS INTEGER)`;

/**
 * SQLite goes through the words in order and adds up the places of each. What it adds up is not linear in the
 * place; otherwise two places could change and leave the sum the same.
 */
const wordsQuery = `
	SELECT term, count(*) AS places, CAST(sum((place % 2147483647) * (place % 1000003) % 2147483647) AS TEXT) AS sum
	FROM (SELECT term, doc * 1000003 + offset * 32 + ${columnNumber} AS place FROM temp.word)
	GROUP BY term`;

function addWordsOf(database: Database, sum: Sum): void {
	database.run('CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, full_text, instance)');
	for (const row of database.iterate(wordsQuery)) {
		sum.add(String(row.term), Number(row.places), BigInt(String(row.sum)));
	}
}

type Sum = ReturnType<typeof createSum>;

/** Adds up words in any order and any number of parts. */
function createSum() {
	let [first, second, count] = [0n, 0n, 0n];
	return {
		add(term: string, places: number, placesSum: bigint): void {
			first = (first + BigInt(checksumOf([term])) * placesSum) % PRIME;
			second = (second + BigInt(checksumOf(['', term])) * placesSum) % PRIME;
			count += BigInt(places);
		},
		digest: () => `${first} ${second} ${count}`,
	};
}

/** The largest prime below 2⁶¹. */
const PRIME = 2n ** 61n - 1n;
