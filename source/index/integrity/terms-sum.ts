/** Sums over the terms of many cables: two are the same if the same cables have the same terms at the same places. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database} from '../database.js';
import {eachPosting, hasPlaces} from '../terms/posting-list.js';
import {chunkIn, isChunkIntact} from '../terms/stored-postings.js';
import type {PlacedTerm} from '../terms/terms.js';
import {countedTextsIn, isVocabularyIntact} from '../terms/vocabulary.js';
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
	let counted = 0;
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
		counted = withCount(counted, term, count);
	}
	let known = 0;
	for (const row of database.iterate('SELECT kind, texts, counts, checksum FROM vocabulary')) {
		if (!isVocabularyIntact(row)) {
			return true;
		}
		for (const [text, count] of countedTextsIn(row)) {
			known = withCount(known, `${row.kind}:${text}`, count);
		}
	}
	return counted !== known;
}

/**
 * Adds how many cables have a term to a sum of 32 bits. The sums of the same counts are the same, in whatever order and
 * stretches they come, so that nothing is kept of hundreds of thousands of terms.
 */
function withCount(sum: number, term: string, count: number): number {
	return (sum + Math.imul(checksumOf([term]), count)) >>> 0;
}
