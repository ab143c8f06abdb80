import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {walkGraphemes} from '../../source/layout/graphemes.js';
import {checkLetters, joiningTexts, segmented, walked} from './parted.js';

test('plain letters, letters with accents and wide letters are one grapheme each', () => {
	assert.deepEqual(walked('ae\u0301日é'), ['a 1', 'e\u0301 1', '日 2', 'é 1']);
});

test('letters that join are split as Unicode does', () => {
	for (const text of [
		'a👩‍👩‍👧b',
		'1\uFE0F\u20E31',
		'क्‍ष क्ष',
		'กำกำ',
		'\u1100\u1161\u11A8가\u11A8',
		'🇮🇹🇮🇹🇮',
		'\u0600123',
		'ｶﾞｶ',
		'❤\uFE0F❤',
		'a\u200Db\u200C',
	]) {
		assert.deepEqual(walked(text), segmented(text), JSON.stringify(text));
	}
});

test('a long stretch that joins is split in the same way piece by piece', () => {
	for (const unit of ['क्ष', '👩‍👩‍👧', 'กำ', '🇮🇹', 'क']) {
		for (const lead of ['', 'a', 'ab', 'abc']) {
			const text = lead + unit.repeat(200);
			assert.deepEqual(walked(text), segmented(text), JSON.stringify(unit));
		}
	}
});

test('the walk ends when the callback has enough', () => {
	const ends: number[] = [];
	walkGraphemes('abक्षcde', end => {
		ends.push(end);
		return end >= 5;
	});
	assert.deepEqual(ends, [1, 2, 5]);
});

test('any text is split and measured as by Unicode and string-width', () => {
	fc.assert(
		fc.property(joiningTexts, text => assert.deepEqual(walked(text), segmented(text))),
		{numRuns: 2000, seed: 1333},
	);
});

test('some letters of the first plane are measured as string-width does', () => checkLetters(64 * 7));
