/** Digests of full texts: two that have the same words at the same places have the same, in whatever order they were made. */
import type {CableKey} from '../../cable/summary.js';
import {type Database, openFullText} from '../database.js';
import {checksumOf} from './checksum.js';

/** The words of a cable, as they are given to the full text. */
export type Words = {readonly key: CableKey; readonly subject: string; readonly text: string};

/** A digest that grows with every cable, without any of them in memory for long. */
export type WordsDigest = {
	readonly add: (words: Words) => void;
	readonly digest: () => string;
};

/** The digest of the words that an index has. */
export function digestOfIndex(database: Database): string {
	const sum = createSum();
	addWordsOf(database, sum);
	return sum.written();
}

/** Makes a digest of what the words of some cables would be in an index: SQLite parts them for both alike. */
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
		add({key, subject, text}) {
			database.run('INSERT INTO full_text (rowid, subject, text) VALUES (?, ?, ?)', key, subject, text);
			length += subject.length + text.length;
			if (length > MOST_LENGTH) {
				flush();
			}
		},
		digest() {
			flush();
			database.close();
			return sum.written();
		},
	};
}

/** The texts that are in memory at a time, in letters. */
const MOST_LENGTH = 16 * 1024 * 1024;

/**
 * SQLite goes through the words in their order, and adds up all places of one before it gives it. What is added up is
 * no multiple of the place, or two places could change and their sum stay what it was.
 */
const wordsQuery = `
	SELECT term, count(*) AS places, CAST(sum((place % 2147483647) * (place % 1000003) % 2147483647) AS TEXT) AS sum
	FROM (SELECT term, doc * 1000003 + offset * 2 + (col = 'subject') AS place FROM temp.word)
	GROUP BY term`;

function addWordsOf(database: Database, sum: Sum): void {
	database.run('CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, full_text, instance)');
	for (const row of database.iterate(wordsQuery)) {
		sum.add(String(row.term), Number(row.places), BigInt(String(row.sum)));
	}
}

type Sum = ReturnType<typeof createSum>;

/** What is added up counts in whatever order and in however many parts it comes. */
function createSum() {
	let [first, second, count] = [0n, 0n, 0n];
	return {
		add(term: string, places: number, placesSum: bigint): void {
			first = (first + BigInt(checksumOf([term])) * placesSum) % PRIME;
			second = (second + BigInt(checksumOf(['', term])) * placesSum) % PRIME;
			count += BigInt(places);
		},
		written: () => `${first} ${second} ${count}`,
	};
}

/** The largest prime of 61 bits. */
const PRIME = 2n ** 61n - 1n;
