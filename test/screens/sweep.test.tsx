import './production.js';
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, test} from 'node:test';
import type {Size, State} from '../../source/app/state.js';
import {createTheme, type Theme} from '../../source/screens/theme.js';
import {begin, play, typed} from '../app/play.js';
import {manyTexts, texts} from '../app/texts.js';
import {ascii, colours, columnsOf, openStage, withoutLooks} from './draw.js';

const upTo = (most: number) => Array.from({length: most}, (_, index) => index + 1);
/** Every size from 1x1 to 200x60 takes a quarter of an hour; without that, those at which something changes. */
const isThorough = process.env.EVERY_SIZE === '1';
const widths = isThorough ? upTo(200) : [...upTo(12), 20, 39, 40, 41, 60, 80, 100, 132, 200];
const heights = isThorough ? upTo(60) : [...upTo(12), 24, 60];
const sizes: readonly Size[] = widths.flatMap(columns => heights.map(rows => ({columns, rows})));

const wide = {
	...texts,
	'wide.txt':
		'SUBJECT: 河川の通行料：橋は開いている\n\n1. (C) 河は高い。 🇮🇹 👩‍🚀 e\u0301. مرحبا بالعالم. देवनागरी।\n',
	...manyTexts(70),
};

/** Every screen, as the keys that lead to it. */
const screens: Readonly<Record<string, State>> = {
	'the list': play(wide, '5 j'),
	'the end of the list': play(wide, 'G'),
	'an empty list': play({}, ''),
	'the list while the folder is read': begin(wide, {read: 4}).press('1 2').state(),
	'a search': play(wide, `/ ${typed('river readng')}`),
	'a search without hits': play(
		wide,
		`/ ${typed('xylophone 河 and a line that is longer than most windows are wide')}`,
	),
	'a search that was left': play(wide, '/ t o l l Escape'),
	'the orders': play(wide, 'o'),
	'a cable': play(texts, 'Enter Tab'),
	'a cable in its middle': play(texts, 'Enter 5 g'),
	'a cable with its headers': play(texts, 'Enter H Space'),
	'a cable in other scripts': play({'wide.txt': wide['wide.txt']}, 'Enter'),
	'a text that is none': play(texts, 'G Enter'),
	'an empty text': play({'empty.txt': ''}, 'Enter'),
	'a search in a cable': play(texts, `Enter / ${typed('the consul')}`),
	'the hits in a cable': play(texts, `Enter / ${typed('the')} Enter n`),
	'the choice of markings': play(texts, 'Enter c s n i'),
	'chosen paragraphs': play(texts, 'Enter c s Enter'),
	'the outline': play(texts, 'Enter 3 g o j'),
	'the help of the list': play(texts, 'h'),
	'the help of a cable': play(texts, 'Enter h j j'),
	'the help while it is narrowed': play(texts, `h / ${typed('screen')}`),
	'the help with nothing in it': play(texts, `h / ${typed('xylophone')}`),
};

const stage = openStage();
after(stage.close);

for (const [name, state] of Object.entries(screens)) {
	test(`${name} is never wider or taller than the terminal`, () => {
		for (const size of sizes) {
			const rows = stage.draw({...state, size}).split('\n');
			const at = `${size.columns}x${size.rows}`;
			assert.equal(rows.length, size.rows, at);
			for (const row of rows) {
				assert.ok(columnsOf(row) <= size.columns, `${at}: ${columnsOf(row)} columns: ${row}`);
			}
		}
	});
}

test('the row in hand is on the screen at every size that has room for a sign', () => {
	for (const size of sizes.filter(({columns}) => columns > 1)) {
		const rows = stage.draw({...play(wide, '5 0 j'), size}).split('\n');
		assert.equal(
			rows.filter(row => withoutLooks(row).startsWith('▸')).length,
			1,
			`${size.columns}x${size.rows}`,
		);
	}
});

test('a terminal that can draw ASCII alone gets nothing else', () => {
	for (const [name, state] of Object.entries(screens)) {
		for (const size of sizes.filter(({columns}) => columns >= 8)) {
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
