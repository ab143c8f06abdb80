import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {scaled} from '../scale.js';
import {checkLetters, joiningTexts, segmented, walked} from './parted.js';

test('any text is split and measured as by Unicode and string-width', () => {
	fc.assert(
		fc.property(joiningTexts, text => assert.deepEqual(walked(text), segmented(text))),
		{numRuns: scaled(20_000)},
	);
});

test('each letter of the first plane is measured as string-width does', () => checkLetters(64));
