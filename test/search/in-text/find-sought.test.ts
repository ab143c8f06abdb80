import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {passagesOf} from '../../../source/index/terms/passages.js';
import {findSought} from '../../../source/search/in-text/find-sought.js';
import {soughtBy} from '../../../source/search/in-text/sought.js';
import type {Scope} from '../../../source/search/scopes.js';
import {cableText} from '../../app/texts.js';

const cable = parseCable(
	'07STRELSAU512',
	cableText({
		number: 512,
		subject: "D'ALEMA ON KOSOVO AND A CEASE-FIRE",
		body: `SUMMARY

1. (C) The U.S. and D'Alema want Kosovo to wait. Kosovo's inde-
pendence would be premature, the prime
minister said. The price of gas, he said, follows that of oil.

2. (C) Oil and gas: the prime interest of the ministers is the toll.
`,
	}),
);

function found(query: string, scope: Scope = 'subject'): readonly string[] {
	return findSought(cable, cable.blocks, soughtBy(query, scope)).map(match =>
		match.map(({start, end}) => cable.text.slice(start, end)).join('|'),
	);
}

test('bare words are marked in the subject and in the text, also where they are beginnings', () => {
	assert.deepEqual(found('kosovo'), ['KOSOVO', 'Kosovo', 'Kosovo']);
	assert.deepEqual(found('kosov toll'), ['KOSOVO', 'Kosovo', 'Kosovo', 'toll']);
});

test('the words of a marking of the entire text are found where the paragraph has no others', () => {
	const body = '1. (S - ENTIRE TEXT)\n\n2. (C - ENTIRE TEXT) THE TOLL.\n';
	const marked = parseCable('07STRELSAU513', cableText({number: 513, subject: 'TOLLS', body}));
	const [match, ...others] = findSought(marked, marked.blocks, soughtBy('"entire text"', 'text'));
	assert.deepEqual(others, []);
	assert.equal(match?.[0]?.start, marked.text.indexOf('ENTIRE TEXT'));
	assert.match(passagesOf(marked).texts[0] ?? '', /entire text/i);
});

test('a word of two letters is not a beginning', () => {
	assert.deepEqual(found('st', 'text'), []);
	assert.deepEqual(found('he', 'text'), ['he']);
});

test('a mistyped word marks what is close to it, but only where the word itself is not', () => {
	assert.deepEqual(found('kosvo', 'text'), ['Kosovo', 'Kosovo']);
	assert.deepEqual(found('premtaure', 'text'), ['premature']);
	assert.deepEqual(found('mature', 'text'), ['premature']);
	assert.deepEqual(found('oil', 'text'), ['oil', 'Oil']);
});

test('words that signs join are found with and without them', () => {
	assert.deepEqual(found('us', 'text'), ['U.S']);
	assert.deepEqual(found('alema'), ["D'ALEMA", "D'Alema"]);
	assert.deepEqual(found('dalema'), ["D'ALEMA", "D'Alema"]);
	assert.deepEqual(found('ceasefire'), ['CEASE-FIRE']);
});

test('a scope has only its own words', () => {
	assert.deepEqual(found('kosovo', 'head'), ['KOSOVO']);
	assert.deepEqual(found('kosovo', 'text'), ['Kosovo', 'Kosovo']);
	assert.deepEqual(found('head:kosovo'), ['KOSOVO']);
	assert.deepEqual(found('text:kosovo'), ['Kosovo', 'Kosovo']);
});

test('a phrase is found over the end of a line, and its last word may be a beginning', () => {
	assert.deepEqual(found('"prime minister"'), ['prime|minister']);
	assert.deepEqual(found('"prime inter*"'), ['prime interest']);
	assert.deepEqual(found('text:minister*'), ['minister', 'ministers']);
	assert.deepEqual(found('"minister prime"'), []);
});

test('words that are near each other are one match', () => {
	assert.deepEqual(found('near(oil gas, 7)'), ['gas|oil', 'Oil|gas']);
	assert.deepEqual(found('near(oil gas, 2)'), ['Oil|gas']);
	assert.deepEqual(found('near(said said, 20)'), ['said|said']);
});

test('what is excluded, fields and numbers mark nothing', () => {
	assert.deepEqual(found('-kosovo'), []);
	assert.deepEqual(found('tag:PREL from:rome'), []);
	assert.deepEqual(found('07strelsau512'), []);
	assert.deepEqual(found('toll or xylophone'), ['toll']);
	assert.deepEqual(found(''), []);
});

test('no match overlaps another', () => {
	assert.deepEqual(found('"prime minister" minister'), ['prime|minister', 'ministers']);
});
