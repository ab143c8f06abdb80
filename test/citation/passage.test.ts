import assert from 'node:assert/strict';
import {test} from 'node:test';
import {summarise} from '../../source/cable/summary/summarise.js';
import {passageOf, passageText} from '../../source/citation/passage.js';
import {markdownLink, openingCommand, resultCommand, shellWord} from '../../source/citation/place-words.js';
import {quotation} from '../../source/citation/quotation.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {toll} from './cables.js';

const summary = summarise(toll);

test('a paragraph has its number and marking, its lines joined and words put together', () => {
	assert.equal(
		passageText(passageOf(toll, noFilter, 0, 1)),
		'1. (C) The toll was raised. The river is wide, and the infrastructure of the bridge is old.',
	);
});

test('several paragraphs have the headings between them', () => {
	assert.equal(
		passageText(passageOf(toll, noFilter, 1, 2)),
		'2. (S/NF) XXXXXXXXXXXX told the Consul that the Colonel will not pay.\n\nCOMMENT\n\n3. (C/NF) Nobody pays.',
	);
});

test('what a filter hides counts, and is said to be left out', () => {
	const passage = passageOf(toll, {...noFilter, marks: ['C']}, 0, 4);
	assert.equal(
		passageText(passage),
		[
			'1. (C) The toll was raised. The river is wide, and the infrastructure of the bridge is old.',
			'[... 1 paragraph left out: S/NF]',
			'COMMENT',
			'3. (C/NF) Nobody pays.',
			'[... 1 paragraph left out: U]',
		].join('\n\n'),
	);
	assert.equal(passage.hidden, 2);
});

test('more paragraphs than there are end with the last', () => {
	assert.equal(passageOf(toll, noFilter, 3, 99).locator.length, 1);
	assert.deepEqual(passageOf(toll, noFilter, 4, 1).parts, []);
});

test('a quotation has its citation, with number, day, paragraph and marking', () => {
	assert.equal(
		quotation(passageOf(toll, noFilter, 1, 1), summary, 'chicago'),
		'“XXXXXXXXXXXX told the Consul that the Colonel will not pay.”\n\nAmerican Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram 07STRELSAU512, June 18, 2007, Confidential//NOFORN, par. 2 (S/NF).',
	);
});

test('a quotation says what is left out of it, outside of the quotation marks', () => {
	assert.equal(
		quotation(passageOf(toll, {...noFilter, marks: ['U', 'C/NF']}, 1, 3), summary, 'plain'),
		[
			'[... 1 paragraph left out: S/NF]',
			'“COMMENT',
			'“3. (C/NF) Nobody pays.',
			'“4. (U) The band will play.”',
			'07STRELSAU512, American Embassy Strelsau, 2007-06-18, CONFIDENTIAL//NOFORN: THE TOLL ON THE BRIDGE, ¶¶ 3–4 (C/NF, U)',
		].join('\n\n'),
	);
});

test('a link leads to the file and the paragraph', () => {
	assert.equal(
		markdownLink('/my cables/07ROME1333 (1).txt', {number: '07ROME1333', paragraph: 4}),
		'[07ROME1333 ¶ 4](file:///my%20cables/07ROME1333%20%281%29.txt#4)',
	);
	assert.equal(
		markdownLink('/a.csv#7', {number: 'x]*y', paragraph: undefined}),
		'[x\\]\\*y](file:///a.csv%237)',
	);
});

test('a command leads to the place, whatever the folder is called', () => {
	const place = {number: '07ROME1333', paragraph: 4};
	assert.equal(openingCommand('/cables', '/cables/x.txt', place), 'cables /cables 07ROME1333 --paragraph=4');
	assert.equal(
		openingCommand("/it's; rm -rf *", '', {...place, paragraph: undefined}),
		"cables '/it'\\''s; rm -rf *' 07ROME1333",
	);
	assert.equal(
		openingCommand('/cables', '/cables/note.txt', {number: undefined, paragraph: undefined}),
		'cables /cables/note.txt',
	);
	assert.equal(shellWord('-x'), "'-x'");
});

test('the command for a result has its query, its place and its order, as a shell reads them', () => {
	const ranked = {query: "-toll it's", scope: 'text', order: undefined};
	assert.equal(
		resultCommand('/the cables', ranked),
		"cables search --folder='/the cables' --in=text -- '-toll it'\\''s'",
	);
	const order = {sort: 'post', isReversed: true};
	assert.equal(
		resultCommand('/cables', {query: 'from:rome', scope: 'subject', order}),
		'cables list --sort=post --reverse --query=from:rome /cables',
	);
});
