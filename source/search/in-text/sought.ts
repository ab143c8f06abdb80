/** The words that a query looks for in a cable, for marking them where they stand. */
import {numberAsked} from '../query/number-asked.js';
import {parseQuery} from '../query/parse-query.js';
import type {NearTerm, Query, WordsTerm} from '../query/query.js';
import type {Scope} from '../scopes.js';

/**
 * Something that is looked for. A bare word may be the beginning of a word, and in a cable without it another word is
 * meant that contains it or is spelled similarly.
 */
export type Sought = SoughtWord | WordsTerm | NearTerm;

/** A bare word, and where it is looked for. */
export type SoughtWord = {
	readonly type: 'word';
	readonly place: 'text' | 'head' | 'both';
	readonly word: string;
};

/** What a query looks for in the words of a cable; nothing for what it excludes, for fields, and for a number. */
export function soughtBy(text: string, scope: Scope): readonly Sought[] {
	const {query} = parseQuery(text);
	return query === undefined || numberAsked(text) ? [] : soughtIn(query, scope);
}

function soughtIn(query: Query, scope: Scope): readonly Sought[] {
	switch (query.type) {
		case 'word':
			return [{type: 'word', place: scope === 'subject' ? 'both' : scope, word: query.word}];
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
