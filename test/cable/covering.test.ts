import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {anyString} from '../property.js';
import {checkText, corpusTexts, damagedSlice, shipped, thrownTogether} from './any-texts.js';

const FEW = 4;

test('the blocks of some shipped cables cover their text', () => {
	assert.ok(shipped.length > 30);
	for (const {name, text} of shipped.filter((_, index) => index % 9 === 0)) {
		checkText(text, name);
	}
});

for (const corpus of ['nara', 'frus'] as const) {
	test(`the blocks of some telegrams of ${corpus} cover their text`, () => {
		const texts = corpusTexts(corpus);
		assert.ok(texts.length >= FEW);
		for (const {name, text} of texts.slice(0, FEW)) {
			checkText(text, name);
		}
	});
}

test('the blocks of lines thrown together cover the text', () => {
	fc.assert(
		fc.property(thrownTogether(), text => checkText(text)),
		{numRuns: 100, seed: 1333},
	);
});

test('the blocks of a shipped cable that was damaged cover the text', () => {
	fc.assert(
		fc.property(damagedSlice(), text => checkText(text)),
		{numRuns: 50, seed: 1333},
	);
});

test('the blocks of any characters cover the text', () => {
	fc.assert(
		fc.property(anyString({maxLength: 300}), text => checkText(text)),
		{numRuns: 80, seed: 1333},
	);
});
