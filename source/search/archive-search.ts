/**
 * Searches an archive: one line typed, the cables that meet it in order, and what else could be meant.
 *
 * Bare words are looked for in subject, post, year and number, and rank the cables; all other terms only limit them.
 */
import type {Range} from '../cable/cable.js';
import {allKeys, evaluateQuery, maskOfHits} from './evaluate-query.js';
import type {Evaluation} from './evaluation.js';
import {bareWord} from './full-text-expression.js';
import {inAll, type KeyMask, maskOf} from './key-mask.js';
import {findNumber} from './number-search.js';
import {closestWords, type Offer, withoutEachPart} from './offers.js';
import {parseQuery} from './query/parse-query.js';
import type {Query, QueryProblem} from './query/query.js';
import {type BareWords, createRanker} from './ranked-hits.js';
import type {Scope} from './scopes.js';
import type {TermSource} from './term-source.js';
import {createHitFinder, type WordHits} from './word-hits.js';
import {createMeaningFinder, type Trust} from './word-meanings.js';

/** What a search has found. */
export type Found = {
	/** All cables that meet the query, best first. */
	readonly keys: Int32Array<ArrayBuffer>;
	/** The letters to highlight in the titles of the first. */
	readonly matches: readonly (readonly Range[])[];
	readonly problems: readonly QueryProblem[];
	/** Whether they are in the order of how well they match. */
	readonly isRanked: boolean;
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
};

/** Creates the search of an index; whatever it reads of it is kept for the next search. */
export function createArchiveSearch(source: TermSource): ArchiveSearch {
	const vocabulary = source.vocabulary('word');
	const meanings = createMeaningFinder(vocabulary);
	const hitsOf = createHitFinder(source, vocabulary, meanings, MOST_HITS);
	const rank = createRanker(source);

	function find(text: string, scope: Scope = 'subject'): Found {
		const {query, problems} = parseQuery(text);
		const reported = [...problems];
		const evaluation: Evaluation = {source, hitsOf, report: problem => reported.push(problem)};
		const numbered = findNumber(source, text);
		if (numbered) {
			return {...numbered, matches: [], problems, isRanked: true};
		}
		const {bare, limits} = partsOf(query);
		const masks = limits.map(limit => evaluateQuery(limit, evaluation));
		if (scope !== 'subject' || bare.length === 0) {
			masks.push(...bare.map(word => wordInPassages(source, word, scope)));
			const mask = masks.length === 0 ? allKeys(source) : inAll(masks);
			const keys = newestFirst(source, mask);
			return {keys, matches: [], problems: reported, isRanked: false, neighbours: 0};
		}
		masks.push(...bare.slice(MOST_RANKED).map(word => maskOfHits(hitsOf(word, 'likely'))));
		const limit = masks.length === 0 ? undefined : inAll(masks);
		const found = rankWords(bare.slice(0, MOST_RANKED), limit);
		return {...found, problems: reported, isRanked: true, neighbours: 0};
	}

	function rankWords(words: readonly string[], limit: KeyMask | undefined) {
		const likely = rank(bareWords(words, 'likely'), limit);
		// Each word was found, but never all in one cable: one of them is a slip that happens to be a word.
		return likely.keys.length > 0 ? likely : rank(bareWords(words, 'possible'), limit);
	}

	function bareWords(words: readonly string[], trust: Trust): BareWords {
		const joined = new Map<number, WordHits>();
		words.slice(1).forEach((word, index) => {
			const pair = `${words[index]}${word}`;
			if (joined.size < MOST_JOINED && meanings.indexOf(pair) !== undefined) {
				joined.set(index, hitsOf(pair, 'likely'));
			}
		});
		return {words, hits: words.map(word => hitsOf(word, trust)), joined};
	}

	function count(text: string, scope: Scope): number {
		return find(text, scope).keys.length;
	}

	function offers(text: string): readonly Offer[] {
		const {query} = parseQuery(text);
		const parts = topParts(query);
		if (parts.length === 0 || count(text, 'subject') > 0) {
			return [];
		}
		const words = parts.filter(part => part.type === 'word');
		return [
			...closestWords(text, words, source, meanings),
			...withoutEachPart(text, parts, left => count(left, 'subject')),
		];
	}

	return {
		find,
		counts: text => ({
			subject: count(text, 'subject'),
			head: count(text, 'head'),
			text: count(text, 'text'),
		}),
		offers,
	};
}

/** So many words decide the order; more only limit it. Each takes two bytes for every cable. */
const MOST_RANKED = 6;

/** So many pairs of neighbours are also taken for one word. */
const MOST_JOINED = 2;

const MOST_HITS = MOST_RANKED + MOST_JOINED + 2;

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

/** The cables that have a word, or one that begins so, anywhere in their texts or headers. */
function wordInPassages(source: TermSource, word: string, scope: Scope): KeyMask {
	const place = scope === 'head' ? 'head' : 'text';
	return maskOf(source.keyLimit, add => source.eachPassage(bareWord(place, word), add));
}

function newestFirst(source: TermSource, mask: KeyMask): Int32Array<ArrayBuffer> {
	return Int32Array.from(source.newestFirst().filter(key => mask[key] === 1));
}
