import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from '../../../../source/app/list/entries.js';
import type {PastQuery} from '../../../../source/app/searches.js';
import type {State} from '../../../../source/app/state/state.js';
import {begin, listOf, play, shown, typed} from '../../play.js';
import {texts} from '../../texts.js';

const past = (...queries: readonly string[]): readonly PastQuery[] =>
	queries.map((text, index) => ({text, scope: 'subject', count: index}));

const searches = {history: past('toll', 'spring floods', 'from:moscow'), saved: []};

function line(state: State): string {
	const {mode} = listOf(state);
	return mode.type === 'search' ? mode.prompt.text : '';
}

test('a query is kept when its line is left, with the number of its hits', () => {
	for (const key of ['Escape', 'Enter']) {
		assert.deepEqual(
			begin(texts).press(`/ t o l l ${key}`).state().searches.history,
			[{text: 'toll', scope: 'subject', count: 1}],
			key,
		);
	}
	assert.deepEqual(begin(texts).press('/ Escape').state().searches.history, []);
});

test('what was asked again becomes the newest and stands there once', () => {
	const {history} = play(
		texts,
		`/ t o l l Escape Escape / ${typed('spring')} Escape Escape / t o l l Escape`,
	).searches;
	assert.deepEqual(
		history.map(({text}) => text),
		['spring', 'toll'],
	);
});

test('a query that is left before it is answered is kept with the answer', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t o l l Enter');
	assert.deepEqual(played.state().searches.history, []);
	assert.deepEqual(played.answer().state().searches.history, [{text: 'toll', scope: 'subject', count: 1}]);
});

test('Ctrl-P and Ctrl-N lead to older and newer queries and back to what was being typed', () => {
	const at = (keys: string) => line(play(texts, `/ r i ${keys}`, {searches}));
	assert.equal(at('Ctrl-P'), 'from:moscow');
	assert.equal(at('Ctrl-P Ctrl-P'), 'spring floods');
	assert.equal(at('Ctrl-P Ctrl-P Ctrl-P Ctrl-P'), 'toll');
	assert.equal(at('Ctrl-P Ctrl-P Ctrl-N'), 'from:moscow');
	assert.equal(at('Ctrl-P Ctrl-N'), 'ri');
	assert.equal(at('Ctrl-N'), 'ri');
	const state = play(texts, '/ r i Ctrl-P', {searches});
	assert.deepEqual(shown(state).rows, ['06MOSCOW5740.txt']);
	assert.equal(state.message, 'query 1 of 3, found 2 then');
	assert.equal(play(texts, '/ Ctrl-N', {searches}).message, 'there is no newer query');
	assert.equal(play(texts, '/ Ctrl-P').message, 'there is no older query');
});

test('Ctrl-R searches earlier queries by their words', () => {
	const listed = (keys: string) => {
		const state = play(texts, `/ r Ctrl-R ${keys}`, {searches});
		return entriesOf(state, listOf(state))?.entries.map(({words, count}) => `${words} ${count}`);
	};
	assert.deepEqual(listed(''), ['from:moscow 2', 'spring floods 1', 'toll 0']);
	assert.deepEqual(listed('f l o'), ['spring floods 1']);
	assert.deepEqual(listed('x'), []);
	const taken = play(texts, '/ r Ctrl-R f l o Enter', {searches});
	assert.equal(line(taken), 'spring floods');
	assert.deepEqual(shown(taken).rows, ['07ZENDA88.txt']);
	assert.equal(line(play(texts, '/ r Ctrl-R Down Down Up Enter', {searches})), 'spring floods');
	assert.equal(line(play(texts, '/ r Ctrl-R f Escape', {searches})), 'r');
	assert.match(play(texts, '/ r Ctrl-R x Enter', {searches}).message ?? '', /no earlier query matches/);
	assert.equal(play(texts, '/ r Ctrl-R').message, 'no earlier queries');
});
