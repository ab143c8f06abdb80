import assert from 'node:assert/strict';
import process from 'node:process';
import {type TestContext, test} from 'node:test';
import type {SearchAnswer} from '../../../source/library/searching/messages.js';
import {createSearchWorker} from '../../../source/library/searching/search-worker-client.js';
import {texts} from '../../app/texts.js';
import {indexOf} from '../../index/filled-index.js';

/** A thread that may rest for some milliseconds, what asks it for a word, and how many threads were started. */
function threadOf(context: TestContext, longestRest: number) {
	const {place} = indexOf(context, texts);
	const newest = new Int32Array(new SharedArrayBuffer(4));
	let answered: (answer: SearchAnswer) => void = () => {};
	let started = 0;
	const count = () => void started++;
	process.on('worker', count);
	const worker = createSearchWorker(
		{newest, spellings: []},
		answer => answered(answer),
		error => assert.fail(error),
		longestRest,
	);
	context.after(async () => {
		process.off('worker', count);
		await worker.close();
	});
	async function ask(): Promise<SearchAnswer['type']> {
		const answer = new Promise<SearchAnswer>(resolve => {
			answered = resolve;
		});
		const number = Atomics.add(newest, 0, 1) + 1;
		worker.post({number, index: {place, version: 1}, text: 'note', ask: {type: 'find', scope: 'subject'}});
		const {type} = await answer;
		worker.rest();
		return type;
	}
	return {ask, started: () => started};
}

test('a thread that nobody asks any more ends, and the next question starts another', async context => {
	const {ask, started} = threadOf(context, 0);
	assert.equal(await ask(), 'found');
	// The timer of its rest comes before this one.
	await new Promise(resolve => setTimeout(resolve, 20));
	assert.equal(await ask(), 'found');
	assert.equal(started(), 2);
});

test('a thread that is asked again before it has rested too long stays', async context => {
	const {ask, started} = threadOf(context, 60_000);
	assert.equal(await ask(), 'found');
	assert.equal(await ask(), 'found');
	assert.equal(started(), 1);
});
