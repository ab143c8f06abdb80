/** Puts the cables that have all words of a query in an order that a person agrees with. */
import type {Range} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {KeyMask} from '../key-mask.js';
import type {TermSource} from '../term-source.js';
import {closenessCodes, closenessOf, elsewhere, hitOf, placeOf, type WordHits} from '../word-hits.js';
import {scoreOf} from './rank.js';
import {matchTitle, type TitleMatch, titleHighlights} from './title-match.js';

/** The hits of each typed word, and of the words that two neighbours may be if they are joined. */
export type BareWords = {
	readonly words: readonly string[];
	readonly hits: readonly WordHits[];
	/** By the index of the first of two neighbours. */
	readonly joined: ReadonlyMap<number, WordHits>;
	/** By the index of each word, how the name that it belongs to is also spelled. */
	readonly spelled: readonly (readonly string[])[];
};

/** The keys of the hits, best first, and the letters to highlight in the titles of the first. */
export type RankedHits = {
	readonly keys: Int32Array<ArrayBuffer>;
	readonly matches: readonly (readonly Range[])[];
};

/**
 * Creates what ranks the cables of a mask that have all words: whole words before beginnings before slips, rare words
 * weighing more; then words that stand together and near the start, shorter titles, newer cables. Titles are read only
 * of the first.
 */
export function createRanker(source: TermSource): Ranker {
	const newest = source.newestFirst();
	const costOf = new Int16Array(newest.length);
	return {
		rank: (bare, mask) => withBestFirst(source, bare, sortedByCost(newest, costOf, bare, mask)),
		count(bare, mask) {
			const cost = costFunction(bare, newest.length);
			const candidates = candidatesOf(bare);
			let count = 0;
			for (let index = 0; index < newest.length; index++) {
				const key = newest[index] as CableKey;
				const isLimited = mask !== undefined && mask[key] === 0;
				const isCandidate = candidates === undefined || candidates[key] !== 0;
				count += isCandidate && !isLimited && cost(key) !== NONE ? 1 : 0;
			}
			return count;
		},
	};
}

/** Ranks cables that have all words, or only counts them. */
export type Ranker = {
	readonly rank: (bare: BareWords, mask: KeyMask | undefined) => RankedHits;
	readonly count: (bare: BareWords, mask: KeyMask | undefined) => number;
};

/** By closeness code, what it costs; each step outweighs all that distance and place can add. */
const costs: readonly number[] = [0, 0, 20, 100, 400, 500, 600, 800];

const BUCKETS = 1024;

/** The keys in the order of their costs; equal ones in the order of the list. */
function sortedByCost(
	newest: Int32Array,
	costOf: Int16Array,
	bare: BareWords,
	mask: KeyMask | undefined,
): Int32Array<ArrayBuffer> {
	const cost = costFunction(bare, newest.length);
	// Most cables lack the rarest word; for those the function is not even called.
	const candidates = candidatesOf(bare);
	/** Where the next key of each cost goes; at first how many keys have the cost before. */
	const next = new Int32Array(BUCKETS + 1);
	for (let index = 0; index < newest.length; index++) {
		const key = newest[index] as CableKey;
		const isLimited = mask !== undefined && mask[key] === 0;
		const isCandidate = candidates === undefined || candidates[key] !== 0;
		const own = isCandidate && !isLimited ? cost(key) : NONE;
		costOf[index] = own;
		if (own !== NONE) {
			next[own + 1] = (next[own + 1] as number) + 1;
		}
	}
	for (let bucket = 1; bucket <= BUCKETS; bucket++) {
		next[bucket] = (next[bucket] as number) + (next[bucket - 1] as number);
	}
	const keys = new Int32Array(next[BUCKETS] as number);
	for (let index = 0; index < newest.length; index++) {
		const own = costOf[index] as number;
		if (own !== NONE) {
			const at = next[own] as number;
			keys[at] = newest[index] as number;
			next[own] = at + 1;
		}
	}
	return keys;
}

const NONE = -1;

/** The hits of the rarest word; nothing if a cable may have some word in two ways. */
function candidatesOf({hits: all, joined}: BareWords): Uint8Array | undefined {
	const rarest = all.reduce((least, hits) => (hits.count < least.count ? hits : least));
	return joined.size > 0 ? undefined : rarest.hits;
}

/** Tells what a cable costs: from 0, the best, to the last bucket, or `NONE` if it lacks a word. */
function costFunction({hits: all, joined}: BareWords, total: number): (key: CableKey) => number {
	const weights = weightsOf(all, total);
	const arrays = all.map(({hits}) => hits);
	const pairs = arrays.map((_, index) => [index - 1, index].flatMap(first => joined.get(first)?.hits ?? []));
	const hasPairs = joined.size > 0;
	const hitAt = (index: number, key: CableKey) =>
		betterHit((arrays[index] as Uint8Array)[key] as number, hasPairs ? pairs[index] : undefined, key);
	return key => {
		let cost = 0;
		let before: number = elsewhere;
		let first: number = elsewhere;
		for (let index = 0; index < arrays.length; index++) {
			const hit = hitAt(index, key);
			if (hit === 0) {
				return NONE;
			}
			cost += (costs[closenessOf(hit)] as number) * (weights[index] as number);
			const place = placeOf(hit);
			if (place !== elsewhere) {
				first = Math.min(first, place);
				cost += before === elsewhere ? 0 : distanceCost(before, place) / arrays.length;
				before = place;
			}
		}
		return Math.min(BUCKETS - 1, Math.floor(cost + Math.min(first, MOST_PLACES)));
	};
}

/** A word's own hit, or that of the word that it is together with a neighbour. */
function betterHit(own: number, pairs: readonly Uint8Array[] | undefined, key: CableKey): number {
	if (pairs === undefined || closenessOf(own) === closenessCodes.whole) {
		return own;
	}
	const pair = pairs.find(hits => hits[key] !== 0);
	return pair === undefined ? own : hitOf(closenessCodes.joined, placeOf(pair[key] as number));
}

/** The weight of each word: the rarer, the more it matters how closely it is met; together they are 1. */
function weightsOf(all: readonly WordHits[], total: number): readonly number[] {
	const rarities = all.map(({count}) => Math.log2(2 + total / (1 + count)));
	const sum = rarities.reduce((sum, rarity) => sum + rarity, 0);
	return rarities.map(rarity => rarity / sum);
}

const MOST_PLACES = 8;

function distanceCost(before: number, after: number): number {
	const gap = Math.abs(after - before);
	return Math.min(gap - 1, 6) * 4 + (after > before ? 0 : 12);
}

const OUTSIDE = 0.03;

/** How many titles are read and looked at closely. */
const CLOSELY = 100;

/** Puts the first hits in the order of what stands in their titles, and says which letters to highlight. */
function withBestFirst(
	source: TermSource,
	{words, spelled}: BareWords,
	keys: Int32Array<ArrayBuffer>,
): RankedHits {
	const looked = [...keys.subarray(0, CLOSELY)].map((key, index) => {
		const title = source.title(key)?.title ?? '';
		const matches = matchTitle(title, words).map(
			(match, word) =>
				match ?? matchTitle(title, spelled[word] ?? []).find(other => other?.closeness === 'whole'),
		);
		const found = matches.filter((match): match is TitleMatch => match !== undefined);
		// A word that is only in the post or the year counts a little less than one in the title.
		const outside = (OUTSIDE * (words.length - found.length)) / words.length;
		return {key, index, title, matches, score: scoreOf(found, title.length) + outside};
	});
	looked.sort((one, other) => one.score - other.score || one.index - other.index);
	keys.set(looked.map(({key}) => key));
	return {keys, matches: looked.map(({title, matches}) => titleHighlights(title, matches))};
}
