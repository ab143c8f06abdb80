import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {
	cutToColumns,
	displayWidth,
	fillColumns,
	isWiderThan,
	takeColumns,
} from '../../source/layout/width.js';

test('a text takes as many columns as a terminal gives it', () => {
	assert.equal(displayWidth('Strelsau'), 8);
	assert.equal(displayWidth('Besançon — “old” § ¶'), 20);
	assert.equal(displayWidth('日本'), 4);
	assert.equal(displayWidth('e\u0301'), 1);
	assert.equal(displayWidth('👩‍👩‍👧'), 2);
	assert.equal(displayWidth(''), 0);
});

test('characters that are measured without string-width have its widths', () => {
	for (let code = 0x20; code < 0x2100; code++) {
		const character = String.fromCharCode(code);
		if (/^[\x20-\x7E\xA1-\xFF\u2010-\u2027]$/.test(character)) {
			assert.equal(displayWidth(character), stringWidth(character), code.toString(16));
		}
	}
});

test('a text that is too long ends in an ellipsis', () => {
	assert.equal(cutToColumns('Strelsau', 8), 'Strelsau');
	assert.equal(cutToColumns('Strelsau', 5), 'Stre…');
	assert.equal(cutToColumns('Strelsau', 1), '…');
	assert.equal(cutToColumns('Strelsau', 0), '');
	assert.equal(cutToColumns('日本語', 4), '日…');
});

test('a text is padded with blanks', () => {
	assert.equal(fillColumns('日本', 6), '日本  ');
	assert.equal(fillColumns('Strelsau', 5), 'Stre…');
});

test('as much is taken as fits, and no grapheme is split', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 200}), fc.nat(40), (text, columns) => {
			const taken = takeColumns(text, columns);
			assert.ok(text.startsWith(taken));
			assert.ok(displayWidth(taken) <= columns);
			assert.equal(isWiderThan(text, columns), taken.length < text.length);
		}),
		{numRuns: 2000, seed: 1333},
	);
});

test('a text of accents without a width is taken to its end', () => {
	assert.equal(takeColumns(`e${'\u0301'.repeat(1000)}`, 3).length, 1001);
	assert.equal(takeColumns(`日${'\u0301'.repeat(1000)}本`, 3).length, 1001);
});
