/** Where in time a word stands. */
import type {CableKey} from '../cable/summary/summary.js';
import {perTenThousand} from './log-likelihood.js';
import type {TextCounts} from './text-counts.js';

/** How often a word stands in the cables of a period, in how many of them, and how many words these have in all. */
export type PeriodCount = {
	/** `1974` or `1974-11`; nothing for the cables without a date. */
	readonly period: string | undefined;
	readonly count: number;
	/** The cables that have the word. */
	readonly having: number;
	readonly cables: number;
	readonly words: number;
};

/** The periods of some cables, each with its keys, in their order. */
export type Periods = ReadonlyMap<string | undefined, Iterable<CableKey>>;

/** Counts a word in each period that has a cable. */
export function dispersionOf(counts: TextCounts, word: string, periods: Periods): readonly PeriodCount[] {
	const rows = [...periods.keys()].map(period => ({period, count: 0, having: 0, cables: 0, words: 0}));
	const byKey = new Map<CableKey, (typeof rows)[number]>();
	[...periods.values()].forEach((keys, index) => {
		for (const key of keys) {
			const row = rows[index];
			if (row) {
				byKey.set(key, row);
				row.cables++;
			}
		}
	});
	const having = new Set<CableKey>();
	counts.eachPlace(word, key => {
		const row = byKey.get(key);
		if (row) {
			row.count++;
			row.having += having.has(key) ? 0 : 1;
			having.add(key);
		}
	});
	counts.eachLength((key, words) => {
		const row = byKey.get(key);
		if (row) {
			row.words += words;
		}
	});
	return rows;
}

/** How often the word stands in 10,000 words of a period. */
export function rateIn({count, words}: PeriodCount): number {
	return perTenThousand({count, of: words});
}

/** A bar as long as that, where the highest of the rates has the whole width. */
export function rateBar(period: PeriodCount, highest: number, width: number): string {
	return '▓'.repeat(highest === 0 ? 0 : Math.ceil((rateIn(period) / highest) * width)).padEnd(width);
}

/** How often a word stands in all periods, or how many cables have it. */
export function sumOf(all: readonly PeriodCount[], name: 'count' | 'having'): number {
	return all.reduce((sum, period) => sum + period[name], 0);
}
