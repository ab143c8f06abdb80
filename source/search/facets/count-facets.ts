/** The facets of what a query finds. */
import type {ArchiveSearch} from '../archive-search.js';
import type {KeyMask} from '../key-mask.js';
import {fieldOf} from '../query/fields.js';
import {limitsOf, withoutLimit} from '../query/limits.js';
import type {Scope} from '../scopes.js';
import type {TermSource} from '../term-source.js';
import {countFacet, type FacetName, type Facets, facetFields, facetNames, facetTotal} from './facets.js';
import {resultSet} from './result-set.js';

/**
 * Counts what a query finds by every facet. What a cable has only one of, such as its year, is counted as if no year had
 * been asked for, since another year can be added to those.
 */
export function facetsOf(
	source: TermSource,
	search: Pick<ArchiveSearch, 'find'>,
	{text, scope}: {readonly text: string; readonly scope: Scope},
	most: number,
): Facets {
	const sets = new Map<string, KeyMask | undefined>();
	const setOf = (query: string) => {
		if (!sets.has(query)) {
			sets.set(query, resultSet(source, search, query, scope));
		}
		return sets.get(query);
	};
	const values = facetNames.map(
		name => [name, countFacet(source, setOf(withoutOwnLimits(text, name)), name, most)] as const,
	);
	return {total: facetTotal(source, setOf(text)), values: Object.fromEntries(values) as Facets['values']};
}

/** A query without the limits to which the values of a facet may be added. */
function withoutOwnLimits(text: string, name: FacetName): string {
	const field = facetFields[name];
	// A month is a limit within a year.
	const fields = field === 'year' || field === 'date' ? ['year', 'date'] : [field];
	const own = limitsOf(text).filter(limit => fields.includes(limit.field) && !limit.isExcluded);
	return fieldOf(field)?.isSingle ? own.reduce((query, {word}) => withoutLimit(query, word), text) : text;
}
