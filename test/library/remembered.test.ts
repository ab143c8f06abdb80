import assert from 'node:assert/strict';
import {test} from 'node:test';
import {remembered} from '../../source/library/remembered.js';

test('each cable is asked for once, also where there is no answer, and of too many the oldest again', () => {
	const asked: number[] = [];
	const answer = remembered(2, key => {
		asked.push(key);
		return key === 1 ? undefined : `cable ${key}`;
	});
	assert.deepEqual(
		[1, 1, 2, 1, 2].map(key => answer(key)),
		[undefined, undefined, 'cable 2', undefined, 'cable 2'],
	);
	assert.deepEqual(asked, [1, 2]);
	answer(3);
	answer(2);
	answer(1);
	assert.deepEqual(asked, [1, 2, 3, 1]);
});
