/** The graphemes of a text with their columns, as we part it and as Unicode and string-width do. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {walkGraphemes} from '../../source/layout/graphemes.js';

/** As we part it. */
export function walked(text: string): readonly string[] {
	const found: string[] = [];
	let from = 0;
	walkGraphemes(text, (end, columns) => {
		found.push(`${text.slice(from, end)} ${columns}`);
		from = end;
		return false;
	});
	return found;
}

/** As Unicode and string-width do. */
export function segmented(text: string): readonly string[] {
	return [...segmenter.segment(text)].map(({segment}) => `${segment} ${stringWidth(segment)}`);
}

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

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

/** Letters, accents, and what joins in any script, in any order. */
export const joiningTexts = fc.array(letters, {maxLength: 30}).map(parts => parts.join(''));

/** Checks the first 64 of every so many letters of the first plane. */
export function checkLetters(every: number): void {
	for (let first = 0; first < 0x1_00_00; first += every) {
		const letters = Array.from({length: 64}, (_, index) => String.fromCharCode(first + index));
		for (const text of [letters.join('a'), letters.join('\t')]) {
			assert.deepEqual(walked(text), segmented(text), first.toString(16));
		}
	}
}
