/** Finds the cables that match a query, in order, or only counts them. */
import type {Range} from '../cable/cable.js';
import {evaluateAll, maskOfHits} from './evaluation/evaluate-query.js';
import {type KeyMask, limit as limitTo} from './key-mask.js';
import {findNumber} from './number-search.js';
import {topParts} from './query/bare-words.js';
import {numberAsked} from './query/number-asked.js';
import {parseQuery} from './query/parse-query.js';
import type {ParsedQuery, Query, QueryProblem} from './query/query.js';
import {type BareWords, createRanker} from './ranking/ranked-hits.js';
import type {Scope} from './scopes.js';
import type {TermSource} from './term-source.js';
import {mostRanked, type WordFinder} from './words/word-finder.js';
import {masksInPassages} from './words-in-passages.js';

/** What a search has found. */
export type Found = {
	/** All cables that meet the query, best first. */
	readonly keys: Int32Array<ArrayBuffer>;
	/** The letters to highlight in the titles of the first. */
	readonly matches: readonly (readonly Range[])[];
	readonly problems: readonly QueryProblem[];
	/** Whether they are in the order of how well they match. */
	readonly isRanked: boolean;
	/** The other spellings of names in the query that were looked for, too, as far as any cable has them. */
	readonly spellings: readonly string[];
	/** How many of the last are not meant, but have numbers near the one that was asked for. */
	readonly neighbours: number;
};

/** The cables that are meant, without those that only have numbers near the one that was asked for. */
export function keysMeant({keys, neighbours}: Pick<Found, 'keys' | 'neighbours'>): Int32Array<ArrayBuffer> {
	return keys.subarray(0, keys.length - neighbours);
}

/** Finds the cables that match queries, and counts as many as it finds. */
export type CableFinder = {
	readonly find: (text: string, scope: Scope) => Found;
	readonly count: (text: string, scope: Scope) => number;
};

/** Creates the finder of an index; `words` finds the cables that have a word. */
export function createCableFinder(source: TermSource, words: WordFinder): CableFinder {
	const {names, bareWords} = words;
	const ranker = createRanker(source);
	/** What was found last, which is counted next. */
	let last: {readonly text: string; readonly scope: Scope; readonly count: number} | undefined;

	function find(text: string, scope: Scope): Found {
		const numbered = findNumber(source, text);
		const found = numbered
			? {...numbered, matches: [], problems: parseQuery(text).problems, isRanked: true, spellings: []}
			: findAll(limited(parseQuery(text), source, words), scope);
		last = {text, scope, count: found.keys.length - found.neighbours};
		return found;
	}

	function findAll({problems, bare, mask}: Limited, scope: Scope): Found {
		const common = {problems, neighbours: 0};
		if (scope !== 'subject' || bare.length === 0) {
			const {mask: all, spellings} = inPassages(mask, bare, scope);
			return {keys: newestFirst(source, all), matches: [], isRanked: false, spellings, ...common};
		}
		const {best, named} = inTitles({bare, mask}, ranker.rank, ({keys}) => keys.length === 0);
		const spellings = named.flatMap(({found}) => found.map(spelling => spelling.join(' ')));
		return {...best, isRanked: true, spellings, ...common};
	}

	/** What `rank` makes of bare words as they are likely meant, or if that is nothing as they may be meant. */
	function inTitles<Result>(
		{bare, mask}: Pick<Limited, 'bare' | 'mask'>,
		rank: (meant: BareWords, left: KeyMask | undefined) => Result,
		isNothing: (result: Result) => boolean,
	) {
		const ranked = bare.slice(0, mostRanked);
		const left = withWords(mask, bare.slice(mostRanked), words);
		const named = names.namesIn(ranked).map(names.found);
		const likely = rank(bareWords(ranked, 'likely', named), left);
		// Each word was found, but never all in one cable: one of them is a slip that happens to be a word.
		const best = isNothing(likely) ? rank(bareWords(ranked, 'possible', named), left) : likely;
		return {best, named};
	}

	/** The cables of a set, or all, that have some words in their texts or headers. */
	function inPassages(mask: KeyMask | undefined, bare: readonly string[], scope: Scope) {
		const {masks, spellings} = masksInPassages(source, names, bare, scope);
		const [first, ...others] = mask ? [mask, ...masks] : masks;
		for (const other of others) {
			limitTo(first as KeyMask, other);
		}
		return {mask: first, spellings};
	}

	function count(text: string, scope: Scope): number {
		if (last?.text === text && last.scope === scope) {
			return last.count;
		}
		const {bare, mask} = limited(parseQuery(text), source, words);
		if (numberAsked(text)) {
			const {keys, neighbours} = find(text, scope);
			return keys.length - neighbours;
		}
		if (scope !== 'subject' || bare.length === 0) {
			return countNewest(source, inPassages(mask, bare, scope).mask);
		}
		return inTitles({bare, mask}, ranker.count, found => found === 0).best;
	}

	return {find, count};
}

/** What of a query is not ranked: the cables that meet it, or nothing if it has only words. */
type Limited = Pick<Found, 'problems'> & {
	readonly bare: readonly string[];
	readonly mask: KeyMask | undefined;
};

/** The words of a query, the cables that meet everything else, and what is wrong with it. */
function limited(
	{query, problems}: ParsedQuery,
	source: TermSource,
	{hitsInAnySpelling, hitsOf}: WordFinder,
): Limited {
	const reported = [...problems];
	const report = (problem: QueryProblem) => reported.push(problem);
	const {bare, limits} = partsOf(query);
	const mask = evaluateAll(limits, {source, hitsOf: hitsInAnySpelling, hitsAsSpelled: hitsOf, report});
	return {problems: reported.sort((one, other) => one.start - other.start), bare, mask};
}

/** The cables of a set, or all, that also have some words. */
function withWords(
	mask: KeyMask | undefined,
	words: readonly string[],
	{hitsOf}: WordFinder,
): KeyMask | undefined {
	let left = mask;
	for (const word of words) {
		const own = maskOfHits(hitsOf(word, 'likely'));
		if (left !== undefined) {
			limitTo(own, left);
		}
		left = own;
	}
	return left;
}

/** The bare words that must all be met, and what limits the cables besides. */
function partsOf(query: Query | undefined): {
	readonly bare: readonly string[];
	readonly limits: readonly Query[];
} {
	const parts = topParts(query);
	const words = parts.flatMap(part => (part.type === 'word' ? part.word : []));
	// A name may have a word twice, one after the other.
	const bare = words.filter((word, index) => words.indexOf(word) === index || words[index - 1] === word);
	return {bare, limits: parts.filter(part => part.type !== 'word')};
}

/** How many cables of a set there are; a damaged posting list may name some that are gone. */
function countNewest(source: TermSource, mask: KeyMask | undefined): number {
	const newest = source.newestFirst();
	let count = 0;
	for (let index = 0; index < newest.length; index++) {
		count += mask === undefined ? 1 : (mask[newest[index] as number] as number);
	}
	return count;
}

/** The cables of a set, or all. */
function newestFirst(source: TermSource, mask: KeyMask | undefined): Int32Array<ArrayBuffer> {
	const newest = source.newestFirst();
	if (mask === undefined) {
		return Int32Array.from(newest);
	}
	const keys = new Int32Array(countNewest(source, mask));
	let count = 0;
	for (const key of newest) {
		if (mask[key] === 1) {
			keys[count++] = key;
		}
	}
	return keys;
}
