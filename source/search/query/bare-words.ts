import {parseQuery} from './parse-query.js';
import type {Query} from './query.js';

/** The parts of a query that must all be met. */
export function topParts(query: Query | undefined): readonly Query[] {
	return query === undefined ? [] : query.type === 'all' ? query.parts : [query];
}

/** Whether a query has words whose place depends on the scope, and not only facts and words of texts. */
export function hasBareWords(text: string): boolean {
	const {query} = parseQuery(text);
	return query !== undefined && hasWord(query);
}

function hasWord(query: Query): boolean {
	switch (query.type) {
		case 'word':
			return true;
		case 'all':
		case 'any':
			return query.parts.some(hasWord);
		case 'not':
			return hasWord(query.part);
		default:
			return false;
	}
}
