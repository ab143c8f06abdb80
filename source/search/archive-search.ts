/**
 * Searches an archive: one line typed, the cables that meet it in order, and what else could be meant.
 *
 * Bare words are looked for in subject, post, year and number, and rank the cables; all other terms only limit them.
 */
import type {Range} from '../cable/cable.js';
import {valuesThatBegin} from './complete-values.js';
import {allKeys, evaluateQuery, maskOfHits} from './evaluate-query.js';
import type {Evaluation} from './evaluation.js';
import {inAll, type KeyMask} from './key-mask.js';
import {findNumber} from './number-search.js';
import {closestWords, type Offer, withoutEachPart} from './offers.js';
import {type Completion, completions} from './query/complete.js';
import {parseQuery} from './query/parse-query.js';
import type {Query, QueryProblem} from './query/query.js';
import {createRanker} from './ranked-hits.js';
import type {Scope} from './scopes.js';
import type {TermSource} from './term-source.js';
import type {SpellingGroup} from './words/spellings.js';
import {createWordFinder, mostRanked} from './words/word-finder.js';
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

/** Searches one state of an index. */
export type ArchiveSearch = {
	readonly find: (text: string, scope?: Scope) => Found;
	/** How many cables meet a query in each scope. */
	readonly counts: (text: string) => Readonly<Record<Scope, number>>;
	/** What could be meant where a query finds nothing; nothing if it finds something. */
	readonly offers: (text: string) => readonly Offer[];
	/** How many cables a query finds in a scope. */
	readonly count: (text: string, scope: Scope) => number;
	/** What may stand at a place of a query. */
	readonly complete: (text: string, cursor: number) => readonly Completion[];
};

const noSpellings: readonly SpellingGroup[] = [];

/**
 * Creates the search of an index; whatever it reads of it is kept for the next search. Names are found in all spellings of
 * the groups that come with the program, and of those of the user.
 */
export function createArchiveSearch(
	source: TermSource,
	ownSpellings: readonly SpellingGroup[] = noSpellings,
): ArchiveSearch {
	const {names, meanings, hitsOf, hitsInAnySpelling, bareWords} = createWordFinder(source, ownSpellings);
	const rank = createRanker(source);

	function find(text: string, scope: Scope = 'subject'): Found {
		const {query, problems} = parseQuery(text);
		const reported = [...problems];
		const report = (problem: QueryProblem) => reported.push(problem);
		const evaluation: Evaluation = {source, hitsOf: hitsInAnySpelling, hitsAsSpelled: hitsOf, report};
		const numbered = findNumber(source, text);
		if (numbered) {
			return {...numbered, matches: [], problems, isRanked: true, spellings: []};
		}
		const {bare, limits} = partsOf(query);
		const masks = limits.map(limit => evaluateQuery(limit, evaluation));
		const common = {problems: reported, neighbours: 0};
		if (scope !== 'subject' || bare.length === 0) {
			const inPassages = masksInPassages(source, names, bare, scope);
			const all = [...masks, ...inPassages.masks];
			const keys = newestFirst(source, all.length === 0 ? allKeys(source) : inAll(all));
			return {keys, matches: [], isRanked: false, spellings: inPassages.spellings, ...common};
		}
		masks.push(...bare.slice(mostRanked).map(word => maskOfHits(hitsOf(word, 'likely'))));
		const limit = masks.length === 0 ? undefined : inAll(masks);
		const found = rankWords(bare.slice(0, mostRanked), limit);
		return {...found, isRanked: true, ...common};
	}

	function rankWords(words: readonly string[], limit: KeyMask | undefined) {
		const named = names.namesIn(words).map(names.found);
		const likely = rank(bareWords(words, 'likely', named), limit);
		// Each word was found, but never all in one cable: one of them is a slip that happens to be a word.
		const ranked = likely.keys.length > 0 ? likely : rank(bareWords(words, 'possible', named), limit);
		return {...ranked, spellings: named.flatMap(({found}) => found.map(spelling => spelling.join(' ')))};
	}

	function count(text: string, scope: Scope): number {
		const {keys, neighbours} = find(text, scope);
		return keys.length - neighbours;
	}

	function offers(text: string): readonly Offer[] {
		const {query} = parseQuery(text);
		const parts = topParts(query);
		if (parts.length === 0 || count(text, 'subject') > 0) {
			return [];
		}
		const words = parts.filter(part => part.type === 'word');
		const left = withoutEachPart(text, parts, count);
		return [...closestWords(text, words, source, meanings), ...left];
	}

	return {
		find,
		counts(text) {
			const subject = count(text, 'subject');
			// Only bare words are looked for in another place in another scope.
			const hasWords = partsOf(parseQuery(text).query).bare.length > 0;
			const inScope = (scope: Scope) => (hasWords ? count(text, scope) : subject);
			return {subject, head: inScope('head'), text: inScope('text')};
		},
		offers,
		count,
		complete: (text, cursor) =>
			completions(text, cursor, (field, beginning) => valuesThatBegin(source, field, beginning)),
	};
}

/** The bare words that must all be met, and what limits the cables besides. */
function partsOf(query: Query | undefined): {
	readonly bare: readonly string[];
	readonly limits: readonly Query[];
} {
	const parts = topParts(query);
	return {
		bare: parts.flatMap(part => (part.type === 'word' ? part.word : [])),
		limits: parts.filter(part => part.type !== 'word'),
	};
}

/** The parts of a query that must all be met. */
function topParts(query: Query | undefined): readonly Query[] {
	return query === undefined ? [] : query.type === 'all' ? query.parts : [query];
}

function newestFirst(source: TermSource, mask: KeyMask): Int32Array<ArrayBuffer> {
	return Int32Array.from(source.newestFirst().filter(key => mask[key] === 1));
}
