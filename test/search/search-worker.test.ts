import assert from 'node:assert/strict';
import {once} from 'node:events';
import {type TestContext, test} from 'node:test';
import {Worker} from 'node:worker_threads';
import type {SearchAnswer, SearchRequest} from '../../source/library/search-messages.js';
import {subjects} from './subjects.js';
import {type Sought, subjectsIndex} from './subjects-index.js';

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

test('all that was found is sent, and the first have their letters marked', async context => {
	const [answer] = await answersTo([find(context, many(12_000), 'king')]);
	assert.deepEqual(
		[...(answer?.keys ?? [])].sort((a, b) => a - b),
		Array.from({length: 12_000}, (_, index) => index + 1),
	);
	assert.equal(answer?.matches.length, 100);
	assert.ok(answer?.matches.every(matches => matches.length > 0));
});

/** A find in an index of some cables. */
function find(context: TestContext, cables: readonly Sought[], text: string): Asked {
	return {
		index: {place: subjectsIndex(context, cables).place, version: 1},
		text,
		ask: {type: 'find', scope: 'subject'},
	};
}

type Asked = Omit<SearchRequest, 'number'>;
type Found = Extract<SearchAnswer, {readonly type: 'found'}>;

/** What the thread answers to the finds. */
async function answersTo(requests: readonly Asked[]): Promise<readonly Found[]> {
	const newest = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(new URL('../../source/library/search-worker.js', import.meta.url), {
		workerData: {newest},
	});
	const answers: Found[] = [];
	try {
		for (const request of requests) {
			worker.postMessage({...request, number: Atomics.add(newest, 0, 1) + 1});
			const [answer] = await once(worker, 'message');
			answers.push(answer);
		}
		return answers;
	} finally {
		await worker.terminate();
	}
}

function many(count: number): readonly Sought[] {
	return Array.from({length: count}, (_, index) => ({subject: `THE KING, PART ${index}`}));
}
