/** Which cables of a result have its words in their texts. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {ArchiveSearch} from '../archive-search.js';
import {bareWord, expressionOf} from '../evaluation/full-text-expression.js';
import {resultSet} from '../facets/result-set.js';
import {inAll, inAny, type KeyMask, maskOf} from '../key-mask.js';
import type {Scope} from '../scopes.js';
import type {TermSource} from '../term-source.js';
import type {Sought} from './sought.js';

/** The cables of a result that may have what is sought, the newest first. */
export function cablesWithContexts(
	source: TermSource,
	search: Pick<ArchiveSearch, 'find'>,
	{text, scope, sought}: {readonly text: string; readonly scope: Scope; readonly sought: readonly Sought[]},
): readonly CableKey[] {
	const result = resultSet(source, search, text, scope);
	if (result === undefined || sought.length === 0) {
		return [];
	}
	const mask = inAny(
		source.keyLimit,
		sought.map(each => {
			const own = inAll([result, passagesWith(source, each)]);
			// No text has the word as it was typed: there may be one that is spelled similarly in any.
			return each.type === 'word' && !own.includes(1) ? result : own;
		}),
	);
	return Array.from(source.newestFirst().filter(key => mask[key] === 1));
}

function passagesWith(source: TermSource, sought: Sought): KeyMask {
	return maskOf(source.keyLimit, add => source.eachMatching(expressionFor(sought), add));
}

function expressionFor(sought: Sought): string {
	const place = sought.place === 'head' ? 'head' : 'text';
	switch (sought.type) {
		case 'word':
			return bareWord(place, sought.word);
		case 'words':
		case 'near':
			return expressionOf({...sought, place});
		default:
			return sought satisfies never;
	}
}
