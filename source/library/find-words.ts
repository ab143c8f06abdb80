/** What the screens of words ask of an index: which words are unusually frequent in a result, and how often a word occurs in each period. */
import type {DispersedWord, RankedWords} from '../app/findings/results.js';
import {usuallyWithin} from '../corpus-words/counted-words.js';
import {dispersionOf} from '../corpus-words/dispersion.js';
import type {TextCounts} from '../corpus-words/text-counts.js';
import type {ArchiveSearch} from '../search/archive-search.js';
import {periodsOf} from '../search/facets/periods.js';
import {resultSet} from '../search/facets/result-set.js';
import {keysMeant} from '../search/find-cables.js';
import {withWordInText} from '../search/query/limits.js';
import type {ScopedQuery} from '../search/scopes.js';
import type {TermSource} from '../search/term-source.js';
import {collocatesOf, unusualWordsOf, type WordsAsked} from './count-words.js';

/** The most unusual words of the result of a query, or near a word in it. */
export function rankWords(
	{find}: Pick<ArchiveSearch, 'find'>,
	reading: Omit<WordsAsked, 'keys'>,
	{text, scope, near}: ScopedQuery & {readonly near: string | undefined},
): RankedWords {
	const found = find(near === undefined ? text : withWordInText(text, near), scope);
	const asked = {...reading, keys: keysMeant(found)};
	const ranked =
		near === undefined ? unusualWordsOf(asked) : collocatesOf(asked, {node: near, within: usuallyWithin});
	return {...ranked, total: ranked.words.length, words: ranked.words.slice(0, MOST_WORDS)};
}

/** More than anyone will look through. */
const MOST_WORDS = 1000;

/** How often a word occurs in each year of the result of a query, or in each month if there are few years. */
export function disperseWord(
	source: TermSource,
	search: Pick<ArchiveSearch, 'find'>,
	counts: TextCounts,
	{text, scope, word}: ScopedQuery & {readonly word: string},
): DispersedWord {
	const within = resultSet(source, search, text, scope);
	const years = periodsOf(source, within, 'year');
	const periods = years.size <= FEW_YEARS ? periodsOf(source, within, 'month') : years;
	return {periods: dispersionOf(counts, word, periods)};
}

const FEW_YEARS = 3;
