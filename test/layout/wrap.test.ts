import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {displayWidth} from '../../source/layout/width.js';
import {wordsOfRole, wrapWords} from '../../source/layout/wrap.js';

test('words fill a line as far as they fit', () => {
	assert.deepEqual(wrap('one two three', 8), ['one two', 'three']);
	assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
	assert.deepEqual(wrap('one two three', 6), ['one', 'two', 'three']);
	assert.deepEqual(wrap('one two three', 13), ['one two three']);
});

test('runs of blanks are one blank', () =>
	assert.deepEqual(wrap('  one \t two\n three ', 20), ['one two three']));
test('an empty text has no lines', () => {
	assert.deepEqual(wrap('', 8), []);
	assert.deepEqual(wrap('   ', 8), []);
});

test('a word that is too long is cut', () => {
	assert.deepEqual(wrap('abcdefgh', 3), ['abc', 'def', 'gh']);
	assert.deepEqual(wrap('a abcdefgh b', 3), ['a', 'abc', 'def', 'gh', 'b']);
	assert.deepEqual(wrap('abcdef gh', 3), ['abc', 'def', 'gh']);
});

test('what is left of a cut word shares its line', () =>
	assert.deepEqual(wrap('abcd ef', 3), ['abc', 'd', 'ef']));
test('the rest of a cut word takes the next word beside it', () => {
	assert.deepEqual(wrap('abcde fg', 5), ['abcde', 'fg']);
	assert.deepEqual(wrap('abcdef g', 5), ['abcde', 'f g']);
});

test('the first line may have less room', () => {
	assert.deepEqual(wrap('one two three', 8, 3), ['one', 'two', 'three']);
	assert.deepEqual(wrap('one two three four', 10, 7), ['one two', 'three four']);
});

test('a width of one is a column of letters', () => assert.deepEqual(wrap('ab c', 1), ['a', 'b', 'c']));
test('a width of 0 counts as 1', () => assert.deepEqual(wrap('ab', 0), ['a', 'b']));

test('wide characters take two columns', () => {
	assert.deepEqual(wrap('日本語 ab', 4), ['日本', '語', 'ab']);
	assert.deepEqual(wrap('日本語 ab', 6), ['日本語', 'ab']);
	assert.deepEqual(wrap('日本語 ab', 9), ['日本語 ab']);
});

test('an accent stays with its letter', () => {
	assert.deepEqual(wrap('e\u0301e\u0301e\u0301', 2), ['e\u0301e\u0301', 'e\u0301']);
});

test('an emoji of several people is not split', () =>
	assert.deepEqual(wrap('👩‍👩‍👧👩‍👩‍👧', 3), ['👩‍👩‍👧', '👩‍👩‍👧']));

test('every line knows where in the text it starts', () => {
	const text = 'one two  three abcdefghijk';
	const lines = wrapWords(wordsOfRole(text, 'text', 100), 8);
	assert.deepEqual(
		lines.map(({offset}) => text.slice(offset - 100, offset - 97)),
		['one', 'thr', 'abc', 'ijk'],
	);
});

test('words with one blank between them are one span, others keep their places', () => {
	const [line] = wrapWords(wordsOfRole('one two  three', 'text', 0), 40);
	assert.deepEqual(line?.spans, [
		{text: 'one two', role: 'text', offset: 0},
		{text: ' ', role: 'text'},
		{text: 'three', role: 'text', offset: 9},
	]);
});

test('words of two roles are two spans', () => {
	const words = [...wordsOfRole('XXXXX', 'redaction', 0), ...wordsOfRole('said', 'text', 6)];
	assert.deepEqual(wrapWords(words, 40)[0]?.spans, [
		{text: 'XXXXX', role: 'redaction', offset: 0},
		{text: ' ', role: 'text'},
		{text: 'said', role: 'text', offset: 6},
	]);
});

test('no line is too wide and no letter is lost', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'grapheme', maxLength: 60}),
			fc.integer({min: 2, max: 30}),
			(text, columns) => {
				const lines = wrap(text, columns);
				assert.ok(lines.every(line => displayWidth(line) <= columns));
				assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
			},
		),
		{numRuns: 2000, seed: 1333},
	);
});

/** The rows of a text. */
function wrap(text: string, columns: number, firstColumns?: number): readonly string[] {
	const lines = wrapWords(wordsOfRole(text, 'text', 0), columns, firstColumns);
	return lines.map(({spans}) => spans.map(span => span.text).join(''));
}
