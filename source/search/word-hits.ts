/** Which cables have a typed word in their subject, post, year or number, and how closely. */
import type {CableKey} from '../cable/summary/summary.js';
import type {TermSource, Vocabulary} from './term-source.js';
import type {MeaningFinder, Meanings, Trust, WordIndex} from './words/word-meanings.js';

/** How closely a word matches, best first; 0 in `WordHits` means that it does not match. */
export const closenessCodes = {
	none: 0,
	whole: 1,
	joined: 2,
	beginning: 3,
	middle: 4,
	oneTypo: 5,
	oneTypoBegun: 6,
	twoTypos: 7,
} as const;

/**
 * By the keys of the cables, how closely they have a word and where it stands in the subject first: a byte made by
 * `hitOf`, 0 where a cable does not have it. The closer, the lower it is.
 */
export type WordHits = {readonly hits: Uint8Array; readonly count: number};

/** A hit: how closely the word matches, and its place. */
export function hitOf(closeness: number, place: number): number {
	return (closeness << PLACE_BITS) | (place < FIRST_OTHER ? Math.min(place, LAST_PLACE) : elsewhere);
}

/** Of a hit, how closely the word matches. */
export function closenessOf(hit: number): number {
	return hit >> PLACE_BITS;
}

/** Of a hit, the place of the word in the subject, the last for all that are beyond it; or `elsewhere`. */
export function placeOf(hit: number): number {
	return hit & elsewhere;
}

const PLACE_BITS = 5;

/** The place of a word that does not stand in the subject. */
export const elsewhere = 31;

const LAST_PLACE = 30;

/** In posting lists, places from here on are not those of words in the subject. */
export const FIRST_OTHER = 250;

/**
 * Finds the hits of typed words, and remembers those of the last few: while a query is typed, only its last word is
 * new. What was asked for `mostInUse` words before may be overwritten.
 */
export function createHitFinder(
	source: TermSource,
	vocabulary: Vocabulary,
	meanings: MeaningFinder,
	mostInUse: number,
): (typed: string, trust: Trust) => WordHits {
	const cache = new Map<string, WordHits>();

	/** The array of the word that has not been asked for longest, or a new one. */
	function emptyHits(): Uint8Array {
		const [oldest] = cache.keys();
		const spare = cache.size < mostInUse || oldest === undefined ? undefined : cache.get(oldest)?.hits;
		if (spare && oldest !== undefined) {
			cache.delete(oldest);
		}
		return spare?.fill(0) ?? new Uint8Array(source.keyLimit);
	}

	return (typed, trust) => {
		const name = `${trust} ${typed}`;
		const known = cache.get(name);
		cache.delete(name);
		const hits = known ?? findHits(emptyHits(), typed, meanings.meaningsOf(typed, trust), source, vocabulary);
		cache.set(name, hits);
		return hits;
	};
}

function findHits(
	hits: Uint8Array,
	typed: string,
	{whole, begun, middle, oneTypo, oneTypoBegun, twoTypos, split}: Meanings,
	source: TermSource,
	{texts}: Vocabulary,
): WordHits {
	let count = 0;
	// The closest come first, so a cable keeps what it was given first, and the first place.
	const hit = (code: number) => (key: CableKey, at: number) => {
		if (hits[key] === 0) {
			hits[key] = hitOf(code, at);
			count++;
		}
	};
	const hitAll = (words: readonly WordIndex[], code: number) => {
		for (const word of words) {
			source.eachPosting(`word:${texts[word]}`, hit(code));
		}
	};
	if (whole !== undefined) {
		hitAll([whole], closenessCodes.whole);
	}
	if (/^\d{1,7}$/.test(typed)) {
		const [whole, begun] = [hit(closenessCodes.whole), hit(closenessCodes.beginning)];
		source.eachSerial(typed, (key, isWhole) => (isWhole ? whole : begun)(key, NO_PLACE));
	}
	for (const [first, second] of split) {
		hitNeighbours(source, `word:${texts[first]}`, `word:${texts[second]}`, hit(closenessCodes.joined));
	}
	if (begun.end > begun.start) {
		source.eachPostingBetween(`word:${typed}`, `word:${typed}\u{10FFFF}`, hit(closenessCodes.beginning));
	}
	hitAll(middle, closenessCodes.middle);
	hitAll(oneTypo, closenessCodes.oneTypo);
	hitAll(oneTypoBegun, closenessCodes.oneTypoBegun);
	hitAll(twoTypos, closenessCodes.twoTypos);
	return {hits, count};
}

/** The place of a number, which stands nowhere in the subject. */
const NO_PLACE = 255;

/** Visits the cables that have one word directly before another. */
function hitNeighbours(
	{keyLimit, eachPosting}: TermSource,
	first: string,
	second: string,
	visit: (key: CableKey, place: number) => void,
): void {
	const after = new Set<number>();
	eachPosting(first, (key, place) => after.add((place + 1) * keyLimit + key));
	eachPosting(second, (key, place) => {
		if (after.has(place * keyLimit + key)) {
			visit(key, place - 1);
		}
	});
}
