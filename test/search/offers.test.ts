import assert from 'node:assert/strict';
import {test} from 'node:test';
import {meantFields} from '../../source/search/offers.js';

test('the field that was probably meant is offered, as often as it then finds anything', () => {
	const counted: string[] = [];
	const countOf = (text: string) => {
		counted.push(text);
		return text.includes('bread') ? 0 : 3;
	};
	assert.deepEqual(meantFields('form:rome toll', countOf), [
		{type: 'field', words: 'from:', instead: 'form:', text: 'from:rome toll', count: 3},
	]);
	assert.deepEqual(
		meantFields('toll (sender:rome or tga:PREL)', countOf).map(({text}) => text),
		['toll (from:rome or tga:PREL)', 'toll (sender:rome or tag:PREL)'],
	);
	assert.deepEqual(meantFields('form:rome bread', countOf), []);
	const before = counted.length;
	assert.deepEqual(meantFields('from:rome text:toll 12:30 qqqqqq:x', countOf), []);
	assert.equal(counted.length, before);
});
