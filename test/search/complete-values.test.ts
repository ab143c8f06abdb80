import assert from 'node:assert/strict';
import {test} from 'node:test';
import {valuesThatBegin} from '../../source/search/complete-values.js';
import {memorySource} from './memory-source.js';

const source = memorySource([
	{subject: 'KOSOVO: THE LAST DAY', facts: ['from:HOCHIMINHCITY', 'tag:PTER', 'person:rassendyll rudolf']},
	{subject: 'KOSOVO AGAIN', facts: ['from:ROME', 'tag:PREL', 'signed:rice']},
	{subject: 'THE KOREAN QUESTION', facts: ['from:ROME', 'tag:PREL', 'is:partial']},
]);

const values = (
	...asked: Parameters<typeof valuesThatBegin> extends [unknown, ...infer Rest] ? Rest : never
) => valuesThatBegin(source, ...asked).map(({value, count}) => `${value} ${count}`);

test('the values of a field come with their counts, the most frequent first', () => {
	assert.deepEqual(values('from', ''), ['ROME 2', 'HOCHIMINHCITY 1']);
	assert.deepEqual(values('from', 'ro'), ['ROME 2']);
	assert.deepEqual(values('tag', 'p'), ['PREL 2', 'PTER 1']);
	assert.deepEqual(values('is', ''), ['partial 1']);
});

test('a post is found by its other names, a TAG by what it means, a person by any name', () => {
	assert.deepEqual(values('from', 'hcmc'), ['HOCHIMINHCITY 1']);
	assert.deepEqual(values('tag', 'terror'), ['PTER 1']);
	assert.deepEqual(values('person', 'rudolf'), ['rassendyll rudolf 1']);
	assert.deepEqual(values('person', 'rassendyll ru'), ['rassendyll rudolf 1']);
});

test('words are those of subjects', () => {
	assert.deepEqual(values('word', 'ko'), ['kosovo 2', 'korean 1']);
});

test('a number has too many values to be completed', () => {
	assert.deepEqual(values('cites', '0'), []);
});
