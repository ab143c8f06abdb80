/** The words that a query looks for in a cable, for marking them where they stand. */

import {numberAsked} from '../query/number-asked.js';
import {parseQuery} from '../query/parse-query.js';
import type {NearTerm, Query, WordsTerm} from '../query/query.js';
import type {Scope} from '../scopes.js';
import {foldedWords} from '../words/fold.js';

/**
 * Something that is looked for. A bare word may be the beginning of a word, and in a cable without it another word is
 * meant that contains it or is spelled similarly.
 */
export type Sought = SoughtWord | SoughtPhrase | NearTerm;

/** Where something is looked for. */
export type SoughtPlace = 'text' | 'head' | 'both';

/** A bare word. */
export type SoughtWord = {readonly type: 'word'; readonly place: SoughtPlace; readonly word: string};

/** Exactly these words, one after the other. */
export type SoughtPhrase = Omit<WordsTerm, 'place'> & {readonly place: SoughtPlace};

/**
 * What a query looks for in the words of a cable, and the other spellings of its names; nothing for what it excludes, for
 * fields, and for a number.
 */
export function soughtBy(text: string, scope: Scope, spellings: readonly string[] = []): readonly Sought[] {
	const {query} = parseQuery(text);
	if (query === undefined || numberAsked(text)) {
		return [];
	}
	return [...soughtIn(query, scope), ...spellings.flatMap(spelling => spelled(spelling, placeOf(scope)))];
}

function placeOf(scope: Scope): SoughtPlace {
	return scope === 'subject' ? 'both' : scope;
}

function spelled(spelling: string, place: SoughtPlace): readonly SoughtPhrase[] {
	const words = foldedWords(spelling).map(({folded}) => ({word: folded, isBeginning: false}));
	return words.length === 0 ? [] : [{type: 'words', place, words}];
}

function soughtIn(query: Query, scope: Scope): readonly Sought[] {
	switch (query.type) {
		case 'word':
			return [{type: 'word', place: placeOf(scope), word: query.word}];
		case 'words':
		case 'near':
			return [query];
		case 'all':
		case 'any':
			return query.parts.flatMap(part => soughtIn(part, scope));
		case 'field':
		case 'not':
			return [];
		default:
			return query satisfies never;
	}
}
