import assert from 'node:assert/strict';
import {test} from 'node:test';
import {highlightMatches} from '../../source/layout/highlight.js';
import type {Line} from '../../source/layout/layout.js';
import {wordsOfRole, wrapWords} from '../../source/layout/wrap.js';

const text = 'The toll on the bridge is no secret';

test('a match within a line is highlighted', () =>
	check('toll', 40, ['The [toll] on the bridge is no secret']));
test('a match at the beginning and at the end of a line is highlighted', () => {
	check('The', 8, ['[The] toll', 'on the', 'bridge', 'is no', 'secret']);
	check('toll', 8, ['The [toll]', 'on the', 'bridge', 'is no', 'secret']);
});

test('a match across the end of a line is highlighted on both lines', () => {
	check('toll on the', 8, ['The [toll]', '[on the]', 'bridge', 'is no', 'secret']);
	check('ll on', 8, ['The to[ll]', '[on] the', 'bridge', 'is no', 'secret']);
});

test('a match within a word that was cut is highlighted on both lines', () => {
	check('ridg', 3, ['The', 'tol', 'l', 'on', 'the', 'b[ri]', '[dg]e', 'is', 'no', 'sec', 'ret']);
});

test('several matches are highlighted', () => {
	check('e', 40, ['Th[e] toll on th[e] bridg[e] is no s[e]cr[e]t']);
});

test('the match that the reader is at is highlighted differently', () => {
	const toll = rangeOf('toll');
	const matches = [rangeOf('The'), toll];
	const line = highlightMatches(lineOf(text), matches, [toll]);
	assert.deepEqual(
		line.spans.map(span => [span.text, span.role]),
		[
			['The', 'match'],
			[' ', 'text'],
			['toll', 'current-match'],
			[' on the bridge is no secret', 'text'],
		],
	);
});

test('a line without a match is the same line', () => {
	const line = lineOf(text);
	assert.equal(highlightMatches(line, []), line);
	assert.equal(highlightMatches(line, [{start: 100, end: 104}]), line);
});

test('a span that is not of the text is never highlighted', () => {
	const line: Line = {spans: [{text: 'The', role: 'label'}], offset: 0};
	assert.equal(highlightMatches(line, [rangeOf('The')]), line);
});

test('every part of a highlighted line keeps its offset', () => {
	for (const {text: words, offset} of highlightMatches(lineOf(text), [rangeOf('toll')]).spans) {
		assert.equal(text.slice(offset ?? -1, (offset ?? 0) + words.length), words);
	}
});

function lineOf(words: string): Line {
	return {spans: [{text: words, role: 'text', offset: 0}], offset: 0};
}

function rangeOf(words: string) {
	const start = text.indexOf(words);
	return {start, end: start + words.length};
}

/** Marks all places of some words in the text, wrapped to a width; marked stretches are shown in brackets. */
function check(words: string, columns: number, expected: readonly string[]): void {
	const matches = [...text.matchAll(new RegExp(words, 'g'))].map(({index}) => ({
		start: index,
		end: index + words.length,
	}));
	const lines = wrapWords(wordsOfRole(text, 'text', 0), columns).map(line => highlightMatches(line, matches));
	assert.deepEqual(
		lines.map(({spans}) =>
			spans.map(span => (span.role === 'match' ? `[${span.text}]` : span.text)).join(''),
		),
		expected,
	);
}
