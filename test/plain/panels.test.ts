import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cableText, texts} from '../app/texts.js';
import {listen, said} from './listen.js';

const rivers = {
	'a.txt': cableText({
		number: 1,
		dateTimeGroup: '010900Z JUN 07',
		subject: 'RIVERS',
		body: '1. (C) The old river rises.\n\n2. (S) A new river falls.\n',
	}),
	'c.txt': cableText({
		number: 3,
		dateTimeGroup: '030900Z JUN 07',
		subject: 'MORE RIVERS',
		body: '1. (U) Bees.\n\n2. (C) His river is theirs.\n',
	}),
};

const toContext = '/ r i v e r Enter,C';

test('matches are written with their number, cable, paragraph, marking and the words around them', () => {
	assert.deepEqual(said(rivers, toContext), [
		'3 matches in 2 cables, newest first: river',
		'1  2007-06-03  07STRELSAU3  ¶2  C  His [river] is theirs.',
		'2  2007-06-01  07STRELSAU1  ¶1  C  The old [river] rises.',
		'3  2007-06-01  07STRELSAU1  ¶2  S  A new [river] falls.',
	]);
	assert.deepEqual(said(rivers, `${toContext},j`), [
		'2  2007-06-01  07STRELSAU1  ¶1  C  The old [river] rises.',
	]);
});

test('the orders are written, and the rows in a new order', () => {
	assert.deepEqual(said(rivers, `${toContext},o`), ['sort by: d date, l left, r right, Esc cancel']);
	assert.deepEqual(said(rivers, `${toContext},o,l`).slice(0, 2), [
		'by the word to the left',
		'1  2007-06-03  07STRELSAU3  ¶2  C  His [river] is theirs.',
	]);
});

test('a cable that opens at a match tells which it is, and its line', () => {
	const lines = said(rivers, `${toContext},2 Enter`);
	assert.ok(lines.length < 5, lines.join('\n'));
	assert.match(lines.join('\n'), /07STRELSAU1 .*RIVERS\nmatch 2 of 3\n.*The old river rises\./);
	assert.deepEqual(said(rivers, `${toContext},2 Enter,q`), [
		'2  2007-06-01  07STRELSAU1  ¶1  C  The old [river] rises.',
	]);
});

test('facets are written as numbered rows, and what is chosen', () => {
	const lines = said(texts, 'F');
	assert.equal(lines[0], '5 cables: all cables');
	assert.deepEqual(lines.slice(1, 7), [
		'year',
		'1  2006  1',
		'2  2007  3',
		'post',
		'3  STRELSAU  2',
		'4  MOSCOW  1  Moscow, Russia',
	]);
	assert.equal(lines.at(-1), 'here: 1  2006  1');
	const limited = said(texts, 'F,3 Enter');
	assert.equal(limited[0], '2 cables: from:STRELSAU');
	assert.ok(limited.includes('2  STRELSAU  2  chosen'), limited.join('\n'));
	assert.deepEqual(said(texts, 'F,j'), ['2  2007  3']);
});

test('the months of a year are written with all rows', () => {
	const lines = said(texts, 'F,2 Enter');
	assert.equal(lines[0], 'the months of 2007; Enter again for the whole year');
	assert.ok(lines.includes('8  2007-06  3'), lines.join('\n'));
});

test('a list that was limited is written when one returns', () => {
	const heard = listen(texts);
	heard.press('F');
	heard.press('3 Enter');
	assert.match(heard.press('q').join('\n'), /07STRELSAU/);
});
