import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answersTo, find} from '../../search/found-by-worker.js';
import type {Sought} from '../../search/subjects-index.js';

test('all that was found is sent, and the first have their letters marked', async context => {
	const [answer] = await answersTo([find(context, many(12_000), 'king')]);
	assert.deepEqual(
		[...(answer?.keys ?? [])].sort((a, b) => a - b),
		Array.from({length: 12_000}, (_, index) => index + 1),
	);
	assert.equal(answer?.matches.length, 100);
	assert.ok(answer?.matches.every(matches => matches.length > 0));
});

function many(count: number): readonly Sought[] {
	return Array.from({length: count}, (_, index) => ({subject: `THE KING, PART ${index}`}));
}
