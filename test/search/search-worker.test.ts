import assert from 'node:assert/strict';
import {once} from 'node:events';
import {type TestContext, test} from 'node:test';
import {Worker} from 'node:worker_threads';
import {maxHighlighted, type SearchAnswer, type SearchRequest} from '../../source/library/search-messages.js';
import {subjects} from './subjects.js';
import {type Sought, subjectsIndex} from './subjects-index.js';

const listed = subjects.map((subject, index) => ({subject, mrn: `07STRELSAU${500 + index}`}));

test('a find is answered', async context => {
	const [answer] = await answersTo([read(context, listed), {type: 'find', text: 'kosvo resol'}]);
	assert.equal(answer?.keys.length, 2);
	assert.deepEqual(answer?.matches[0], [
		{start: 0, end: 3},
		{start: 4, end: 6},
		{start: 64, end: 69},
	]);
});

test('a find before there are subjects has no hits', async () => {
	const answers = await answersTo([{type: 'find', text: 'king'}]);
	assert.deepEqual(answers, [{keys: new Int32Array(), matches: []}]);
});

test('every find is answered, in order', async context => {
	const answers = await answersTo([
		read(context, listed),
		...['king', 'nothing of the kind', 'kosvo resol'].map(text => ({type: 'find', text}) as const),
	]);
	assert.deepEqual(
		answers.map(({keys}) => keys.length),
		[5, 0, 2],
	);
});

test('new subjects take the place of the old', async context => {
	const [answer] = await answersTo([
		read(context, listed),
		read(context, [{subject: 'THE KING'}]),
		{type: 'find', text: 'king'},
	]);
	assert.equal(answer?.keys.length, 1);
});

test('a number is looked for where no subject is found', async context => {
	const answers = await answersTo([
		read(context, [...listed, {subject: 'REPLY TO STRELSAU 501', mrn: '07ROME1'}]),
		{type: 'find', text: 'strelsau 501'},
		{type: 'find', text: 'strelsau502'},
	]);
	assert.deepEqual(
		answers.map(({keys, matches}) => [...keys].map((key, index) => [key, matches[index]?.length])),
		[[[listed.length + 1, 2]], [[3, 0]]],
	);
});

test('all that was found is sent, and the first have their letters marked', async context => {
	const [answer] = await answersTo([read(context, many(12_000)), {type: 'find', text: 'king'}]);
	assert.deepEqual(
		[...(answer?.keys ?? [])].sort((a, b) => a - b),
		Array.from({length: 12_000}, (_, index) => index + 1),
	);
	assert.equal(answer?.matches.length, maxHighlighted);
	assert.ok(answer?.matches.every(matches => matches.length > 0));
});

/** What the thread answers to the finds. */
async function answersTo(requests: readonly SearchRequest[]): Promise<readonly SearchAnswer[]> {
	const worker = new Worker(new URL('../../source/library/search-worker.js', import.meta.url));
	const finds = requests.filter(request => request.type === 'find');
	const answers: SearchAnswer[] = [];
	worker.on('message', answer => answers.push(answer));
	try {
		for (const request of requests) {
			worker.postMessage(request);
		}
		while (answers.length < finds.length) {
			await once(worker, 'message');
		}
		return answers;
	} finally {
		await worker.terminate();
	}
}

function many(count: number): readonly Sought[] {
	return Array.from({length: count}, (_, index) => ({subject: `THE KING, PART ${index}`}));
}

/** The request to read some subjects. */
function read(context: TestContext, cables: readonly Sought[]): SearchRequest {
	return {type: 'read-subjects', place: subjectsIndex(context, cables).place};
}
