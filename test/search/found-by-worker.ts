/** What the thread that searches finds, for tests. */
import {once} from 'node:events';
import type {TestContext} from 'node:test';
import {Worker} from 'node:worker_threads';
import type {SearchAnswer, SearchRequest} from '../../source/library/searching/messages.js';
import {type Sought, subjectsIndex} from './subjects-index.js';

/** A find in an index of some cables. */
export function find(context: TestContext, cables: readonly Sought[], text: string): Asked {
	return {
		index: {place: subjectsIndex(context, cables).place, version: 1},
		text,
		ask: {type: 'find', scope: 'subject'},
	};
}

/** What the thread is asked. */
export type Asked = Omit<SearchRequest, 'number'>;

/** What it answers to a find. */
export type Found = Extract<SearchAnswer, {readonly type: 'found'}>;

/** What the thread answers to the finds. */
export async function answersTo(requests: readonly Asked[]): Promise<readonly Found[]> {
	const newest = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(new URL('../../source/library/searching/search-worker.js', import.meta.url), {
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
