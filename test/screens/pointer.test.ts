import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Event} from '../../source/app/state/event.js';
import type {State} from '../../source/app/state/state.js';
import {rowsOfScreen} from '../../source/screens/current-screen.js';
import {pointedAt} from '../../source/screens/pointer.js';
import {begin, type Played, shown} from '../app/play.js';
import {texts} from '../app/texts.js';
import {colours} from './draw.js';

/** The program with the mouse, after some keys. */
function withMouse(keys = ''): Played {
	const played = begin(texts).press('- m g');
	return keys === '' ? played : played.press(keys);
}

/** The rows of the screen as text. */
function screenOf(state: State): readonly string[] {
	return rowsOfScreen(state, colours).map(row => row.map(({text}) => text).join(''));
}

/** Where a text stands on the screen. */
function cellOf(state: State, text: string): {readonly column: number; readonly row: number} {
	const rows = screenOf(state);
	const row = rows.findIndex(each => each.includes(text));
	assert.ok(row >= 0, `${text} is not on\n${rows.join('\n')}`);
	return {column: rows[row]?.indexOf(text) ?? 0, row};
}

function click(played: Played, text: string, isDouble = false): Played {
	const state = played.state();
	const at = pointedAt(state, colours, cellOf(state, text));
	return at ? played.send({type: 'pointed', at, isDouble}) : played;
}

function selected(state: State): string {
	return screenOf(state).find(row => row.startsWith('▸')) ?? '';
}

test('a click selects the row of the list, a double click opens it', () => {
	const played = withMouse();
	click(played, 'MAYOR OF STRELSAU');
	assert.match(selected(played.state()), /MAYOR OF STRELSAU/);
	click(played, 'COLONEL ASKS');
	assert.match(selected(played.state()), /COLONEL ASKS/);
	click(played, 'MAYOR OF STRELSAU', true);
	assert.equal(played.state().screen.type, 'reader');
	assert.equal(shown(played.state()).id, '06MOSCOW5740.txt');
});

test('the wheel moves three rows, and three lines', () => {
	const played = withMouse('g');
	const [first, , , fourth] = screenOf(played.state()).filter(row => /\d{4}-\d\d/.test(row));
	const turn: Event = {type: 'wheel-turned', rows: 3};
	played.send(turn);
	assert.equal(selected(played.state()).slice(1).trimEnd(), fourth?.slice(1).trimEnd());
	played.send({type: 'wheel-turned', rows: -3});
	assert.equal(selected(played.state()).slice(1).trimEnd(), first?.slice(1).trimEnd());
});

test('a click on the hint line runs what it names, also on its words', () => {
	for (const words of ['/ find', 'find']) {
		const {screen} = click(withMouse(), words).state();
		assert.equal(screen.mode.type, 'search', words);
	}
	assert.equal(click(withMouse(), 'help').state().screen.type, 'help');
	assert.equal(click(withMouse('h'), 'close').state().screen.type, 'list');
});

test('in the outline a click selects an entry, however many rows are before it', () => {
	const played = withMouse('return o');
	const [, second] = screenOf(played.state()).filter(row => /^. {1,2}\S/.test(row));
	const words = second?.trim().split(/ {2,}/).at(-1) ?? '';
	click(played, words.slice(0, 12));
	assert.match(selected(played.state()), new RegExp(words.slice(0, 8).replace(/[^\w ]/g, '.')));
});

test('a click on a reference selects it, a double click follows it, one on a paragraph puts that at the top', () => {
	const played = withMouse();
	click(played, 'COLONEL ASKS', true);
	click(played, 'STRELSAU 498');
	const {screen, message} = played.state();
	assert.ok(screen.type === 'reader' && screen.selected !== undefined);
	assert.match(message ?? '', /498/);
	click(played, 'whether to obey');
	assert.match(shown(played.state()).lines[0] ?? '', /Colonel Sarnow, who commands/);
	played.press('g');
	click(played, 'STRELSAU 498', true);
	assert.equal(shown(played.state()).id, '07STRELSAU498.txt');
});

test('with the mouse off, or while a line is typed, nothing that it does changes anything', () => {
	for (const played of [begin(texts), withMouse('/ z e n')]) {
		const before = played.state();
		played.send({type: 'wheel-turned', rows: 3});
		played.send({type: 'pointed', at: {type: 'row', distance: 2}, isDouble: true});
		assert.deepEqual(played.state(), before);
	}
});

test('nothing is pointed at beside the screen, on its bars, and on rows that are blank', () => {
	const state = withMouse().state();
	const {rows} = state.size;
	for (const cell of [
		{column: 2, row: 0},
		{column: 2, row: rows - 2},
		{column: 2, row: rows - 4},
		{column: 2, row: rows + 5},
	]) {
		assert.equal(pointedAt(state, colours, cell), undefined, JSON.stringify(cell));
	}
});
