/** Searches the texts and headers of an index, for tests. */
import type {CableKey} from '../../source/cable/summary/summary.js';
import type {IndexPlace} from '../../source/index/place/place.js';
import {openSearchable} from '../../source/index/searchable-index.js';
import {createArchiveSearch} from '../../source/search/archive-search.js';

/** The cables that have all words and phrases, each anywhere in the text or the header, in the order of their keys. */
export function keysWith(place: IndexPlace, typed: string): readonly CableKey[] {
	const terms = typed.match(/"[^"]+"|[^\s"]+/g) ?? [];
	return keysOf(place, terms.map(term => `(text:${term} or head:${term})`).join(' '));
}

/** The cables that a query finds, in the order of their keys. */
export function keysOf(place: IndexPlace, query: string): readonly CableKey[] {
	const {source, close} = openSearchable(place, {
		onStep: () => {},
		onDamage: () => {},
		shownTitle: title => title,
	});
	try {
		return [...createArchiveSearch(source).find(query).keys].sort((one, other) => one - other);
	} finally {
		close();
	}
}
