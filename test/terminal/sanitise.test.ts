import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {countSanitised, sanitise, sanitiseLine, sanitisePrinted} from '../../source/terminal/sanitise.js';
import {checkSanitised, texts} from './sanitised.js';

const check = (before: string, after: string) =>
	assert.equal(sanitise(before), after, JSON.stringify(before));

const bidi = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

test('control characters become their pictures', () => {
	check('a\u001B[2Jb', 'a␛[2Jb');
	check('\0\u0007\u0008\u000B\u000C\u007F', '␀␇␈␋␌␡');
	check('\u009B2J\u0085\u009D', '␦2J␦␦');
});

test('tab, line feed and carriage return stay in a text, and become marks in a line', () => {
	check('a\tb\r\nc\rd', 'a\tb\r\nc\rd');
	assert.equal(sanitiseLine('a\tb\r\nc\u001Bd'), 'a␉b␍␊c␛d');
});

test('in what is printed a carriage return never takes the cursor back over the line', () => {
	assert.equal(sanitisePrinted('a\r\nb\rc\r\r\nd\u001B\r'), 'a\r\nb\nc\n\r\nd␛\n');
});

test('each of the twelve bidi controls becomes a mark', () => {
	for (const code of bidi) {
		check(`a${String.fromCodePoint(code)}b`, 'a␦b');
	}
});

test('what is not seen becomes a mark, one for each code unit', () => {
	for (const hidden of '\u00AD\u034F\u115F\u1160\u180E\u200B\u2028\u2029\u2060\u2064\u206A\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFB') {
		check(`a${hidden}b`, 'a␦b');
	}
	check('a\u{E0041}b\u{E007F}\u{1D173}', 'a␦␦b␦␦␦␦');
});

test('halves of surrogate pairs and noncharacters become replacement characters', () => {
	check('a\uD800b\uDC00', 'a\uFFFDb\uFFFD');
	check('\uFFFE\uFFFF\u{1FFFF}', '\uFFFD\uFFFD\uFFFD\uFFFD');
});

test('joiners stay between letters that need them and in emoji, and nowhere else', () => {
	for (const text of ['می‌خواهم', 'क्‍ष', 'ന്‍ ', 'ශ්‍රී', '👨‍👩‍👧', '❤️‍🔥', '👩🏽‍💻']) {
		check(text, text);
	}
	check('pass\u200Dword', 'pass␦word');
	check('\u200Ca\u200C', '␦a␦');
	check('م\u200C\u200Cم', 'م␦␦م');
});

test('variation selectors stay after a character that has variants', () => {
	for (const text of ['❤️', '☎︎', '1️⃣', '葛\u{E0100}', '≨︀', 'ᠠ᠋']) {
		check(text, text);
	}
	check('a\uFE0F', 'a␦');
	check('1\uFE0F', '1␦');
	check('a\u{E0100}', 'a␦␦');
	check('❤\uFE0F\uFE0F', '❤\uFE0F␦');
});

test('eight marks may stand on one letter', () => {
	check(`e${'\u0301'.repeat(8)}x`, `e${'\u0301'.repeat(8)}x`);
	check(`e${'\u0301'.repeat(11)}x\u0301`, `e${'\u0301'.repeat(8)}␦␦␦x\u0301`);
});

test('ordinary text of any script stays the same string', () => {
	for (const text of [
		'PLAIN TEXT, 100%',
		'Café – “déjà vu”',
		'Ελλάδα',
		'Москва',
		'北京',
		'서울',
		'العربية',
		'हिन्दी',
		'❤ 🇮🇹',
		'۱۲۳؀',
	]) {
		check(text, text);
	}
});

test('characters replaced are counted, pairs of surrogates once', () => {
	const count = (text: string) => countSanitised(text, sanitise(text));
	assert.equal(count('plain'), 0);
	assert.equal(count('a\u001Bb\u202Ec'), 2);
	assert.equal(count('\u{E0041}\u{E0042}x'), 2);
});

test('any text keeps its length, loses what is forbidden, and is changed once only', () => {
	fc.assert(fc.property(texts, checkSanitised), {numRuns: 5000, seed: 1333});
});
