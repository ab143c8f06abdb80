import assert from 'node:assert/strict';
import {Worker} from 'node:worker_threads';
import type {Task} from './reading-worker.js';

/**
 * Reads texts in a thread, each of which takes less than a second; what took quadratic time would take many minutes, and
 * is ended after one. So it does not matter what runs beside it.
 */
export async function checkLinear(task: Task): Promise<void> {
	const thread = new Worker(new URL('reading-worker.js', import.meta.url), {workerData: task});
	let [reading, count] = ['', 0];
	await new Promise<void>((resolve, reject) => {
		const giveUp = () => reject(new Error(`it has been reading ${reading} for a minute`));
		let limit = setTimeout(giveUp, MINUTE);
		thread.on('message', (name: string) => {
			clearTimeout(limit);
			limit = setTimeout(giveUp, MINUTE);
			reading = name;
			count++;
		});
		thread.on('error', error => reject(new Error(`it failed in reading ${reading}`, {cause: error})));
		thread.on('exit', () => {
			clearTimeout(limit);
			resolve();
		});
	}).finally(() => thread.terminate());
	assert.ok(count > 0, 'there is no such kind');
}

const MINUTE = 60_000;
