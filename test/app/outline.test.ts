import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf} from '../../source/app/reader/layout.js';
import {outlineColumns} from '../../source/app/reader/panel/outline-columns.js';
import {outlineOf} from '../../source/app/reader/place.js';
import {partsOfText} from '../../source/cable/outline/parts.js';
import {lineText} from '../../source/layout/layout.js';
import {rowsOfScreen} from '../../source/screens/current-screen.js';
import {createTheme} from '../../source/screens/theme.js';
import {begin, play, readerOf, shown} from './play.js';
import {cableText, longText, texts} from './texts.js';

/** The part under the cursor of the outline. */
function selected(keys: string): string {
	const reader = readerOf(play(texts, `Enter ${keys}`));
	const entry = reader.mode.type === 'outline' ? partsOfText(reader.cable)[reader.mode.cursor] : undefined;
	return entry?.kind === 'heading' ? (entry.title ?? '') : String(entry?.number ?? 'none');
}

test('o shows headings and paragraphs', () => {
	const reader = readerOf(play(texts, 'Enter o'));
	assert.deepEqual(
		outlineOf(reader.cable).map(({kind, title, number, mark}) =>
			kind === 'heading' ? title : `${number} ${mark ?? '-'}`,
		),
		[
			'SUMMARY',
			'1 S/NF',
			'THE MEETING',
			'2 S/NF',
			'3 C',
			'4 C/NF',
			'WHO HE IS',
			'5 SBU',
			'6 U',
			'7 -',
			'COMMENT',
			'8 S/NF',
		],
	);
});

test('the cursor begins at the part that is read', () => {
	assert.equal(selected('o'), 'SUMMARY');
	assert.equal(selected('5 g o'), '5');
	assert.equal(selected('] ] o'), 'THE MEETING');
});

test('keys move in it, and stop at its ends', () => {
	assert.equal(selected('o j'), '1');
	assert.equal(selected('o 3 j'), '2');
	assert.equal(selected('o j k k k'), 'SUMMARY');
	assert.equal(selected('o G'), '8');
	assert.equal(selected('o G j'), '8');
	assert.equal(selected('o G g'), 'SUMMARY');
	assert.equal(selected('o Space'), '8');
	assert.equal(selected('o Space b'), 'SUMMARY');
});

test('Enter goes there and closes it', () => {
	for (const key of ['Enter', 'Right']) {
		const state = play(texts, `Enter o 2 j ${key}`);
		assert.equal(shown(state).mode, 'reader');
		assert.equal(shown(state).lines[0]?.trim(), 'THE MEETING');
	}
});

test('closing it leaves the text where it was', () => {
	const before = shown(play(texts, 'Enter 3 g'));
	for (const key of ['o', 'q', 'Left', 'Escape', 'Ctrl-G']) {
		assert.deepEqual(shown(play(texts, `Enter 3 g o 4 j ${key}`)), before, key);
	}
});

test('where it stands beside the text, the text keeps its place', () => {
	const wide = {size: {columns: 120, rows: 24}};
	const played = begin(texts, wide).press('Enter 3 g');
	const before = shown(played.state());
	assert.match(shown(played.press('o').state()).lines[0] ?? '', /3\. +He has prepared/);
	assert.deepEqual(shown(played.press('o').state()), before);
});

test('a text without parts says that it has none', () => {
	const state = play(texts, 'G Enter o');
	assert.equal(shown(state).mode, 'reader');
	assert.match(state.message ?? '', /has no parts/);
});

test('a long outline can be paged to its end and back', () => {
	const long = {'long.txt': longText(200)};
	const state = play(long, 'Enter o Space Space Space Enter');
	assert.match(shown(state).lines[0] ?? '', /67\. +Paragraph 67/);
});

test('Q quits from it', () =>
	assert.deepEqual(begin(texts).press('Enter o Q').effects.at(-1), {type: 'quit'}));

test('the number of a paragraph leads there from the outline', () => {
	const state = play(texts, 'Enter o 5 Enter');
	assert.equal(shown(state).mode, 'reader');
	assert.match(shown(state).lines[0] ?? '', /5\. +Born at Hentzau/);
	assert.equal(play(texts, 'Enter o 9 9 Enter').message, 'there is no entry 99');
});

const wide = {size: {columns: 160, rows: 30}};
const drawn = (keys: string, size = wide.size) =>
	rowsOfScreen(play(texts, `Enter ${keys}`, {size}), createTheme({palette: 'none', isAscii: false})).map(
		row => row.map(({text}) => text).join(''),
	);

test('a row has the matches of what was found last, and its share of the text', () => {
	const row = drawn('/ r i v e r Enter o').find(line => line.includes('Colonel Sarnow, who')) ?? '';
	assert.match(row, / 1 {2}S\/NF +Colonel Sarnow.* • +\d+% /);
});

test('Tab leaves the outline beside the text, and it follows the reading', () => {
	const selectedRow = (keys: string) => drawn(keys).find(line => line.startsWith('▸')) ?? '';
	assert.match(selectedRow('o Tab'), /SUMMARY/);
	assert.match(selectedRow('o Tab 5 g'), / 5 {2}SBU/);
	assert.equal(shown(play(texts, 'Enter o Tab', wide)).mode, 'reader');
	assert.equal(selectedRow('o Tab o o'), '');
	assert.equal(selectedRow('o o'), '');
	assert.match(play(texts, 'Enter o Tab').message ?? '', /no room/);
});

/** The columns of the outline and of the longest line of the text beside it. */
function columnsOf(body: string, columns: number, keys = '') {
	const cables = {'a.txt': cableText({number: 1, subject: 'A', body})};
	const state = play(cables, `Enter ${keys} o`, {size: {columns, rows: 60}});
	const reader = readerOf(state);
	const text = layoutOf(state, reader)
		.lines.filter(({block}) => block !== undefined)
		.map(line => lineText(line).trimEnd().length);
	return {outline: outlineColumns(state, reader.cable), text: Math.max(...text)};
}

const words = 'The river is high, and it is high at all the bridges of the town of Zenda. ';
const long = Array.from({length: 4}, (_, index) => `${index + 1}. (C) ${words.repeat(4)}`).join('\n\n');

test('the outline beside a text is as wide as its entries need, up to half of the screen, and leaves the text its margin', () => {
	for (const columns of [100, 120, 140, 160, 200]) {
		const {outline, text} = columnsOf(long, columns);
		assert.equal(outline, Math.min(columns / 2, columns - 60));
		assert.ok(text <= columns - outline, `${text} at ${columns}`);
	}
});

test('the outline is no wider than its rows', () => {
	const body = 'SUMMARY\n-------\n\n1. (C) One.\n\nCOMMENT\n-------\n\n2. (C) The bridge.\n';
	for (const columns of [100, 120, 200]) {
		assert.equal(columnsOf(body, columns).outline, 21 + 'The bridge.'.length);
	}
	const rows = drawn('o', {columns: 200, rows: 60});
	assert.ok(rows.some(row => /… .*\d+% /.test(row)));
});
