import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Completing} from '../../../../source/app/state/screen.js';
import type {State} from '../../../../source/app/state/state.js';
import {begin, listOf, play, shown, typed} from '../../play.js';
import {texts} from '../../texts.js';

function line(state: State): string {
	const {mode} = listOf(state);
	return mode.type === 'search' ? mode.prompt.text : '';
}

function completing(state: State): Completing | undefined {
	const {mode} = listOf(state);
	return mode.type === 'search' ? mode.completing : undefined;
}

const inserted = (state: State) => {
	const {completions = []} = completing(state) ?? {};
	return completions === 'asked'
		? []
		: completions.map(({insert, count}) => `${insert} ${count ?? ''}`.trim());
};

test('the only thing that can stand at the cursor is put there', () => {
	assert.equal(line(play(texts, `/ ${typed('citedb')} Tab`)), 'citedby:');
	const state = play(texts, `/ ${typed('from:mos')} Tab`);
	assert.equal(line(state), 'from:MOSCOW');
	assert.deepEqual(shown(state).rows, ['06MOSCOW5740.txt']);
	assert.equal(completing(state), undefined);
});

test('several are listed with their counts, the most frequent first, and chosen one after the other', () => {
	const listed = play(texts, `/ ${typed('from:')} Tab`);
	assert.deepEqual(inserted(listed), ['STRELSAU 2', 'MOSCOW 1', 'ZENDA 1']);
	assert.equal(line(listed), 'from:');
	assert.equal(line(play(texts, `/ ${typed('from:')} Tab Tab`)), 'from:STRELSAU');
	assert.equal(line(play(texts, `/ ${typed('from:')} Tab Tab Tab`)), 'from:MOSCOW');
	assert.equal(line(play(texts, `/ ${typed('from:')} Tab Shift-Tab`)), 'from:ZENDA');
	assert.equal(line(play(texts, `/ ${typed('from:')} Tab Tab Tab Tab Tab`)), 'from:STRELSAU');
});

test('what all begin with is put at the cursor', () => {
	const state = play(texts, `/ ${typed('cite')} Tab`);
	assert.deepEqual(inserted(state), ['cites:', 'citedby:']);
	assert.equal(line(state), 'cite');
	assert.equal(line(play(texts, `/ ${typed('ci')} Tab`)), 'cite');
	assert.equal(line(play(texts, `/ ${typed('ci')} Tab Tab`)), 'cites:');
});

test('what is typed after a choice ends the choosing', () => {
	const state = play(texts, `/ ${typed('from:')} Tab Tab Space t`);
	assert.equal(line(state), 'from:STRELSAU t');
	assert.equal(completing(state), undefined);
});

test('where nothing can be completed it is said', () => {
	assert.equal(play(texts, `/ ${typed('tag:QQQ')} Tab`).message, 'nothing to complete here');
});

test('an answer for a line that has changed since is dropped', () => {
	const played = begin(texts).press('/ t');
	const before = played.state();
	played.send({type: 'completions-found', text: 'to', cursor: 2, completions: []});
	assert.deepEqual(played.state(), before);
});

test('l opens the line after the query, with the fields there are', () => {
	const empty = play(texts, 'l');
	assert.equal(line(empty), '');
	assert.equal(inserted(empty)[0], 'from:');
	assert.equal(line(play(texts, '/ t o l l Escape l')), 'toll ');
	assert.equal(line(play(texts, `/ ${typed('toll or spring')} Escape l`)), '(toll or spring) ');
	const limited = play(texts, `/ m a y Escape l ${typed('from:moscow')} Escape`);
	assert.equal(listOf(limited).filter?.text, 'may from:moscow');
	assert.deepEqual(shown(limited).rows, ['06MOSCOW5740.txt']);
});

test('L drops the query with its limits and keeps the selected row', () => {
	const state = play(texts, `/ ${typed('from:moscow')} Escape L`);
	assert.equal(listOf(state).filter, undefined);
	assert.equal(shown(state).id, '06MOSCOW5740.txt');
	assert.equal(shown(state).rows.length, 5);
	assert.equal(state.message, 'all cables');
	assert.equal(play(texts, 'L').message, 'the list is not limited');
});
