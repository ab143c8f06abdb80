import assert from 'node:assert/strict';
import {test} from 'node:test';
import {typed} from '../app/play.js';
import {cableText} from '../app/texts.js';
import {listen, said} from './listen.js';

const rome = (number: number, references: readonly string[], body = '1. (C) Nothing.\n') =>
	cableText({post: 'ROME', number, subject: `CABLE ${number}`, references, body});

const folder = {
	'3.txt': rome(3, ['ROME 1', 'PARIS 7']),
	'4.txt': rome(4, ['PARIS 7'], '1. (C) They said that the river is high today.\n'),
};

test('what is wanted is written with the number of each row, and moves tell a row', () => {
	assert.deepEqual(said(folder, `: ${typed('wanted')} Enter`), [
		'2 cables cited in REF fields or texts, and not held',
		'1  2  07PARIS7  by 07ROME3 07ROME4',
		'2  1  07ROME1  by 07ROME3',
	]);
	assert.deepEqual(said(folder, `: ${typed('wanted')} Enter,j`), ['2  1  07ROME1  by 07ROME3']);
});

test('the numbers held and missing are written', () => {
	assert.deepEqual(
		said(folder, `: ${typed('gaps')} Enter`).at(-1),
		'1  ROME  2007  ······▓▓▓▓▓▓  held 2 of at least 4  missing 1-2',
	);
});

test('where in time a word stands is written', () => {
	assert.deepEqual(said(folder, `: ${typed('dispersion river')} Enter`), [
		'river: 1 time in 1 cable, by date',
		'1  2007-06  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  1111.1 in 10,000 words: 1 in 1 of 2 cables',
	]);
});

test('a quotation is typed on an open line, and what has it is written', () => {
	const heard = listen(folder);
	heard.press(`: ${typed('quotation')} Enter`);
	heard.press(typed('the river is low today'));
	assert.match(heard.text(), /quotation: the river is low today$/);
	assert.deepEqual(heard.press('Enter'), [
		'1 cable, best first: the river is low today',
		'1  07ROME4 ¶1  C  “low” for “high”',
	]);
	assert.deepEqual(heard.press('Enter')[0]?.slice(0, 7), '07ROME4');
	assert.deepEqual(heard.press('q'), ['1  07ROME4 ¶1  C  “low” for “high”']);
});
