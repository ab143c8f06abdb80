/** Puts the cables that have all words of a query in an order that a person agrees with. */
import type {Range} from '../cable/cable.js';
import type {CableKey} from '../cable/summary.js';
import {scoreOf} from './rank.js';
import type {TermSource} from './term-source.js';
import {matchTitle, type TitleMatch, titleHighlights} from './title-match.js';
import {closenessCodes, type WordHits} from './word-hits.js';

/** The hits of each typed word, and of the words that two neighbours may be if they are joined. */
export type BareWords = {
	readonly words: readonly string[];
	readonly hits: readonly WordHits[];
	/** By the index of the first of two neighbours. */
	readonly joined: ReadonlyMap<number, WordHits>;
};

/** The keys of the hits, best first, and the letters to highlight in the titles of the first. */
export type RankedHits = {
	readonly keys: Int32Array<ArrayBuffer>;
	readonly matches: readonly (readonly Range[])[];
};

/**
 * Ranks the cables of a mask that have all words: whole words before beginnings before slips, rare words weighing more,
 * words that stand together and near the start first, then shorter titles, then newer cables. Titles are read only of the first.
 */
export function rankHits(source: TermSource, bare: BareWords, mask: Uint8Array | undefined): RankedHits {
	const newest = source.newestFirst();
	const keys = sortedByCost(newest, bare, mask);
	return withBestFirst(source, bare, keys);
}

/** How closely a cable has the word at an index of the query, by itself or joined to a neighbour. */
export function closenessAt({hits, joined}: BareWords, index: number, key: CableKey): number {
	const own = (hits[index] as WordHits).closeness[key] as number;
	if (joined.size === 0 || own === closenessCodes.whole) {
		return own;
	}
	const isJoined = [index - 1, index].some(first => joined.get(first)?.closeness[key]);
	return isJoined ? closenessCodes.joined : own;
}

/** By closeness code, what it costs; each step outweighs all that distance and place can add. */
const costs: readonly number[] = [0, 0, 20, 100, 400, 500, 800];

const BUCKETS = 1024;

/** The keys in the order of their costs; equal ones in the order of the list. */
function sortedByCost(
	newest: Int32Array,
	bare: BareWords,
	mask: Uint8Array | undefined,
): Int32Array<ArrayBuffer> {
	const weights = weightsOf(bare, newest.length);
	const costOf = new Int16Array(newest.length);
	const inBucket = new Int32Array(BUCKETS + 1);
	let count = 0;
	for (let index = 0; index < newest.length; index++) {
		const key = newest[index] as CableKey;
		const cost = mask === undefined || mask[key] === 1 ? bucketOf(bare, weights, key) : NONE;
		costOf[index] = cost;
		if (cost !== NONE) {
			inBucket[cost + 1] = (inBucket[cost + 1] as number) + 1;
			count++;
		}
	}
	for (let bucket = 1; bucket <= BUCKETS; bucket++) {
		inBucket[bucket] = (inBucket[bucket] as number) + (inBucket[bucket - 1] as number);
	}
	const keys = new Int32Array(count);
	for (let index = 0; index < newest.length; index++) {
		const cost = costOf[index] as number;
		if (cost !== NONE) {
			const at = inBucket[cost] as number;
			keys[at] = newest[index] as number;
			inBucket[cost] = at + 1;
		}
	}
	return keys;
}

const NONE = -1;

/** The weight of each word: the rarer, the more it matters how closely it is met; on average 1. */
function weightsOf({hits}: BareWords, total: number): readonly number[] {
	const rarities = hits.map(({count}) => Math.log2(2 + total / (1 + count)));
	const sum = rarities.reduce((all, rarity) => all + rarity, 0);
	return rarities.map(rarity => rarity / (sum || 1));
}

function bucketOf(bare: BareWords, weights: readonly number[], key: CableKey): number {
	const {hits} = bare;
	let cost = 0;
	let before = -1;
	let first = FAR;
	for (let index = 0; index < hits.length; index++) {
		const code = closenessAt(bare, index, key);
		if (code === closenessCodes.none) {
			return NONE;
		}
		cost += (costs[code] as number) * (weights[index] as number);
		const place = (hits[index] as WordHits).place[key] as number;
		if (place < FAR) {
			first = Math.min(first, place);
			if (before >= 0) {
				cost += distanceCost(before, place) / hits.length;
			}
			before = place;
		}
	}
	return Math.min(BUCKETS - 1, Math.floor(cost + Math.min(first, MOST_PLACES)));
}

/** Places from here on are not those of words in the subject. */
const FAR = 250;
const MOST_PLACES = 8;

function distanceCost(before: number, after: number): number {
	const gap = Math.abs(after - before);
	return Math.min(gap - 1, 6) * 4 + (after > before ? 0 : 12);
}

const ELSEWHERE = 0.03;

/** How many titles are read and looked at closely. */
const CLOSELY = 200;

/** Orders the first hits by what stands in their titles, and says which letters to highlight. */
function withBestFirst(source: TermSource, {words}: BareWords, keys: Int32Array<ArrayBuffer>): RankedHits {
	const looked = [...keys.subarray(0, CLOSELY)].map((key, index) => {
		const title = source.title(key)?.title ?? '';
		const matches = matchTitle(title, words);
		const found = matches.filter((match): match is TitleMatch => match !== undefined);
		// A word that is only in the post or the year counts a little less than one in the title.
		const elsewhere = (ELSEWHERE * (words.length - found.length)) / words.length;
		return {key, index, title, matches, score: scoreOf(found, title.length) + elsewhere};
	});
	looked.sort((one, other) => one.score - other.score || one.index - other.index);
	const ordered = keys.slice();
	ordered.set(looked.map(({key}) => key));
	return {keys: ordered, matches: looked.map(({title, matches}) => titleHighlights(title, matches))};
}
