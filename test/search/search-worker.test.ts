import assert from 'node:assert/strict';
import {once} from 'node:events';
import {test} from 'node:test';
import {Worker} from 'node:worker_threads';
import {mostMarked, mostSent, type SearchAnswer, type SearchRequest} from '../../source/search/messages.js';
import {subjects} from './subjects.js';

const listed = subjects.map(subject => ({id: subject, subject}));

test('a find is answered under its token', async () => {
	const [answer] = await answersTo([
		{type: 'subjects', subjects: listed},
		{type: 'find', token: 7, text: 'kosvo resol'},
	]);
	assert.equal(answer?.token, 7);
	assert.equal(answer?.total, 2);
	assert.deepEqual(answer?.hits[0]?.matches, [
		{start: 0, end: 3},
		{start: 4, end: 6},
		{start: 64, end: 69},
	]);
});

test('a find before there are subjects has no hits', async () => {
	const [answer] = await answersTo([{type: 'find', token: 1, text: 'king'}]);
	assert.deepEqual(answer, {type: 'hits', token: 1, total: 0, hits: []});
});

test('of the finds that wait only the last is answered', async () => {
	const finds = Array.from({length: 50}, (_, token) => ({type: 'find', token, text: 'king'}) as const);
	const answers = await answersTo([{type: 'subjects', subjects: many(20_000)}, ...finds]);
	assert.equal(answers.at(-1)?.token, 49);
	assert.ok(answers.length <= 2);
});

test('new subjects take the place of the old', async () => {
	const answers = await answersTo([
		{type: 'subjects', subjects: listed},
		{type: 'subjects', subjects: [{id: 'a', subject: 'THE KING'}]},
		{type: 'find', token: 1, text: 'king'},
	]);
	assert.equal(answers.at(-1)?.total, 1);
});

test('all are counted, the first are sent, the first of these are marked', async () => {
	const [answer] = await answersTo([
		{type: 'subjects', subjects: many(mostSent + 5)},
		{type: 'find', token: 1, text: 'king'},
	]);
	assert.equal(answer?.total, mostSent + 5);
	assert.equal(answer?.hits.length, mostSent);
	assert.equal(answer?.hits.filter(({matches}) => matches.length > 0).length, mostMarked);
});

/** What the thread answers until the last find has its answer. */
async function answersTo(requests: readonly SearchRequest[]): Promise<readonly SearchAnswer[]> {
	const worker = new Worker(new URL('../../source/search-worker.js', import.meta.url));
	const last = requests.findLast(request => request.type === 'find');
	const answers: SearchAnswer[] = [];
	try {
		for (const request of requests) {
			worker.postMessage(request);
		}

		while (answers.at(-1)?.token !== last?.token) {
			const [answer] = await once(worker, 'message');
			answers.push(answer);
		}

		return answers;
	} finally {
		await worker.terminate();
	}
}

function many(count: number): readonly {readonly id: string; readonly subject: string}[] {
	return Array.from({length: count}, (_, index) => ({id: String(index), subject: `THE KING, PART ${index}`}));
}
