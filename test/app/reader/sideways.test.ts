import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findWords} from '../../../source/app/reader/status.js';
import {play, readerOf, shown, typed} from '../play.js';
import {cableText} from '../texts.js';

const digits = Array.from({length: 20}, (_, index) => `${index}`.padStart(10, '.')).join('');
const wide = {
	'a.txt': cableText({number: 1, subject: 'A', body: `1. (C) ${digits} the end\n\n2. (C) short\n`}),
};
const size = {columns: 40, rows: 40};
/** The line of the first paragraph, the only one wider than the screen. */
const first = (keys: string, folder: Readonly<Record<string, string>> = wide) =>
	shown(play(folder, `Enter w ${keys}`.trim(), {size})).lines.find(line => line.endsWith('›'));

test('lines of the file that are wider than the screen are cut by Right, and wrapped again by Left at their beginning', () => {
	assert.equal(first('Right'), ' 1. (C) .........0.........1.........2.›');
	assert.equal(first('Right Right'), '‹......1.........2.........3.........4.›');
	assert.equal(first('Right Right Left'), first('Right'));
	assert.equal(first('Right 5 Right'), '‹) .........0.........1.........2......›');
	assert.equal(first('5 Right'), first('Right 5 Right'));
	assert.equal(first('Right 5 Right 2 Left'), first('3 Right'));
	const wrapped = shown(play(wide, 'Enter w', {size})).lines;
	const again = play(wide, 'Enter w Right Right Left Left', {size});
	assert.deepEqual([shown(again).lines, again.message], [wrapped, 'lines wrapped']);
});

test('at the end of the longest line Right goes no further, and a shorter line says that it is further left', () => {
	const state = play(wide, `Enter w Right${' Right'.repeat(20)}`, {size});
	assert.equal(state.message, 'no line is wider than the screen');
	const {lines} = shown(state);
	assert.ok(lines.some(line => line.startsWith('‹') && line.endsWith('the end')));
	assert.ok(lines.includes('‹'));
});

test('w says so where there are such lines, and filled lines are never cut', () => {
	assert.equal(
		play(wide, 'Enter w', {size}).message,
		'lines as in the file; Right and Left scroll wide ones',
	);
	assert.equal(play(wide, 'Enter w', {size: {columns: 300, rows: 40}}).message, 'lines as in the file');
	const filled = play(wide, 'Enter w Right Right w', {size});
	assert.ok(shown(filled).lines.every(line => !/[‹›]/.test(line)));
	assert.match(play(wide, 'Enter Right', {size}).message ?? '', /^nothing is selected/);
});

test('letters of two columns are cut to a blank, and tabs are the blanks that they stand for', () => {
	const letters = {
		'a.txt': cableText({number: 1, subject: 'A', body: `1. (C) ${'河'.repeat(40)}\n\n2. (C) short\n`}),
	};
	assert.equal(first('Right', letters), ` 1. (C) ${'河'.repeat(15)}›`);
	assert.equal(first('8 Right', letters), `‹ ${'河'.repeat(18)}›`);
	const tabs = {
		'a.txt': cableText({number: 1, subject: 'A', body: `1. (C) a\tb\t${'c'.repeat(40)}\n\n2. (C) short\n`}),
	};
	assert.equal(first('9 Right', tabs), `‹       b       ${'c'.repeat(23)}›`);
});

test('what is found or selected is scrolled to', () => {
	const found = play(wide, `Enter w Right / ${typed('the end')} Enter`, {size});
	assert.equal(findWords(readerOf(found)), '"the end" 1/1');
	assert.ok(shown(found).lines.some(line => line.endsWith(' the end')));
	const back = play(wide, `Enter w 2 0 0 Right / ${typed('short')} Enter`, {size});
	assert.ok(shown(back).lines.some(line => line.includes('short')));
	const referring = {
		'07STRELSAU1.txt': cableText({
			number: 1,
			subject: 'A',
			body: `1. (C) ${digits} as in 07 STRELSAU 512 now\n`,
		}),
		'07STRELSAU512.txt': cableText({number: 512, subject: 'B'}),
	};
	const selected = play(referring, 'G Enter w Right Tab', {size});
	assert.match(selected.message ?? '', /^Enter opens 07STRELSAU512/);
	assert.ok(shown(selected).lines.some(line => line.includes('07 STRELSAU 512')));
});

test('the place stays when lines are cut and wrapped', () => {
	const long = {
		'a.txt': cableText({
			number: 1,
			subject: 'A',
			body: Array.from({length: 30}, (_, index) => `${index + 1}. (C) ${digits}\n\n`).join(''),
		}),
	};
	for (const keys of ['', ' Right', ' 2 Right', ' Right Left']) {
		const {lines} = shown(play(long, `Enter w 1 2 g${keys}`, {size: {columns: 40, rows: 10}}));
		assert.match(lines[0] ?? '', /^(?: 12|‹)\. \(C\) \.{9}0/, keys);
	}
});
