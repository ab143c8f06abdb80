import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findQuotations} from '../../source/quotation/find-quotations.js';

test('a text of nothing but marks, brackets or figures takes no longer than its length', () => {
	const start = performance.now();
	for (const piece of [
		'“',
		'"a ',
		'“a” (',
		'‘a ',
		'<a',
		'](',
		'> \n',
		'07aa',
		'. ',
		'[',
		'“a\n\n',
		'"a" 07ROME1 ',
		'`',
	]) {
		findQuotations(piece.repeat(60_000));
	}
	assert.ok(performance.now() - start < 60_000);
});
