import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {SearchAsk} from '../../../source/library/searching/messages.js';
import {afterAnswer, isGivenUpFor, queued, type Search} from '../../../source/library/searching/queue.js';

const scope = 'subject';
const find: SearchAsk = {type: 'find', scope};
const facets: SearchAsk = {type: 'facets', scope};
const contexts: SearchAsk = {type: 'contexts', scope, archive: undefined as never, after: undefined};
const count: SearchAsk = {type: 'count'};

function search(ask: SearchAsk, text = 'toll'): Search {
	return {index: {place: {type: 'file', path: '/nowhere'}, version: 1}, text, ask};
}

function kinds(waiting: readonly Search[]): readonly string[] {
	return waiting.map(({ask}) => ask.type);
}

test('searches come first, counts of scopes last, and of each kind the newest only', () => {
	const all = [count, facets, contexts, find].reduce<readonly Search[]>(
		(waiting, ask) => queued(waiting, search(ask)),
		[],
	);
	assert.deepEqual(kinds(all), ['find', 'facets', 'contexts']);
	assert.deepEqual(kinds(queued(all, search(count))), ['find', 'facets', 'contexts', 'count']);
	const newer = queued(all, search(find, 'tolls'));
	assert.deepEqual(kinds(newer), ['find', 'facets', 'contexts']);
	assert.equal(newer[0]?.text, 'tolls');
});

test('the thread gives up what is asked anew, and what nobody waits for', () => {
	assert.ok(isGivenUpFor(search(find), search(find, 'tolls')));
	assert.ok(isGivenUpFor(search(facets), search(find)));
	assert.ok(isGivenUpFor(search(count), search(facets)));
	assert.ok(!isGivenUpFor(search(find), search(facets)));
	assert.ok(!isGivenUpFor(search(facets), search(contexts)));
});

test('what was given up is asked again, unless something newer takes its place', () => {
	const again = (ask: SearchAsk, waiting: readonly SearchAsk[]) =>
		kinds(
			afterAnswer(
				waiting.map(each => search(each)),
				search(ask),
				'given-up',
			),
		);
	assert.deepEqual(again(facets, [find]), ['find', 'facets']);
	assert.deepEqual(again(count, [facets]), ['facets', 'count']);
	assert.deepEqual(again(count, [find]), ['find']);
	assert.deepEqual(again(facets, [facets]), ['facets']);
	assert.deepEqual(again(find, []), []);
});
