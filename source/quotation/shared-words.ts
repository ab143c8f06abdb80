/** Which of many quotations a cable may have, found by the pairs of words that they share. */

import {addTo} from '../cable/add-to.js';
import type {QuotedCable} from './check.js';
import type {Pattern, QuotedWord} from './pattern.js';

/** Tells which of some quotations a cable may have, by their indexes. */
export type SharedWords = (cable: QuotedCable) => ReadonlySet<number>;

/** Prepares the quotations, so that each cable is gone through once for all of them. */
export function createSharedWords(patterns: readonly Pattern[]): SharedWords {
	const byPair = new Map<string, number[]>();
	const pairs = patterns.map(pattern => pairsOf(pattern));
	for (const [index, all] of pairs.entries()) {
		for (const pair of new Set(all)) {
			addTo(byPair, pair, index);
		}
	}
	return ({stretches}) => {
		const hits = new Map<number, Set<string>>();
		const visit = (pair: string) => {
			for (const index of byPair.get(pair) ?? []) {
				hits.set(index, (hits.get(index) ?? new Set()).add(pair));
			}
		};
		for (const stretch of stretches) {
			for (const [index, {forms}] of stretch.entries()) {
				const next = stretch[index + 1]?.forms ?? [];
				forms.forEach(visit);
				forms.forEach(form => {
					next.forEach(after => {
						visit(`${form} ${after}`);
					});
				});
			}
		}
		return new Set(
			[...hits]
				.filter(([index, {size}]) => size >= Math.max(1, new Set(pairs[index]).size * LEAST_SHARED))
				.map(([index]) => index),
		);
	};
}

/** A quotation with one wrong word keeps more of its pairs. */
const LEAST_SHARED = 0.3;

/** The pairs of words that follow each other; of a single word, that. */
function pairsOf({elements}: Pattern): readonly string[] {
	const pairs: string[] = [];
	let last: QuotedWord | undefined;
	for (const element of elements) {
		const word = element.type === 'word' ? element : undefined;
		if (word && last) {
			pairs.push(`${last.forms[0]} ${word.forms[0]}`);
		}
		last = word;
	}
	const single = elements.find((element): element is QuotedWord => element.type === 'word');
	return pairs.length > 0 || !single ? pairs : [single.forms[0] ?? ''];
}
