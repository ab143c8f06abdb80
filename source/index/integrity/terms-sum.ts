/** Sums over the terms of many cables: two are the same if the same cables have the same terms at the same places. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database} from '../database.js';
import {eachPosting, hasPlaces} from '../terms/posting-list.js';
import {chunkIn, isChunkIntact} from '../terms/stored-postings.js';
import type {PlacedTerm} from '../terms/terms.js';
import {isVocabularyIntact, vocabularyIn} from '../terms/vocabulary.js';
import {checksumOf} from './checksum.js';

/** A sum that grows with every cable, in any order. */
export type TermsSum = {
	readonly add: (key: CableKey, terms: readonly PlacedTerm[]) => void;
	readonly sum: () => string;
};

/** Creates the sum of no cable. */
export function createTermsSum(): TermsSum {
	let [sum, count] = [0, 0];
	return {
		add(key, terms) {
			for (const {term, place} of terms) {
				sum = (sum + postingSum(term, key, place)) % MODULUS;
				count++;
			}
		},
		sum: () => `${sum} ${count}`,
	};
}

/** The sum of the terms that an index stores. */
export function termsSumOf(database: Database): string {
	const {add, sum} = createTermsSum();
	for (const row of database.iterate('SELECT term, first_key, bytes FROM posting')) {
		const term = String(row.term);
		eachPosting(chunkIn(row), hasPlaces(term), (key, place) => add(key, [{term, place}]));
	}
	return sum();
}

function postingSum(term: string, key: CableKey, place: number): number {
	return checksumOf([term, key, place]) * 4099 + checksumOf([place, key, term]);
}

// A whole number, so that every sum is one: else the order would matter.
const MODULUS = 2 ** 52;

/** Whether some stored posting list or count of the vocabulary is not what was written. */
export function areTermsDamaged(database: Database): boolean {
	const counts = new Map<string, number>();
	for (const row of database.iterate('SELECT term, first_key, bytes, checksum FROM posting')) {
		if (!isChunkIntact(row)) {
			return true;
		}
		const term = String(row.term);
		let [count, last] = [0, 0];
		eachPosting(chunkIn(row), hasPlaces(term), key => {
			count += Number(key !== last);
			last = key;
		});
		counts.set(term, (counts.get(term) ?? 0) + count);
	}
	let known = 0;
	for (const row of database.iterate('SELECT kind, texts, counts, checksum FROM vocabulary')) {
		const {texts, counts: stored} = vocabularyIn(row);
		const isRight = texts.every((text, index) => counts.get(`${row.kind}:${text}`) === stored[index]);
		if (!isVocabularyIntact(row) || !isRight) {
			return true;
		}
		known += texts.length;
	}
	return known !== counts.size;
}
