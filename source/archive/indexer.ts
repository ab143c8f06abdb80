/** The other end of the thread that indexes. */
import {Worker} from 'node:worker_threads';
import type {IndexingNews, IndexingTask} from './index-messages.js';

/** An indexing that goes on beside the program. */
export type Indexing = {
	/** Ends it where it is; what it has committed stays, and the next one goes on from there. */
	readonly stop: () => Promise<void>;
	readonly ended: Promise<void>;
};

/** Brings the index of a folder in step with it in a thread of its own, and tells how it goes. */
export function startIndexing(task: IndexingTask, tell: (news: IndexingNews) => void): Indexing {
	const worker = new Worker(new URL('./index-worker.js', import.meta.url), {
		workerData: task,
		resourceLimits,
	});
	const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()));
	worker.on('message', tell);
	worker.on('error', error => tell({type: 'failed', fault: 'mistake', reason: error.message}));
	return {
		stop() {
			worker.postMessage('stop');
			return ended;
		},
		ended,
	};
}

/** With more room than this for what is soon dead, the memory of a thread is twice what it has in use. */
const resourceLimits = {maxYoungGenerationSizeMb: 4};
