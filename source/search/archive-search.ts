/**
 * Searches an archive: one line typed, the cables that meet it in order, and what else could be meant.
 *
 * Bare words are looked for in subject, post, year and number, and rank the cables; all other terms only limit them.
 */
import {valuesThatBegin} from './complete-values.js';
import {createCableFinder, type Found} from './find-cables.js';
import {closestWords, meantFields, type Offer, withoutEachPart} from './offers.js';
import {topParts} from './query/bare-words.js';
import {type Completion, completions} from './query/complete.js';
import {parseQuery} from './query/parse-query.js';
import type {Scope} from './scopes.js';
import type {TermSource} from './term-source.js';
import type {SpellingGroup} from './words/spellings.js';
import {createWordFinder} from './words/word-finder.js';

/** Searches one state of an index. */
export type ArchiveSearch = {
	readonly find: (text: string, scope?: Scope) => Found;
	/** How many cables match a query in each scope. */
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
	const words = createWordFinder(source, ownSpellings);
	const {find, count} = createCableFinder(source, words);
	return {
		find: (text, scope = 'subject') => find(text, scope),
		counts(text) {
			const subject = count(text, 'subject');
			// Only bare words are looked for in another place in another scope.
			const hasWords = topParts(parseQuery(text).query).some(({type}) => type === 'word');
			const inScope = (scope: Scope) => (hasWords ? count(text, scope) : subject);
			return {subject, head: inScope('head'), text: inScope('text')};
		},
		offers(text) {
			const parts = topParts(parseQuery(text).query);
			if (parts.length === 0 || count(text, 'subject') > 0) {
				return [];
			}
			const typed = parts.filter(part => part.type === 'word');
			const left = withoutEachPart(text, parts, count);
			const closest = closestWords(text, typed, source, words.meanings, count);
			return [...meantFields(text, count), ...closest, ...left];
		},
		count,
		complete: (text, cursor) =>
			completions(text, cursor, (field, beginning) => valuesThatBegin(source, field, beginning)),
	};
}
