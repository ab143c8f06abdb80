import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {anyString} from '../property.js';
import {scaled} from '../scale.js';
import {checkText, corpusTexts, damagedSlice, shipped, thrownTogether} from './any-texts.js';

test('the blocks of every shipped cable cover its text', () => {
	assert.ok(shipped.length > 30);
	for (const {name, text} of shipped) {
		checkText(text, name);
	}
});

for (const corpus of ['nara', 'frus'] as const) {
	test(`the blocks of every telegram of ${corpus} cover its text`, () => {
		const texts = corpusTexts(corpus);
		assert.ok(texts.length >= 8);
		for (const {name, text} of texts) {
			checkText(text, name);
		}
	});
}

test('the blocks of lines thrown together cover the text', () => {
	fc.assert(
		fc.property(thrownTogether(), text => checkText(text)),
		{numRuns: scaled(6000)},
	);
});

test('the blocks of a shipped cable that was damaged cover the text', () => {
	fc.assert(
		fc.property(damagedSlice(), text => checkText(text)),
		{numRuns: scaled(3000)},
	);
});

test('the blocks of any characters cover the text', () => {
	fc.assert(
		fc.property(anyString({maxLength: 300}), text => checkText(text)),
		{numRuns: scaled(1500)},
	);
});
