import assert from 'node:assert/strict';
import {test} from 'node:test';
import {displayWidth} from '../../../source/layout/width.js';
import {begin, play, shown} from '../play.js';
import {cableText, texts} from '../texts.js';

const wide = {size: {columns: 160, rows: 200}};
const lines = (keys: string, folder: Readonly<Record<string, string>> = texts) =>
	shown(play(folder, keys, wide)).lines;
/** The columns of the widest line below the head. */
const columns = (keys: string) => Math.max(...lines(keys).slice(12).map(displayWidth));

const long = 'The river is high and the toll is paid at the bridge by all who pass it. ';
const body = `1. (C) ${long.repeat(2)}\n${long.trim()} The bound-\nary is closed, and the lines are cut as the file has them.\n\n   a. (S/NF) One item\n\n2. (U) End.\n`;
const torn = {'torn.txt': cableText({number: 1, subject: 'LINES', body})};

test('W goes from 72 columns to 100, to all there are, and back', () => {
	const margin = 12;
	assert.ok(columns('Enter') <= margin + 72);
	assert.ok(columns('Enter W') > margin + 72);
	assert.ok(columns('Enter W') <= margin + 100);
	assert.deepEqual(lines('Enter W W W'), lines('Enter'));
	assert.ok(Math.max(...lines('Enter W W', torn).map(displayWidth)) > margin + 100);
	assert.equal(play(texts, 'Enter W W').message, 'lines as wide as the screen');
});

test('a number gives the columns: 40W', () => {
	assert.ok(columns('Enter 4 0 W') <= 12 + 40);
	assert.equal(play(texts, 'Enter 4 0 W').message, 'lines of 40 columns');
	assert.equal(play(texts, 'Enter 4 0 W W').message, 'lines of 72 columns');
});

test('w shows the lines of the file, with the words that they cut, and fills them again', () => {
	const printed = lines('Enter w', torn).join('\n');
	assert.match(printed, /The bound-\n ary is closed, and the lines are cut as the file has them\.\n/);
	assert.match(printed, /^ 1\. \(C\) The river/m);
	assert.match(lines('Enter', torn).join(' '), /The boundary\s+is closed/);
	assert.deepEqual(lines('Enter w w', torn), lines('Enter', torn));
});

test('page marks are shown within the lines of the file with the headers as printed only', () => {
	const folder = {'page.txt': texts['07STRELSAU509.txt'] ?? ''};
	const pageMark = /STRELSAU 00000509 {2}002 OF 002/;
	assert.doesNotMatch(lines('Enter w', folder).join('\n'), pageMark);
	assert.match(lines('Enter w H', folder).join('\n'), pageMark);
});

test('the lines stay as they are chosen from cable to cable', () => {
	const state = play(texts, 'Enter w J');
	assert.equal(state.settings.isAsPrinted, true);
	assert.equal(play(texts, 'Enter 9 0 W q Enter').settings.measure, 90);
});

test('w and W keep the paragraph', () => {
	const at = (keys: string) => shown(play(texts, `Enter ${keys}`)).lines[0]?.trim();
	assert.match(at('5 g w') ?? '', /^5\. \(SBU\) Born/);
	assert.match(at('5 g w w') ?? '', /5\. {2}Born/);
	assert.match(at('5 g 4 0 W') ?? '', /5\. {2}Born/);
});

test('on a low screen a cable opens with one line of header; what was chosen stays', () => {
	const head = (keys: string, rows: number) =>
		shown(play(texts, `Enter ${keys}`, {size: {columns: 80, rows}})).lines.slice(0, 3);
	assert.match(head('', 15)[0] ?? '', /07STRELSAU509 +SECRET\/\/NOFORN +14 June 2007, 14:02Z/);
	assert.equal(head('', 15)[2]?.trim(), 'SUMMARY');
	assert.equal(head('', 16)[1]?.trim(), 'COLONEL ASKS FOR ASSURANCES');
	assert.equal(head('H', 15)[1]?.trim(), 'COLONEL ASKS FOR ASSURANCES');
	assert.equal(
		begin(texts, {size: {columns: 80, rows: 10}})
			.press('Enter H q j Enter')
			.state().headers,
		'essential',
	);
});

test('the header follows the size of the screen, unless one was chosen', () => {
	const resized = (keys: string, rows: number, others: number) =>
		shown(
			begin(texts, {size: {columns: 80, rows}})
				.press(`Enter ${keys}`)
				.send({type: 'resized', size: {columns: 80, rows: others}})
				.state(),
		).lines[1]?.trim();
	assert.equal(resized('', 10, 30), 'COLONEL ASKS FOR ASSURANCES');
	assert.equal(resized('', 30, 10), '');
	assert.equal(resized('H H', 30, 30), '');
	assert.equal(resized('H H', 30, 40), '');
});

test('the one line of header has room on every screen', () => {
	for (const columns of [10, 20, 30, 40, 60, 80]) {
		const {lines} = shown(play(texts, 'Enter', {size: {columns, rows: 10}}));
		assert.ok(displayWidth(lines[0] ?? '') <= columns);
		assert.equal(lines[1], '');
	}
	assert.match(
		shown(play(texts, 'Enter', {size: {columns: 40, rows: 10}})).lines[0] ?? '',
		/S\/\/NF +2007-06-14/,
	);
});

test('a measure wider than the screen says how wide the screen is', () => {
	assert.equal(play(texts, 'Enter W').message, 'lines of 100 columns; the screen has 80');
	assert.equal(play(texts, 'Enter 4 0 W').message, 'lines of 40 columns');
});
