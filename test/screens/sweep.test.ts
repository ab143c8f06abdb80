import './production.js';
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {createTheme, type Theme} from '../../source/screens/theme.js';
import {play} from '../app/play.js';
import {ascii, colours, openStage, withoutLooks, wrappedByInk} from './draw.js';
import {checkDrawn, checkPreviews, checkRows, screens, sizesOf, wide} from './sweep.js';

/** Sizes at which something changes, and the smallest; many more are among the long tests. */
const sizes = [...sizesOf([1, 8, 39, 80], [1, 24]), ...sizesOf([120, 200], [30])];
const drawnSizes = [...sizesOf([1, 20], [1, 24]), {columns: 120, rows: 30}];

const stage = openStage();
after(stage.close);

for (const [name, state] of Object.entries(screens)) {
	test(`${name} is as large as the terminal at every size`, () => {
		checkRows(name, state, colours, sizes);
		checkRows(name, state, ascii, drawnSizes);
	});

	test(`${name} is drawn by Ink as it is`, () => checkDrawn(stage, name, state, colours, drawnSizes));
}

test('a preview that is laid out for the size is as large as its place', () => {
	checkPreviews(colours, sizesOf([60, 119, 120, 133, 200], [11, 12, 29, 30, 60]));
	checkPreviews(ascii, sizesOf([120], [30]));
});

test('Ink has cut and broken nothing', async () => assert.equal(await wrappedByInk(), 0));

test('the selected row is on the screen at every size', () => {
	for (const size of drawnSizes) {
		const rows = stage.draw({...play(wide, '5 0 j'), size}).split('\n');
		assert.equal(
			rows.filter(row => withoutLooks(row).startsWith('▸')).length,
			1,
			`${size.columns}x${size.rows}`,
		);
	}
});

test('while sorting all keys are on the screen, wherever there is room for them', () => {
	const hints = ['d date', 'p post', 's subject', 'c class', 'z size', 'n cited', 'r reverse', 'Esc cancel'];
	const lastRows = (columns: number, rows: number) => {
		const drawn = stage.draw({...screens['the orders'], size: {columns, rows}} as typeof state);
		return withoutLooks(drawn).split('\n').slice(-2).join(' ');
	};
	const state = screens['the orders'] as (typeof screens)[string];
	for (const [columns, rows] of [
		[200, 60],
		[80, 24],
		[80, 10],
		[60, 24],
		[40, 10],
	] as const) {
		for (const hint of hints) {
			assert.ok(lastRows(columns, rows).includes(hint), `${hint} at ${columns}x${rows}`);
		}
	}
	for (const [columns, rows] of [
		[39, 10],
		[24, 24],
		[9, 3],
	] as const) {
		const last = lastRows(columns, rows);
		assert.ok(
			hints.every(hint => last.includes(hint.split(' ')[0] ?? '')),
			`${columns}x${rows}: ${last}`,
		);
	}
});

test('on a screen of one row one sees what one types', () => {
	const row = (name: string) =>
		withoutLooks(stage.draw({...(screens[name] as typeof state), size: {columns: 30, rows: 1}}));
	const state = screens['a search'] as (typeof screens)[string];
	assert.match(row('a search'), /^ \/ river readng█/);
	assert.match(row('a command in a cable'), /^ : 12█/);
	assert.match(row('the help while it is narrowed'), /^ \/ screen█/);
	assert.match(row('what was said in the list'), / press Q to quit/);
	assert.match(row('the choice of markings'), /s✓3/);
	assert.match(row('the list'), /^▸N /);
});

test('a terminal that can draw ASCII alone gets nothing else', () => {
	for (const [name, state] of Object.entries(screens)) {
		for (const size of sizesOf([20, 200], [24])) {
			assert.match(
				stage.draw({...state, size}, ascii),
				/^[\n\x20-\x7E\x1B]*$/,
				`${name} at ${size.columns}x${size.rows}`,
			);
		}
	}
});

test('without colour there is none, and the words are the same', () => {
	for (const [name, state] of Object.entries(screens)) {
		const words = (theme: Theme) => withoutLooks(stage.draw(state, theme)).replace(/ +$/gm, '');
		assert.equal(words(colours), words(createTheme({palette: 'none', isAscii: false})), name);
		assert.doesNotMatch(stage.draw(state, ascii), /\u001B\[[\d;]*(?:3[0-7]|9[0-7]|38|48)/, name);
	}
});
