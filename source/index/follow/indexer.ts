/** The other end of the thread that indexes. */

import {startGuardedThread} from '../../archive/background/guarded-thread.js';
import type {ReadUnit} from '../../archive/background/shared-status.js';
import {threadLimits} from '../../archive/background/thread-limits.js';
import type {IndexingNews, IndexingTask} from './messages.js';
import type {ThreadOptions} from './reading-thread.js';

/** An indexing that goes on beside the program. */
export type Indexing = {
	/**
	 * Ends it where it is; what it has committed stays, and the next one goes on from there. A thread that does not
	 * hear is ended all the same.
	 */
	readonly stop: () => Promise<void>;
	readonly ended: Promise<void>;
};

/**
 * Brings the index of a folder in step with it in a thread of its own, and tells how it goes. Where that thread takes
 * too long over a file that it reads itself, or runs out of memory with it, another one goes on without that file.
 */
export function startIndexing(
	task: IndexingTask,
	tell: (news: IndexingNews) => void,
	{script = new URL('index-worker.js', import.meta.url), limits = threadLimits}: ThreadOptions = {},
): Indexing {
	const givenUp = new Map<ReadUnit, string>();
	let isStopped = false;
	let isTold = false;
	let running = start(task);
	const ended = endOfLast();

	function start(task: IndexingTask) {
		let isToGoOn = false;
		const {worker, stopWatching} = startGuardedThread(
			script,
			{task},
			{givenUp, limits},
			{
				onGivenUp(piece, reason) {
					isToGoOn = true;
					givenUp.set(piece, reason);
					void worker.terminate();
				},
				onError(error) {
					isTold = true;
					tell({type: 'failed', fault: 'mistake', reason: `internal error: ${error.message}`, error});
				},
			},
		);
		worker.on('message', (news: IndexingNews) => {
			if (!isToGoOn) {
				isTold = isLast(news);
				tell(news);
			}
		});
		const exit = new Promise<void>(resolve => worker.once('exit', () => resolve()));
		return {
			worker,
			/** Tells whether another one is to go on. */
			ended: exit.then(() => {
				stopWatching();
				return isToGoOn;
			}),
		};
	}

	async function endOfLast(): Promise<void> {
		while ((await running.ended) && !isStopped) {
			// What the first one has made anew is not to be made anew again.
			running = start({...task, isRebuild: false});
		}
		if (!isTold) {
			tell({type: 'stopped'});
		}
	}

	return {
		stop() {
			isStopped = true;
			running.worker.postMessage('stop');
			// It hears nothing while it waits for a parser that is stuck, or is stuck itself.
			const limit = setTimeout(() => void running.worker.terminate(), patience);
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
