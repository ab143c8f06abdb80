import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {test} from 'node:test';
import {openSearchable} from '../../../source/index/searchable-index.js';
import {createArchiveSearch} from '../../../source/search/archive-search.js';
import type {KeptStates} from '../../../source/search/kept-states.js';
import {cableText} from '../../app/texts.js';
import {indexOf} from '../filled-index.js';

test('cables are found by what the reader has made of them, in whichever file they lie', context => {
	const [a, b, c] = [1, 2, 3].map(number => cableText({number, subject: `NUMBER ${number}`})) as [
		string,
		string,
		string,
	];
	const {place, index} = indexOf(context, {
		'a.txt': a,
		'b.txt': b,
		'sub/a.txt': a,
		'c.txt': c,
		'note.txt': 'A note.\n',
	});
	const lines = (...texts: readonly string[]) => texts.map(text => hash('sha256', text)).join('\n');
	let states: KeptStates = {read: '', starred: '', tagged: '', filed: []};
	const {source, close} = openSearchable(place, {
		onStep() {},
		onDamage: assert.fail,
		shownTitle: title => title,
		states: () => states,
	});
	context.after(close);
	const search = createArchiveSearch(source);
	const found = (query: string) =>
		index
			.rows(search.find(query).keys)
			.map(({id}) => id)
			.sort();
	assert.equal(found('is:unread').length, 5);
	assert.deepEqual(found('is:starred'), []);
	states = {
		read: lines(a, b, 'elsewhere'),
		starred: lines(c),
		tagged: lines('elsewhere', 'A note.\n', a),
		filed: [],
	};
	assert.deepEqual(found('is:unread'), ['c.txt', 'note.txt']);
	assert.deepEqual(found('-is:unread'), ['a.txt', 'b.txt', 'sub/a.txt']);
	assert.deepEqual(found('is:starred'), ['c.txt']);
	assert.deepEqual(found('is:tagged'), ['a.txt', 'note.txt', 'sub/a.txt']);
	assert.deepEqual(found('is:tagged number'), ['a.txt', 'sub/a.txt']);
	assert.deepEqual(search.counts('is:starred'), {subject: 1, head: 1, text: 1});
});
