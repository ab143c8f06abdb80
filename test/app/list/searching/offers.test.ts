import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from '../../../../source/app/list/entries.js';
import type {State} from '../../../../source/app/state/state.js';
import {begin, listOf, play, shown, typed} from '../../play.js';
import {texts} from '../../texts.js';

const offered = (state: State) => entriesOf(state, listOf(state));
const words = (state: State) => offered(state)?.entries.map(entry => `${entry.words}: ${entry.count}`);

test('where nothing matches, the list says what there is', () => {
	assert.deepEqual(words(play(texts, `/ ${typed('colonel xylophone')}`)), ['without xylophone: 1 cable']);
	assert.deepEqual(words(play(texts, `/ ${typed('consul xylophone')}`)), [
		'without xylophone, in texts: 1 cable',
	]);
	const elsewhere = play(texts, `/ ${typed('consul')}`);
	assert.equal(shown(elsewhere).length, 0);
	assert.equal(offered(elsewhere)?.title, 'no subject matches · the text of 1 cable does');
	assert.equal(words(elsewhere)?.[0], 'in texts: 1 cable');
});

test('where anything matches, nothing is offered', () => {
	assert.equal(offered(play(texts, '/ t o l l')), undefined);
	assert.equal(offered(play(texts, '')), undefined);
});

test('an offer is selected by Down and taken by Enter, and stands on the line', () => {
	const state = play(texts, `/ ${typed('colonel xylophone')} Down Enter`);
	assert.equal(shown(state).mode, 'list-search');
	assert.equal(listOf(state).filter?.text, 'colonel');
	assert.deepEqual(shown(state).rows, ['07STRELSAU509.txt']);
	const {mode} = listOf(state);
	assert.equal(mode.type === 'search' && mode.prompt.text, 'colonel');
	assert.equal(shown(play(texts, `/ ${typed('colonel xylophone')} Down Enter Enter`)).mode, 'reader');
});

test('an offer of another scope looks for the same words there', () => {
	const state = play(texts, `/ ${typed('consul')} Down Enter`);
	assert.equal(listOf(state).filter?.scope, 'text');
	assert.equal(shown(state).length, 1);
});

test('without a selected offer Enter opens nothing and says how to select one', () => {
	const state = play(texts, `/ ${typed('colonel xylophone')} Enter`);
	assert.equal(state.message, 'nothing to open; press Down for what could be meant');
	assert.equal(shown(state).mode, 'list-search');
});

test('offers are taken in the list as well, by their numbers, too', () => {
	for (const keys of ['j Enter', '1 Enter', 'Right Down Enter']) {
		const state = play(texts, `/ ${typed('colonel xylophone')} Escape ${keys}`);
		assert.deepEqual([shown(state).mode, listOf(state).filter?.text], ['list', 'colonel'], keys);
	}
});

test('at the ends of the offers the selection stays', () => {
	const keys = `/ ${typed('consul xylophone')}`;
	const last = (words(play(texts, keys))?.length ?? 0) - 1;
	assert.equal(listOf(play(texts, `${keys} Up`)).filter?.offer, 0);
	assert.equal(listOf(play(texts, `${keys} Down Down Down Down Down Down`)).filter?.offer, last);
});

test('offers come with the counts, and move nothing', () => {
	const played = begin(texts, {isSearchSlow: true}).press(`/ ${typed('colonel xylophone')}`);
	assert.equal(offered(played.state()), undefined);
	assert.equal(words(played.answer().state())?.length, 1);
});
