/** Which cables have a typed word in their subject, post, year or number, and how closely. */
import type {CableKey} from '../cable/summary.js';
import type {TermSource, Vocabulary} from './term-source.js';
import type {MeaningFinder, Meanings, Trust, WordIndex} from './word-meanings.js';

/** How closely a word matches, best first; 0 in `WordHits` means that it does not match. */
export const closenessCodes = {
	none: 0,
	whole: 1,
	joined: 2,
	beginning: 3,
	middle: 4,
	oneTypo: 5,
	twoTypos: 6,
} as const;

/** By the keys of the cables, how closely they have a word, and where it stands in the subject first. */
export type WordHits = {
	readonly closeness: Uint8Array;
	readonly place: Uint8Array;
	readonly count: number;
};

/** Finds the hits of typed words, and remembers those of the last few: while a query is typed, only its last word is new. */
export function createHitFinder(
	source: TermSource,
	vocabulary: Vocabulary,
	meanings: MeaningFinder,
): (typed: string, trust: Trust) => WordHits {
	const cache = new Map<string, WordHits>();
	return (typed, trust) => {
		const name = `${trust} ${typed}`;
		const hits = cache.get(name) ?? hitsOf(typed, meanings.meaningsOf(typed, trust), source, vocabulary);
		cache.delete(name);
		cache.set(name, hits);
		const [oldest] = cache.keys();
		if (cache.size > MOST_CACHED && oldest !== undefined) {
			cache.delete(oldest);
		}
		return hits;
	};
}

/** Each takes two bytes for every cable. */
const MOST_CACHED = 8;

function hitsOf(
	typed: string,
	{whole, begun, middle, oneTypo, twoTypos, split}: Meanings,
	source: TermSource,
	{texts}: Vocabulary,
): WordHits {
	const closeness = new Uint8Array(source.keyLimit);
	const place = new Uint8Array(source.keyLimit);
	let count = 0;
	// The closest come first, so a cable keeps what it was given first, and the first place.
	const hit = (code: number) => (key: CableKey, at: number) => {
		if (closeness[key] === closenessCodes.none) {
			closeness[key] = code;
			place[key] = at;
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
		source.eachSerial(typed, (key, serial) =>
			hit(serial === typed ? closenessCodes.whole : closenessCodes.beginning)(key, NO_PLACE),
		);
	}
	for (const [first, second] of split) {
		hitNeighbours(source, `word:${texts[first]}`, `word:${texts[second]}`, hit(closenessCodes.joined));
	}
	if (begun.end > begun.start) {
		source.eachPostingBetween(`word:${typed}`, `word:${typed}\u{10FFFF}`, hit(closenessCodes.beginning));
	}
	hitAll(middle, closenessCodes.middle);
	hitAll(oneTypo, closenessCodes.oneTypo);
	hitAll(twoTypos, closenessCodes.twoTypos);
	return {closeness, place, count};
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
