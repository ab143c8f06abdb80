import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listHeight, textHeight} from '../../../source/app/heights.js';
import {cursorIndex, topIndex} from '../../../source/app/list/rows.js';
import {layoutOf, topLine} from '../../../source/app/reader/layout.js';
import type {ListScreen, ReaderScreen} from '../../../source/app/state/screen.js';
import type {State} from '../../../source/app/state/state.js';
import {lineText} from '../../../source/layout/layout.js';
import {begin, play, shown, typed} from '../play.js';
import {longText, manyTexts} from '../texts.js';

const many = manyTexts(100);
const long = {'07STRELSAU0001.txt': longText(60)};

/** On which row of the screen the selected row of the list stands. */
function rowOfCursor(state: State): number {
	const list = state.screen as ListScreen;
	return cursorIndex(state, list) - topIndex(state, list);
}

/** On which row of the screen a word stands. */
function rowOfWord(state: State, word: string): number {
	const reader = state.screen as ReaderScreen;
	const top = topLine(state, reader);
	return layoutOf(state, reader)
		.lines.slice(top)
		.findIndex(line => lineText(line).includes(word));
}

test('z places the selected row of the list', () => {
	const height = listHeight(play(many, '5 0 g'));
	assert.equal(rowOfCursor(play(many, '5 0 g z t')), 0);
	assert.equal(rowOfCursor(play(many, '5 0 g z z')), Math.floor((height - 1) / 2));
	assert.equal(rowOfCursor(play(many, '5 0 g z b')), height - 1);
	assert.equal(shown(play(many, '5 0 g z Escape')).mode, 'list');
});

test('z places the match in the text', () => {
	const found = `Enter / ${typed('paragraph 30')} Enter`;
	const height = textHeight(play(long, found));
	assert.equal(rowOfWord(play(long, `${found} z t`), 'aragraph 30'), 0);
	assert.equal(rowOfWord(play(long, `${found} z z`), 'aragraph 30'), Math.floor((height - 1) / 2));
	assert.equal(rowOfWord(play(long, `${found} z b`), 'aragraph 30'), height - 1);
});

test('where nothing is selected or found, z says so', () => {
	assert.match(play(long, 'Enter z z').message ?? '', /^select something with Tab/);
});

test('ZZ quits, and another key stays', () => {
	assert.deepEqual(begin(many).press('Z Z').effects.at(-1), {type: 'quit'});
	assert.deepEqual(begin(many).press('Enter Z Z').effects.at(-1), {type: 'quit'});
	assert.equal(shown(play(many, 'Enter Z Escape')).mode, 'reader');
});
