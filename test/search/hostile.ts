/** Asks a search everything that nobody means; none of it may be an error. */
import assert from 'node:assert/strict';
import {memoryPlace} from '../../source/index/place/place.js';
import {openSearchable} from '../../source/index/searchable-index.js';
import {createArchiveSearch} from '../../source/search/archive-search.js';
import {facetsOf} from '../../source/search/facets/count-facets.js';
import {cablesWithContexts} from '../../source/search/in-text/context-cables.js';
import {soughtInTexts} from '../../source/search/in-text/contexts.js';
import {scopes} from '../../source/search/scopes.js';
import type {Context} from '../archive/folder.js';
import {generateFolder} from '../bench/corpus.js';
import {indexOf} from '../index/filled-index.js';
import {createRandom} from '../random.js';
import {hostileQuery} from './hostile-queries.js';

/** Asks so many queries of an index of so many cables, in every way in which one may be asked. */
export function askHostile(context: Context, cables: number, queries: number, seed: number): void {
	const place = memoryPlace(true);
	indexOf(context, generateFolder(cables), place);
	const {source, close} = openSearchable(place, {
		onStep: () => {},
		onDamage: () => assert.fail('the index is damaged'),
		shownTitle: title => title,
	});
	context.after(close);
	const search = createArchiveSearch(source);
	const random = createRandom(seed);
	for (let index = 0; index < queries; index++) {
		const text = hostileQuery(random);
		const scope = scopes[index % 10 === 0 ? 1 : index % 10 === 1 ? 2 : 0];
		try {
			const {keys, problems} = search.find(text, scope);
			assert.equal(new Set(keys).size, keys.length);
			assert.ok(problems.every(({message}) => message.length <= 78));
			if (index % 50 === 0) {
				search.counts(text);
				search.offers(text);
				facetsOf(source, search, {text, scope: 'subject'}, 10);
				cablesWithContexts(source, search, {text, scope: 'text', sought: soughtInTexts(text, 'text')});
			}
		} catch (error) {
			throw new Error(`${JSON.stringify(text.slice(0, 2000))}: ${String(error)}`, {cause: error});
		}
	}
	for (const text of ['word '.repeat(100_000), '('.repeat(100_000), '"'.repeat(99_999), 'x'.repeat(1e6)]) {
		const {problems} = search.find(text);
		assert.ok(problems.some(({message}) => message === 'only the first 1,000 characters are searched'));
	}
}
