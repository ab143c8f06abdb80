import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createProgress} from '../../../source/index/update/progress.js';

test('the time left is estimated from the rate', () => {
	const progress = createProgress(0);
	assert.deepEqual(progress(100, {count: 1000, isFinal: true}, 1000), {
		done: 100,
		total: 1000,
		rate: 100,
		secondsLeft: 9,
	});
});

test('nothing is said of the time left before anything is done', () => {
	const progress = createProgress(500);
	assert.deepEqual(progress(0, {count: 1000, isFinal: true}, 500), {
		done: 0,
		total: 1000,
		rate: 0,
		secondsLeft: undefined,
	});
});

test('the rate follows what was done of late', () => {
	const total = {count: 100_000, isFinal: true};
	const progress = createProgress(0);
	progress(1000, total, 1000);
	let last = progress(1100, total, 2000);
	assert.ok(last.rate > 100 && last.rate < 1000, String(last.rate));
	for (let second = 3; second < 40; second++) {
		last = progress(1100 + 100 * (second - 2), total, second * 1000);
	}
	assert.ok(Math.abs(last.rate - 100) < 2, String(last.rate));
});

test('nothing is said of the time left while it is not known how much there is', () => {
	const progress = createProgress(0);
	assert.equal(progress(100, {count: 1000, isFinal: false}, 1000).secondsLeft, undefined);
	assert.equal(progress(200, {count: 2000, isFinal: true}, 2000).secondsLeft, 18);
});
