import assert from 'node:assert/strict';
import {test} from 'node:test';
import {redactions} from '../../../source/cable/facts/redactions.js';
import {parseCable} from '../../../source/cable/parse.js';

function check(words: string, expected: readonly string[]): void {
	const cable = parseCable('test', `FM AMEMBASSY ROME\nSUBJECT: X\n\n1. (C) ${words}\n`);
	const found = redactions(cable).map(ranges => ranges.map(({start, end}) => cable.text.slice(start, end)));
	assert.deepEqual(
		found.map(parts => parts.join('|')),
		expected,
	);
}

test('a word of X alone is a redaction, whatever punctuation is about it', () => {
	check('XXXXXXXXXXXX told us.', ['XXXXXXXXXXXX']);
	check('He (XXXXX), "XXXX" and XXX/XXXX’s man.', ['XXXXX', 'XXXX', 'XXX', 'XXXX']);
	check('Louis XXX and XXXIV, XX, CoXXX.', ['XXX']);
});

test('a blank to be filled in is one, and a rule is none', () => {
	check('The sum was ____ crowns.', ['____']);
	check('Text.\n____________\nmore.', []);
});

test('what editors write in brackets is one, also across a line', () => {
	check('He [REDACTED] and [excised] left.', ['[REDACTED]', '[excised]']);
	check('He [less than 1 line\nnot declassified] left.', ['[less than 1 line|not declassified]']);
	check('The text is not declassified (it says).', []);
});
