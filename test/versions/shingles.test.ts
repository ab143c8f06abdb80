import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {sharedNumbers, shinglesOf, shingleWords} from '../../source/versions/shingles.js';
import {anyString, sameExamples} from '../property.js';

const sentence = 'The Chancellor said that the toll on the river would be raised in May.';

test('a text has as many runs of five words as it has words, less four', () => {
	assert.equal(shingleWords, 5);
	assert.equal(shinglesOf(sentence).length, 14 - 4);
	assert.equal(shinglesOf('only four words here').length, 0);
	assert.equal(shinglesOf('').length, 0);
	assert.equal(shinglesOf('one two three four five one two three four five').length, 5);
});

test('lines, case, signs and accents make no difference', () => {
	const same = [
		sentence.toUpperCase(),
		sentence.replaceAll(' ', '\r\n   '),
		sentence.replaceAll(' ', ' -- '),
		sentence.replace('Chancellor', 'Cháncellôr'),
		sentence.replace('toll', 'to\u00ADll').replace('river', 'ri\u200Bver'),
	];
	for (const text of same) {
		assert.deepEqual(shinglesOf(text), shinglesOf(sentence), text);
	}
	assert.deepEqual(shinglesOf("D'Alema said it to the King"), shinglesOf('D\u2019Alema said it to the King'));
});

test('another word changes the runs that it is in, and no others', () => {
	const other = shinglesOf(sentence.replace('river', 'bridge'));
	assert.equal(sharedNumbers(shinglesOf(sentence), other), 10 - 5);
});

test('no run goes through what is blacked out', () => {
	const text = 'one two three four XXXXXXXXXX five six seven eight';
	assert.equal(shinglesOf(text).length, 0);
	assert.equal(shinglesOf(text.replace('XXXXXXXXXX', 'xxx')).length, 5);
});

test('the numbers of any text are in order and each stands once', () => {
	fc.assert(
		fc.property(fc.array(anyString({maxLength: 12}), {maxLength: 60}), words => {
			const all = shinglesOf(words.join(' '));
			assert.ok(all.every((hash, index) => index === 0 || hash > (all[index - 1] ?? hash)));
			assert.equal(sharedNumbers(all, all), all.length);
		}),
		sameExamples(200),
	);
});
