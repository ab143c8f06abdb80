import assert from 'node:assert/strict';
import {test} from 'node:test';
import {declassifyOn} from '../../../source/cable/facts/dates.js';
import {parseCable} from '../../../source/cable/parse.js';
import {precedenceWord} from '../../../source/cable/precedence.js';
import {checkBody, checkHeader} from '../tree.js';

test('a number, a marking and a title', () => {
	checkBody('1. (C) SUMMARY: text\n', 'paragraph 1 (C) "SUMMARY: text" titled SUMMARY');
	checkBody('¶1. (C NF) text\n', 'paragraph 1 (C/NF, written C NF) "text"');
	checkBody('1.(SBU)text\n', 'paragraph 1 (SBU) "text"');
	checkBody('(U) text\n', 'paragraph (U) "text"');
	checkBody('text\n', 'paragraph "text"');
});

test('a number without words is a paragraph without words', () => {
	checkBody('1. (C)\n', 'paragraph 1 (C)');
	checkBody('¶1.\n', 'paragraph 1');
});

test('parentheses that are not a marking are words', () => {
	checkBody('1. (U.S.) text\n', 'paragraph 1 "(U.S.) text"');
	checkBody('1. () text\n', 'paragraph 1 "() text"');
	checkBody('1. (C text\n', 'paragraph 1 "(C text"');
});

test('a paragraph that is cut in two keeps what cuts it', () => {
	checkBody(
		'1. (C) said that\n\nSIPDIS\n\nit would\n',
		'paragraph 1 (C) "said that ⋯ it would"',
		'  blank',
		'  caption-line [SIPDIS]',
		'  blank',
	);
});

test('the words are the same with any line endings', () => {
	for (const ending of ['\n', '\r\n', '\r']) {
		checkBody(
			['1. (C) one', 'two', '2. (C) three', 'SAPT', ''].join(ending),
			'paragraph 1 (C) "one two"',
			'paragraph 2 (C) "three"',
			'signature "SAPT"',
		);
	}
});

test('lines of a header, each in its own words', () => {
	checkHeader(
		'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nTAGS: PREL RT\nSUBJECT: TOLLS',
		'date-line O "181211Z JUN 07"',
		'address-line from "AMEMBASSY STRELSAU"',
		'tags PREL RT',
		'subject "TOLLS"',
	);
	checkHeader(
		'UNCLAS STRELSAU 512\nTAGS: PREL\nE.O. 12958: N/A',
		'classification-line UNCLASSIFIED STRELSAU 512',
		'tags PREL',
		'executive-order 12958 "N/A"',
	);
});

test('an empty text is a cable without blocks', () => {
	assert.deepEqual(parseCable('test', '').blocks, []);
	assert.equal(parseCable('test', '').family, 'text');
});

test('a text of blanks is not a cable', () => {
	for (const text of [' ', '\n', '\r\n\r\n', '\ufeff', '\t\n \u00a0']) {
		const {family, blocks} = parseCable('test', text);
		assert.equal(family, 'text');
		assert.deepEqual(blocks, [{type: 'plain-text', start: 0, end: text.length}]);
	}
});

test('the day of declassification is read in any form', () => {
	for (const day of [
		'06/18/2017',
		'6/18/17',
		'2017/06/18',
		'06.18.2017',
		'06/18/ 2017',
		'JUNE 18, 2017',
		'18 JUN 2017',
	]) {
		const cable = parseCable(
			'test',
			`O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nE.O. 12958: DECL: ${day}\nTAGS: PREL\n`,
		);
		assert.equal(declassifyOn(cable), '2017-06-18', day);
	}
});

test('a mistyped precedence is still that precedence', () => {
	assert.deepEqual(['PRIORTY', 'PIORITY', 'IMMEDATE', 'IMMED', 'FLASH'].map(precedenceWord), [
		'PRIORITY',
		'PRIORITY',
		'IMMEDIATE',
		'IMMEDIATE',
		'FLASH',
	]);
});
