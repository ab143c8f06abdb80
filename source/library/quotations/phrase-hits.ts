/** Which cables have some phrases, by the full text of an index, and how many of them each has. */
import type {CableKey} from '../../cable/summary/summary.js';
import {phraseExpression} from '../../quotation/phrases.js';
import type {TermSource} from '../../search/term-source.js';

/** Counts a phrase for each cable that has it. */
export function countHits(
	source: Pick<TermSource, 'eachMatching'>,
	phrase: readonly string[],
	hits: Map<CableKey, number>,
): void {
	const own = new Set<CableKey>();
	source.eachMatching(phraseExpression(phrase), key => {
		if (own.size < MOST_HITS) {
			own.add(key);
		}
	});
	for (const key of own) {
		hits.set(key, (hits.get(key) ?? 0) + 1);
	}
}

/** A phrase that more cables have does not narrow the search. */
const MOST_HITS = 20_000;

/** The cables with most of the phrases first, of those that have at least some of them. */
export function withMostHits(
	hits: ReadonlyMap<CableKey, number>,
	most: number,
	least = 1,
): readonly CableKey[] {
	return [...hits]
		.filter(([, count]) => count >= least)
		.sort((one, other) => other[1] - one[1] || one[0] - other[0])
		.slice(0, most)
		.map(([key]) => key);
}
