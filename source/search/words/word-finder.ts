/** The cables that have the bare words of a query in subject, post, year or number, names in any spelling. */
import type {BareWords} from '../ranking/ranked-hits.js';
import {createNameFinder, type FoundName, type NameFinder, nameAt, withSpelled} from '../spelled-hits.js';
import type {TermSource} from '../term-source.js';
import {createHitFinder, type WordHits} from '../word-hits.js';
import type {SpellingGroup} from './spellings.js';
import {createMeaningFinder, type MeaningFinder, type Trust} from './word-meanings.js';

/** Finds the cables that have words. */
export type WordFinder = {
	readonly names: NameFinder;
	readonly meanings: MeaningFinder;
	/** The cables that have a word as it is spelled. */
	readonly hitsOf: (word: string, trust: Trust) => WordHits;
	readonly hitsInAnySpelling: (word: string, trust: Trust) => WordHits;
	/** The hits of some words, with the names among them. */
	readonly bareWords: (words: readonly string[], trust: Trust, named: readonly FoundName[]) => BareWords;
};

/** So many words decide the order; more only limit it. Each takes two bytes for every cable. */
export const mostRanked = 6;

/** Creates the finder of an index; the user may have spellings of their own. */
export function createWordFinder(source: TermSource, ownSpellings: readonly SpellingGroup[]): WordFinder {
	const names = createNameFinder(source, ownSpellings);
	const vocabulary = source.vocabulary('word');
	const meanings = createMeaningFinder(vocabulary);
	const hitsOf = createHitFinder(source, vocabulary, meanings, MOST_HITS);

	function hitsInAnySpelling(word: string, trust: Trust): WordHits {
		const own = hitsOf(word, trust);
		const [name] = names.namesIn([word]);
		return name ? withSpelled(own, names.found(name).spelled) : own;
	}

	function bareWords(words: readonly string[], trust: Trust, named: readonly FoundName[]): BareWords {
		const joined = new Map<number, WordHits>();
		words.slice(1).forEach((word, index) => {
			const pair = `${words[index]}${word}`;
			if (joined.size < MOST_JOINED && meanings.indexOf(pair) !== undefined) {
				joined.set(index, hitsOf(pair, 'likely'));
			}
		});
		const own = words.map(word => hitsOf(word, trust));
		return {words, hits: withNames(own, named), joined, spelled: otherSpellings(words, named)};
	}

	return {names, meanings, hitsOf, hitsInAnySpelling, bareWords};
}

/** So many pairs of neighbours are also taken for one word. */
const MOST_JOINED = 2;

const MOST_HITS = mostRanked + MOST_JOINED + 2;

/** The hits of words, and of the names that they belong to. */
function withNames(own: readonly WordHits[], named: readonly FoundName[]): readonly WordHits[] {
	return own.map((hits, index) => {
		const name = nameAt(named, index);
		return name ? withSpelled(hits, name.spelled) : hits;
	});
}

/** How each word is spelled in the other spellings of the name that it belongs to. */
function otherSpellings(
	words: readonly string[],
	named: readonly FoundName[],
): readonly (readonly string[])[] {
	return words.map((_, index) => {
		const {start = 0, found = []} = nameAt(named, index) ?? {};
		return found.flatMap(spelling => spelling[index - start] ?? []);
	});
}
