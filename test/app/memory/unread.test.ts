import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cursorIndex} from '../../../source/app/list/rows.js';
import {listOf, play} from '../play.js';
import {manyTexts, texts} from '../texts.js';

function row(keys: string, folder = texts): number {
	const state = play(folder, keys);
	return cursorIndex(state, listOf(state));
}

test('Tab goes to the next unread cable, Shift-Tab and P to the one before', () => {
	assert.equal(row('Tab'), 1);
	assert.equal(row('j U k Tab'), 2);
	assert.equal(row('2 Tab'), 2);
	assert.equal(row('j U j Shift-Tab'), 0);
	assert.equal(row('G 2 P'), 2);
});

test('where there is no unread cable, that is said', () => {
	assert.equal(play(texts, 'G Tab').message, 'no unread cable below');
	assert.equal(play(texts, 'P').message, 'no unread cable above');
	assert.equal(row('T ; U g Tab'), 0);
	assert.equal(play({}, 'Tab').message, 'no unread cable below');
});

test('it looks through all rows', () => {
	assert.equal(row('T ; U G U g Tab', manyTexts(1200)), 1199);
	assert.equal(row('T ; U g U G P', manyTexts(1200)), 0);
});
