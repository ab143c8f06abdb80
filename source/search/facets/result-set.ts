/** The result of a query as a set. */
import type {ArchiveSearch} from '../archive-search.js';
import {keysMeant} from '../find-cables.js';
import {type KeyMask, maskOf} from '../key-mask.js';
import {parseQuery} from '../query/parse-query.js';
import type {Scope} from '../scopes.js';
import type {TermSource} from '../term-source.js';

/**
 * The cables that a query finds, without those that only have numbers near the one that was asked for; nothing if it asks
 * for nothing, and so all cables are meant.
 */
export function resultSet(
	source: TermSource,
	search: Pick<ArchiveSearch, 'find'>,
	text: string,
	scope: Scope,
): KeyMask | undefined {
	return parseQuery(text).query === undefined
		? undefined
		: maskOf(source.keyLimit, add => {
				for (const key of keysMeant(search.find(text, scope))) {
					add(key);
				}
			});
}
