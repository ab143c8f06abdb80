import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hasPairAt, pairs, pairsInAnyCase} from '../../../source/cable/line/initials.js';

test('a pair is found where it stands, and nowhere else', () => {
	const table = pairs('SU E_');
	assert.ok(hasPairAt(table, 'SUBJECT', 0));
	assert.ok(hasPairAt(table, 'E F T O', 0));
	assert.ok(hasPairAt(table, 'RESULT', 2));
	assert.ok(!hasPairAt(table, 'RESULT', 0));
	assert.ok(!hasPairAt(table, 'Subject', 0));
	assert.ok(!hasPairAt(table, 'E_', 0));
});

test('a text that is too short has no pair', () => {
	const table = pairs('SU');
	assert.ok(!hasPairAt(table, '', 0));
	assert.ok(!hasPairAt(table, 'S', 0));
	assert.ok(!hasPairAt(table, 'SU', 1));
});

test('a character beyond ASCII is of no pair', () => {
	const table = pairs('SU');
	assert.ok(!hasPairAt(table, 'SÜ', 0));
	assert.ok(!hasPairAt(table, '\u{D3}U', 0));
	assert.ok(!hasPairAt(table, '\uD853\uDC55', 0));
});

test('a pair may be in any case', () => {
	const table = pairsInAnyCase('SU **');
	for (const text of ['SU', 'Su', 'sU', 'su', '**']) {
		assert.ok(hasPairAt(table, text, 0), text);
	}
});
