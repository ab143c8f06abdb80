import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTermsSum} from '../../../source/index/integrity/terms-sum.js';

const cables = Array.from({length: 5000}, (_, key) => ({
	key,
	terms: [
		{term: `word:w${key % 97}`, place: key % 7},
		{term: `tag:T${key % 5}`, place: 0},
	],
}));

function sumOf(some: typeof cables): string {
	const {add, sum} = createTermsSum();
	for (const {key, terms} of some) {
		add(key, terms);
	}
	return sum();
}

test('the sum of the terms of many cables is the same in any order', () => {
	assert.equal(sumOf(cables), sumOf(cables.toReversed()));
	assert.equal(sumOf(cables), sumOf([...cables.slice(1234), ...cables.slice(0, 1234)]));
});

test('another place, another cable or one that is missing is another sum', () => {
	const [first, ...others] = cables;
	const [one, ...rest] = first?.terms ?? [];
	assert.ok(first && one);
	const sum = sumOf(cables);
	assert.notEqual(sumOf(others), sum);
	assert.notEqual(sumOf([{...first, key: 5000}, ...others]), sum);
	assert.notEqual(sumOf([{...first, terms: [{...one, place: 1}, ...rest]}, ...others]), sum);
});
