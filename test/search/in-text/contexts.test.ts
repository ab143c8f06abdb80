import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {createArchiveSearch} from '../../../source/search/archive-search.js';
import {cablesWithContexts} from '../../../source/search/in-text/context-cables.js';
import {contextsIn, inContextOrder, soughtInTexts} from '../../../source/search/in-text/contexts.js';
import type {Scope} from '../../../source/search/scopes.js';
import {cableText} from '../../app/texts.js';
import {memorySource} from '../memory-source.js';

const cable = parseCable(
	'07STRELSAU512',
	cableText({
		number: 512,
		subject: 'THE TOLL',
		body: `1. (C) The river is high. The toll of the river
and its tolls rise.

THE RIVER

2. (S/NF) Nobody pays it; "river" is a word.

3. Rivers have no marking.
`,
	}),
);

function rows(query: string, scope: Scope = 'text'): readonly string[] {
	return contextsIn(cable, soughtInTexts(query, scope)).map(
		({number, mark, isInHeader, before, match, after}) =>
			`${isInHeader ? 'head' : (number ?? '-')} ${mark ?? '-'} ${before.slice(-12)}[${match}]${after.slice(0, 9)}`,
	);
}

test('each match is a row, with its paragraph, its marking and what stands around it', () => {
	assert.deepEqual(rows('river'), [
		'1 C The [river] is high.',
		'1 C toll of the [river] and its ',
		'- - THE [RIVER]',
		'2 S/NF y pays it; "[river]" is a wo',
		'3 - [Rivers] have no ',
	]);
});

test('bare words of a search of subjects are looked for in the texts', () => {
	assert.deepEqual(rows('toll', 'subject'), [
		'1 C s high. The [toll] of the r',
		'1 C ver and its [tolls] rise.',
	]);
});

test('what is looked for in the header stands there', () => {
	assert.deepEqual(rows('head:toll'), ['head - THE [TOLL]']);
	assert.deepEqual(rows('toll', 'head'), ['head - THE [TOLL]']);
});

test('a phrase goes over the end of a line, and what is around it is one line', () => {
	assert.deepEqual(rows('"river and"'), ['1 C toll of the [river and] its toll']);
});

test('place in the text: each row leads to its match', () => {
	for (const {offset, match} of contextsIn(cable, soughtInTexts('river', 'text'))) {
		assert.equal(cable.text.slice(offset, offset + match.length), match);
	}
});

test('rows are sorted by the nearest word to the left, then the next; or to the right', () => {
	const contexts = [
		{before: 'the old ', after: ' zebra'},
		{before: 'an old ', after: ' Apple'},
		{before: '', after: ''},
		{before: 'the "new" ', after: ', bee'},
	];
	assert.deepEqual(inContextOrder(contexts, 'date'), [0, 1, 2, 3]);
	assert.deepEqual(inContextOrder(contexts, 'left'), [2, 3, 1, 0]);
	assert.deepEqual(inContextOrder(contexts, 'right'), [2, 1, 3, 0]);
});

test('only cables of the result that have the words in their texts are read, the newest first', () => {
	const source = memorySource([
		{subject: 'THE TOLL', passages: {head: '', texts: ['The toll is high.']}},
		{subject: 'THE TOLL AGAIN', passages: {head: '', texts: ['Nothing.']}},
		{subject: 'BEES', passages: {head: '', texts: ['The toll is low.', 'A river']}},
	]);
	const cables = (text: string, scope: Scope) =>
		cablesWithContexts(source, createArchiveSearch(source), {
			text,
			scope,
			sought: soughtInTexts(text, scope),
		});
	assert.deepEqual(cables('toll', 'subject'), [1]);
	assert.deepEqual(cables('toll', 'text'), [1, 3]);
	assert.deepEqual(cables('text:toll text:river', 'subject'), [3]);
	// It is in no text as it was typed, so any of the two may have a word that is meant.
	assert.deepEqual(cables('tlol', 'subject'), [1, 2]);
	assert.deepEqual(cables('', 'subject'), []);
});
