/** The other end of the thread that indexes. */
import {Worker} from 'node:worker_threads';
import type {IndexingNews, IndexingTask} from './index-messages.js';

/** An indexing that goes on beside the program. */
export type Indexing = {
	/**
	 * Ends it where it is; what it has committed stays, and the next one goes on from there. A thread that does not
	 * hear is ended all the same.
	 */
	readonly stop: () => Promise<void>;
	readonly ended: Promise<void>;
};

/** Brings the index of a folder in step with it in a thread of its own, and tells how it goes. */
export function startIndexing(task: IndexingTask, tell: (news: IndexingNews) => void): Indexing {
	const worker = new Worker(new URL('./index-worker.js', import.meta.url), {
		workerData: task,
		resourceLimits,
	});
	let isTold = false;
	worker.on('message', (news: IndexingNews) => {
		isTold = isLast(news);
		tell(news);
	});
	worker.on('error', error => {
		isTold = true;
		tell({type: 'failed', fault: 'mistake', reason: `internal error: ${error.message}`, error});
	});
	const ended = new Promise<void>(resolve => {
		worker.once('exit', () => {
			if (!isTold) {
				tell({type: 'stopped'});
			}
			resolve();
		});
	});
	return {
		stop() {
			worker.postMessage('stop');
			// It hears nothing while it waits for a parser that is stuck.
			const limit = setTimeout(() => void worker.terminate(), patience);
			void ended.then(() => clearTimeout(limit));
			return ended;
		},
		ended,
	};
}

/** How long a thread that was told to stop may go on with what it has in hand, in milliseconds. */
const patience = 500;

function isLast({type}: IndexingNews): boolean {
	switch (type) {
		case 'in-step':
		case 'left-to-other':
		case 'stopped':
		case 'failed':
			return true;
		case 'progress':
		case 'committed':
		case 'replaced':
		case 'elsewhere':
			return false;
		default:
			return type satisfies never;
	}
}

/** With more room than this for what is soon dead, the memory of a thread is twice what it has in use. */
const resourceLimits = {maxYoungGenerationSizeMb: 4};
