import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf, topLine} from '../../source/app/reader/layout.js';
import type {State} from '../../source/app/state/state.js';
import {lineText} from '../../source/layout/layout.js';
import {begin, listOf, type Options, type Played, readerOf, shown, typed} from './play.js';
import {longText, manyTexts, texts} from './texts.js';

const size = {columns: 80, rows: 12};
const page = 10;
const pageOfRows = 5;
const many = manyTexts(40);

const inLines = (folder: Readonly<Record<string, string>>, options: Options = {}): Played =>
	begin(folder, {size, view: 'plain', ...options});

/** The line that the reader has come to, counted from 0. */
const line = (state: State): number => topLine(state, readerOf(state));

/** The number of the selected row. */
const row = (state: State): number => Number(/\d+/.exec(shown(state).id?.slice(5) ?? '')?.[0]);

test('until the reader moves the first row is selected, and reading on begins after the page that was written', () => {
	assert.equal(row(inLines(many).state()), 40);
	assert.equal(row(inLines(many).press('Space').state()), 40 - 2 * pageOfRows + 1);
	assert.equal(row(inLines(many).press('d').state()), 40 - pageOfRows - Math.floor(pageOfRows / 2) + 1);
});

test('after a move reading on begins at the selected row', () => {
	assert.equal(row(inLines(many).press('j Space').state()), 40 - 1 - pageOfRows);
	assert.equal(row(inLines(many).press('3 8 g Space').state()), 1);
	assert.equal(row(inLines(many).press('3 0 g b').state()), 40 - 29 + pageOfRows);
});

test('while nothing has been written reading on begins with the first row', () => {
	assert.equal(row(inLines(many, {read: 39}).press('Space').state()), 39 - pageOfRows + 1);
});

test('a cable opens at the last of the lines that are written of it, and a page further on is the next page', () => {
	const played = inLines({'long.txt': longText(40)}).press('Enter');
	assert.equal(line(played.state()), page - 1);
	assert.equal(line(played.press('Space').state()), 2 * page - 1);
	assert.equal(line(played.press('d').state()), 2 * page + page / 2 - 1);
	assert.equal(line(played.press('j').state()), 2 * page + page / 2);
	assert.equal(line(played.press('g').state()), 0);
});

test('a short text opens at its last line, an empty one at its beginning', () => {
	const note = inLines(texts).press('G Enter').state();
	assert.equal(line(note), layoutOf(note, readerOf(note)).lines.length - 1);
	assert.equal(line(inLines({'empty.txt': ''}).press('Enter').state()), 0);
});

test('every line of a cable can be come to', () => {
	const played = inLines(texts).press('Enter g');
	const {lines} = layoutOf(played.state(), readerOf(played.state()));
	for (const [index, expected] of lines.entries()) {
		assert.deepEqual(shown(played.state()).lines, [lineText(expected)], `line ${index}`);
		played.press('j');
	}
	assert.match(played.state().message ?? '', /^end/);
	assert.equal(line(played.press('g G').state()), lines.length - 1);
});

test('a hit is the line come to', () => {
	const played = inLines(texts).press(`Enter / ${typed('violin')} Enter`);
	assert.match(shown(played.state()).lines[0] ?? '', /violin/);
});

test('an open outline takes the text none of its width, however wide the terminal is', () => {
	const played = inLines(texts, {size: {columns: 160, rows: 24}}).press('Enter');
	const {width} = layoutOf(played.state(), readerOf(played.state()));
	const outlined = played.press('o').state();
	assert.equal(layoutOf(outlined, readerOf(outlined)).width, width);
});

test('the number of a part leads there from the outline', () => {
	const state = inLines(texts).press('Enter o 3 Enter').state();
	assert.match(shown(state).lines[0] ?? '', /^ THE MEETING/);
	assert.equal(inLines(texts).press('Enter o 9 9 Enter').state().message, 'there is no entry 99');
});

test('Enter after a search opens nothing that has not been written', () => {
	const played = inLines(texts).press(`/ ${typed('toll')} Enter`);
	assert.equal(shown(played.state()).mode, 'list');
	assert.equal(shown(played.state()).length, 1);
	assert.equal(shown(played.press('1 Enter').state()).id, '07STRELSAU498.txt');
});

test('what is typed after a search waits for its answer', () => {
	const played = inLines(texts, {isSearchSlow: true}).press(`/ ${typed('toll')} Enter 1`);
	played.send({type: 'line-ended'}, {type: 'input-ended'});
	assert.equal(shown(played.state()).mode, 'list');
	assert.deepEqual(played.effects.at(-1), {type: 'search', text: 'toll', scope: 'subject'});
	played.answer();
	assert.equal(shown(played.state()).id, '07STRELSAU498.txt');
	assert.deepEqual(played.effects.at(-1), {type: 'quit'});
});

test('Escape drops what was typed after a search that is not answered, and the search', () => {
	const played = inLines(texts, {isSearchSlow: true}).press(`/ ${typed('toll')} Enter 1 Enter Escape`);
	assert.equal(listOf(played.state()).filter, undefined);
	assert.equal(shown(played.answer().state()).mode, 'list');
});

test('the end of a line ends a number and words that are typed, and is nothing after a key', () => {
	const ended = (keys: string) => inLines(texts).press(keys).send({type: 'line-ended'}).state();
	assert.equal(shown(ended('3')).mode, 'reader');
	assert.equal(shown(ended(`/ ${typed('toll')}`)).length, 1);
	assert.equal(shown(ended(`h / ${typed('caret')}`)).mode, 'help');
	for (const keys of ['', 'j', 'Enter', 'o', 'F9']) {
		const before = inLines(texts).press(keys);
		assert.equal(ended(keys).message, before.state().message, keys);
		assert.equal(shown(ended(keys)).mode, shown(before.state()).mode, keys);
	}
});

test('the end of the input ends the program, also from a line that is typed', () => {
	for (const keys of ['', '/', 'Enter', 'Enter /', 'h', '5']) {
		assert.deepEqual(
			inLines(texts).press(keys).send({type: 'input-ended'}).effects.at(-1),
			{type: 'quit'},
			keys,
		);
	}
});
