import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answersTo, find} from '../../search/found-by-worker.js';
import {subjects} from '../../search/subjects.js';

const listed = subjects.map((subject, index) => ({subject, mrn: `07STRELSAU${500 + index}`}));

test('a find is answered', async context => {
	const [answer] = await answersTo([find(context, listed, 'kosvo resol')]);
	assert.equal(answer?.keys.length, 2);
	assert.deepEqual(answer?.matches[0], [
		{start: 0, end: 3},
		{start: 4, end: 6},
		{start: 64, end: 69},
	]);
});

test('an index without cables has no hits', async context => {
	const [answer] = await answersTo([find(context, [], 'king')]);
	assert.deepEqual(answer?.keys, new Int32Array());
});

test('another index takes the place of the one before', async context => {
	const answers = await answersTo([
		find(context, listed, 'king'),
		find(context, [{subject: 'THE KING'}], 'king'),
	]);
	assert.deepEqual(
		answers.map(({keys}) => keys.length),
		[5, 1],
	);
});

test('a number leads to its cable', async context => {
	const [answer] = await answersTo([
		find(context, [...listed, {subject: 'REPLY TO STRELSAU 501', mrn: '07ROME1'}], 'strelsau 501'),
	]);
	assert.equal(answer?.keys[0], 2);
});
