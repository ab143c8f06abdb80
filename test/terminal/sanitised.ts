/** Texts of what could steer a terminal, and what holds for each once it is sanitised. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {countSanitised, sanitise} from '../../source/terminal/sanitise.js';
import {anyString} from '../property.js';

/** Written apart from the source: what may stand in no result whatever the context. */
const never =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\p{Cs}\u{E0000}-\u{E00FF}]|\u034F/u;

const characters = fc.oneof(
	fc.constantFrom(
		...'ab1#\n\r\t \u001B\u009B\u200B\u200C\u200D\u202E\uFE00\uFE0F\uFE0E\u0301\u20E3\u180B❤😀🏽مक्ശ葛ᠠ≨',
	),
	fc.constantFrom('\u{E0100}', '\u{E0041}', '\uD800', '\uDC00', '\u0301\u0301\u0301\u0301', '\u034F'),
	anyString({minLength: 1, maxLength: 1}),
	fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
);
/** What hides, joins, reorders or heaps up, in any order. */
export const texts = fc.array(characters, {maxLength: 30}).map(parts => parts.join(''));

/** Its length stays, what is forbidden has gone, and to do it once more changes nothing. */
export function checkSanitised(text: string): void {
	const result = sanitise(text);
	assert.equal(result.length, text.length);
	assert.doesNotMatch(result, never);
	assert.ok(result.isWellFormed());
	assert.equal(sanitise(result), result);
	assert.ok(countSanitised(text, result) <= text.length);
}
