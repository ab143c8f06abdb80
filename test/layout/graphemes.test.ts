import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {walkGraphemes} from '../../source/layout/graphemes.js';
import {scaled} from '../scale.js';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

function walked(text: string): readonly string[] {
	const found: string[] = [];
	let from = 0;
	walkGraphemes(text, (end, columns) => {
		found.push(`${text.slice(from, end)} ${columns}`);
		from = end;
		return false;
	});
	return found;
}

function segmented(text: string): readonly string[] {
	return [...segmenter.segment(text)].map(({segment}) => `${segment} ${stringWidth(segment)}`);
}

test('plain letters, letters with accents and wide letters are one grapheme each', () => {
	assert.deepEqual(walked('ae\u0301日é'), ['a 1', 'e\u0301 1', '日 2', 'é 1']);
});

test('what joins is parted as Unicode has it', () => {
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

test('a stretch that joins is parted alike wherever it is looked at in pieces', () => {
	for (const unit of ['क्ष', '👩‍👩‍👧', 'กำ', '🇮🇹', 'क']) {
		for (const lead of ['', 'a', 'ab', 'abc']) {
			const text = lead + unit.repeat(200);
			assert.deepEqual(walked(text), segmented(text), JSON.stringify(unit));
		}
	}
});

test('whoever has enough is told no more', () => {
	const ends: number[] = [];
	walkGraphemes('abक्षcde', end => {
		ends.push(end);
		return end >= 5;
	});
	assert.deepEqual(ends, [1, 2, 5]);
});

const letters = fc.oneof(
	fc.constantFrom(
		...'ab1# é日가ｶﾞกำخ\u0301\u0308\u05B0\u0E33\u0EB3\u3099\u302E\u20E3\uFE0F\uFE0E\u200D\u200C\u1100\u1161\u11A8',
	),
	fc.constantFrom(
		...'\u0600\u06DD\u0915\u094D\u0937\u0939\u093E\u1019\u1039\u17D2\u1780❤☎‼©',
		'👩',
		'🏽',
		'🇮',
		'𑂽',
		'👩‍👧',
	),
	fc.constantFrom('\uD83D', '\uDC69', '\u2028', '\u202E', '\u00AD', '\uFFFF', '\uFEFF', '\uFFFB'),
	fc.integer({min: 0x20, max: 0xffff}).map(code => String.fromCharCode(code)),
	fc.integer({min: 0x1_00_00, max: 0x1_ff_ff}).map(code => String.fromCodePoint(code)),
);

test('any text is parted and measured as Unicode and string-width do', () => {
	const text = fc.array(letters, {maxLength: 30}).map(parts => parts.join(''));
	fc.assert(
		fc.property(text, sample => {
			assert.deepEqual(walked(sample), segmented(sample));
		}),
		{numRuns: scaled(2000), seed: 1333},
	);
});

test('each letter of the first plane is measured as string-width does', () => {
	for (let first = 0; first < 0x1_00_00; first += 64) {
		const letters = Array.from({length: 64}, (_, index) => String.fromCharCode(first + index));
		for (const text of [letters.join('a'), letters.join('\t')]) {
			assert.deepEqual(walked(text), segmented(text), first.toString(16));
		}
	}
});
