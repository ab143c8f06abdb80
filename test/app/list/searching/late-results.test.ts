import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keepingRows} from '../../../../source/app/list/searching/late-results.js';
import type {SearchResults} from '../../../../source/app/state/screen.js';
import type {State} from '../../../../source/app/state/state.js';
import {begin, listOf, shown, typed} from '../../play.js';
import {manyTexts} from '../../texts.js';

function results(keys: readonly number[]): SearchResults {
	const matches = keys.map(key => [{start: key, end: key + 1}]);
	return {
		text: 'a',
		scope: 'subject',
		keys,
		matches,
		problems: [],
		isRanked: true,
		spellings: [],
		neighbours: 0,
	};
}

test('rows down to the cursor stay, what came later follows the best first, each with its letters', () => {
	const kept = keepingRows(results([9, 1, 8, 2, 3]), [1, 2, 3], 1);
	assert.deepEqual([...kept.keys], [1, 2, 9, 8, 3]);
	assert.deepEqual(
		kept.matches.map(([range]) => range?.start),
		[1, 2, 9, 8, 3],
	);
});

test('where nothing would move the answer stays as it is', () => {
	const answer = results([1, 2, 9, 3]);
	assert.equal(keepingRows(answer, [1, 2, 3], 1), answer);
	assert.equal(keepingRows(answer, [], -1), answer);
});

test('a row that matches no more goes', () => {
	assert.deepEqual([...keepingRows(results([9, 3, 2]), [1, 2, 3], 1).keys], [2, 9, 3]);
});

test('a quarter of a million of results are put in order in one pass', {timeout: 20_000}, () => {
	const keys = Int32Array.from({length: 250_000}, (_, index) => index);
	const shownBefore = keys.toReversed();
	const answer: SearchResults = {...results([]), keys};
	assert.equal(keepingRows(answer, shownBefore, 200_000).keys[200_000], 49_999);
});

test('cables that come in while one looks at a search move no row at or above the cursor', () => {
	const played = begin(manyTexts(60), {read: 20}).press(`/ ${typed('river reading')} Escape j j j`);
	const before = shown(played.state());
	const firsts = (state: State) => shown(state).rows.slice(0, 4);
	for (const count of [10, 10, 20]) {
		played.readMore(count);
		assert.deepEqual(firsts(played.state()), before.rows.slice(0, 4));
		assert.equal(shown(played.state()).id, before.id);
		assert.equal(shown(played.state()).cursorLine, 3);
	}
	assert.equal(shown(played.state()).length, 60);
	assert.equal(new Set(listOf(played.state()).filter?.answer?.keys).size, 60);
});

test('a row that was selected before the words were answered stays selected, with the rows above it', () => {
	const played = begin(manyTexts(60), {isSearchSlow: true})
		.press(`/ ${typed('river readin')}`)
		.answer();
	const before = shown(played.state()).rows;
	played.press('g Down Down').answer();
	assert.deepEqual(shown(played.state()).rows.slice(0, 3), before.slice(0, 3));
	assert.equal(shown(played.state()).id, before[2]);
	const anew = begin(manyTexts(60), {isSearchSlow: true})
		.press(`j j / ${typed('river reading')}`)
		.answer();
	assert.equal(shown(anew.state()).cursorLine, 0);
});

test('before the cursor has moved the first row stays as well', () => {
	const played = begin(manyTexts(60), {read: 20}).press(`/ ${typed('river reading')} Escape`);
	const {id} = shown(played.state());
	played.readMore(40);
	assert.equal(shown(played.state()).id, id);
	assert.equal(shown(played.state()).cursorLine, 0);
});
