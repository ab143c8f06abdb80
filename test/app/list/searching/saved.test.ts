import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from '../../../../source/app/list/entries.js';
import type {SavedQuery} from '../../../../source/app/searches.js';
import type {State} from '../../../../source/app/state/state.js';
import {begin, listOf, play, shown, typed} from '../../play.js';
import {manyTexts, texts} from '../../texts.js';

const tolls: SavedQuery = {name: 'tolls', text: 'toll', scope: 'subject', seen: 0};
const floods: SavedQuery = {name: 'floods', text: 'spring floods', scope: 'subject', seen: 1};
const searches = {history: [], saved: [floods, tolls]};

const listed = (state: State) =>
	entriesOf(state, listOf(state))?.entries.map(({name, words, count}) => `${name}: ${words}: ${count}`);

test('a query may have any name', () => {
	const named = {...tolls, name: 'constructor'};
	const state = play(texts, 'S', {searches: {history: [], saved: [named]}});
	assert.equal(entriesOf(state, listOf(state))?.entries[0]?.count, '1  +1');
	const list = listOf(state);
	const uncounted = {...list, mode: {type: 'saved', cursor: 0, counts: {}, removed: undefined} as const};
	assert.equal(entriesOf(state, uncounted)?.entries[0]?.count, '…');
});

test('S lists the saved queries with what they find and what is new', () => {
	assert.deepEqual(listed(play(texts, 'S', {searches})), ['floods: spring floods: 1', 'tolls: toll: 1  +1']);
	const titleOf = (state: State) => entriesOf(state, listOf(state))?.title;
	assert.equal(titleOf(play(texts, 'S')), 'no query saved');
	assert.equal(titleOf(play(texts, '/ t o l l Escape S')), 'no query saved; s saves the current one');
});

test('Enter searches for the selected query, or that of a number, and what is new has been looked at', () => {
	for (const keys of ['j Enter', '2 Enter']) {
		const played = begin(texts, {searches}).press(`S ${keys}`);
		assert.deepEqual(shown(played.state()).rows, ['07STRELSAU498.txt'], keys);
		assert.equal(listOf(played.state()).filter?.text, 'toll');
		assert.deepEqual(listed(played.press('S').state()), ['floods: spring floods: 1', 'tolls: toll: 1']);
		assert.ok(
			played.effects.some(effect => effect.type === 'keep-searches' && effect.change.type === 'look'),
		);
	}
	assert.equal(play(texts, 'S 9 Enter', {searches}).message, 'there is no query 9');
	assert.equal(play(texts, 'S Enter').message, 'no query is saved');
});

test('while a folder is read nothing counts as looked at', () => {
	const played = begin(manyTexts(20), {
		read: 5,
		searches: {history: [], saved: [{...tolls, text: 'river', seen: undefined}]},
	});
	assert.equal(played.press('S Enter').state().searches.saved[0]?.seen, undefined);
	played.readMore(15).press(`Escape / ${typed('river')} Escape`);
	assert.equal(played.state().searches.saved[0]?.seen, 20);
});

test('s saves the query of the list under a name; without one the query is its name', () => {
	const played = begin(texts).press(`/ t o l l Escape S s ${typed('my tolls')} Enter`);
	assert.deepEqual(played.state().searches.saved, [{...tolls, name: 'my tolls', seen: 1}]);
	assert.equal(played.state().message, 'saved my tolls');
	assert.deepEqual(listed(played.state()), ['my tolls: toll: 1']);
	assert.equal(play(texts, '/ t o l l Escape S s Enter').searches.saved[0]?.name, 'toll');
	assert.equal(play(texts, '/ t o l l Escape S s a Escape').searches.saved.length, 0);
	assert.equal(play(texts, 'S s').message, 'nothing to save; search with / first');
	assert.match(play(texts, '/ t o l l Escape S s Enter s Enter').message ?? '', /^replaced toll$/);
});

test('d removes a query, and u puts it back', () => {
	const removed = play(texts, 'S d', {searches});
	assert.deepEqual(removed.searches.saved, [tolls]);
	assert.equal(removed.message, 'removed floods; press u to put it back');
	assert.deepEqual(play(texts, 'S d u', {searches}).searches.saved, [floods, tolls]);
	assert.equal(play(texts, 'S u', {searches}).message, 'nothing was removed');
	assert.deepEqual(play(texts, 'S d d', {searches}).searches.saved, []);
});

test('the panel is closed by what opened it, and by Esc and q', () => {
	for (const key of ['S', 'Escape', 'q', 'Left']) {
		assert.equal(shown(play(texts, `S ${key}`, {searches})).mode, 'list', key);
	}
});
