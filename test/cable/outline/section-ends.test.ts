import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outline} from '../../../source/cable/outline/outline.js';
import {sectionAt, sectionsWithEnds} from '../../../source/cable/outline/section-ends.js';
import {parseCable} from '../../../source/cable/parse.js';

const head = 'C O N F I D E N T I A L STRELSAU 000512\nSUBJECT: THE TOLL\n\n';

/** The section in which some words of a text stand. */
function sectionOf(text: string, words: string): string | undefined {
	const cable = parseCable('any.txt', head + text);
	const offset = cable.text.indexOf(words);
	assert.ok(offset >= 0, words);
	return sectionAt(sectionsWithEnds(cable, outline(cable)), offset)?.title;
}

test('a summary ends where the text says so', () => {
	const text =
		'1. (C) SUMMARY: The toll stands.\n\n2. (C) It is high. END SUMMARY.\n\n3. (C) The river is low.\n';
	assert.equal(sectionOf(text, 'The toll stands'), 'SUMMARY');
	assert.equal(sectionOf(text, 'It is high'), 'SUMMARY');
	assert.equal(sectionOf(text, 'The river is low'), undefined);
});

test('the words after the end of a summary are not in it, even in the same paragraph', () => {
	const text = '1. (C) SUMMARY: It is high. End Summary. The river is low.\n\n2. (C) It falls.\n';
	assert.equal(sectionOf(text, 'It is high'), 'SUMMARY');
	assert.equal(sectionOf(text, 'The river is low'), undefined);
	assert.equal(sectionOf(text, 'It falls'), undefined);
});

test('a summary under a heading ends where the text says so, or at the next heading', () => {
	const under = (end: string) =>
		`Summary\n-------\n\n1. (C) It is high.${end}\n\n2. (C) It falls.\n\nComment\n-------\n\n3. (C) It rises.\n`;
	assert.equal(sectionOf(under(' End Summary.'), 'It is high'), 'Summary');
	assert.equal(sectionOf(under(' End Summary.'), 'It falls'), undefined);
	assert.equal(sectionOf(under(''), 'It falls'), 'Summary');
	assert.equal(sectionOf(under(''), 'It rises'), 'Comment');
});

test('a section headed by a title ends with its paragraph, and the section around it continues', () => {
	const text =
		'The River\n---------\n\n1. (C) COMMENT: It is high.\n\n2. (C) It falls.\n\nThe Bridge\n----------\n\n3. (C) It stands.\n';
	assert.equal(sectionOf(text, 'It is high'), 'COMMENT');
	assert.equal(sectionOf(text, 'It falls'), 'The River');
	assert.equal(sectionOf(text, 'It stands'), 'The Bridge');
});

test('the end of something else, or the mention of an end, ends nothing', () => {
	for (const words of ['END QUOTE.', 'He read the end of the summary.', 'At the end, summary trials.']) {
		const text = `1. (C) SUMMARY: It is high. ${words}\n\n2. (C) It falls. END SUMMARY.\n\n3. (C) It rises.\n`;
		assert.equal(sectionOf(text, 'It falls'), 'SUMMARY', words);
		assert.equal(sectionOf(text, 'It rises'), undefined, words);
	}
});

test('nothing after the last paragraph is in a section', () => {
	const text = 'Comment\n-------\n\n1. (C) It is high.\n\nTARLENHEIM\n';
	assert.equal(sectionOf(text, 'It is high'), 'Comment');
	assert.equal(sectionOf(text, 'TARLENHEIM'), undefined);
});
