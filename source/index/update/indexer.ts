/** The caller's side of the thread that updates an index. */
import type {Worker} from 'node:worker_threads';
import {startGuardedThread} from '../../archive/background/guarded-thread.js';
import type {ReadUnit} from '../../archive/background/shared-status.js';
import {threadLimits} from '../../archive/background/thread-limits.js';
import type {IndexingNews, IndexingTask} from './messages.js';
import type {ThreadOptions} from './reader-thread.js';

/** An update that runs in the background. */
export type Indexing = {
	/**
	 * Stops the update where it is: what it has committed stays, and the next one resumes there. A thread that does not
	 * respond is terminated.
	 */
	readonly stop: () => Promise<void>;
	readonly ended: Promise<void>;
};

/**
 * Updates the index of a folder in a background thread and reports the progress. If the thread takes too long over a
 * file that it reads itself, or runs out of memory with it, another thread continues without that file.
 */
export function startIndexing(
	task: IndexingTask,
	onNews: (news: IndexingNews) => void,
	{script = new URL('index-worker.js', import.meta.url), limits = threadLimits}: ThreadOptions = {},
): Indexing {
	const givenUp = new Map<ReadUnit, string>();
	let isStopped = false;
	let hasEnded = false;
	let running = start(task);
	const ended = endOfLast();

	function start(task: IndexingTask): IndexThread {
		return startThread(task, givenUp, tell, {script, limits});
	}

	function tell(news: IndexingNews): void {
		hasEnded = isLast(news);
		onNews(news);
	}

	async function endOfLast(): Promise<void> {
		while ((await running.mustContinue) && !isStopped) {
			// The first thread has rebuilt the index by now.
			running = start({...task, isRebuild: false});
		}
		if (!hasEnded) {
			onNews({type: 'stopped'});
		}
	}

	return {
		stop() {
			isStopped = true;
			running.worker.postMessage('stop');
			// The thread may be stuck, or waiting for a parser that is.
			const limit = setTimeout(() => void running.worker.terminate(), STOP_TIMEOUT);
			void ended.then(() => clearTimeout(limit));
			return ended;
		},
		ended,
	};
}

/** How long a thread that was told to stop may finish what it is doing, in milliseconds. */
const STOP_TIMEOUT = 500;

type IndexThread = {
	readonly worker: Worker;
	/** Resolves when the thread has ended, with whether another thread must continue. */
	readonly mustContinue: Promise<boolean>;
};

function startThread(
	task: IndexingTask,
	givenUp: Map<ReadUnit, string>,
	tell: (news: IndexingNews) => void,
	{script, limits}: Required<ThreadOptions>,
): IndexThread {
	let mustContinue = false;
	const {worker, stopWatching} = startGuardedThread(
		script,
		{task},
		{givenUp, limits},
		{
			onGivenUp(unit, reason) {
				mustContinue = true;
				givenUp.set(unit, reason);
				void worker.terminate();
			},
			onError: error =>
				tell({type: 'failed', fault: 'internal-error', reason: `internal error: ${error.message}`, error}),
		},
	);
	worker.on('message', (news: IndexingNews) => {
		if (!mustContinue) {
			tell(news);
		}
	});
	const exit = new Promise<void>(resolve => worker.once('exit', () => resolve()));
	return {
		worker,
		mustContinue: exit.then(() => {
			stopWatching();
			return mustContinue;
		}),
	};
}

function isLast({type}: IndexingNews): boolean {
	switch (type) {
		case 'up-to-date':
		case 'left-to-another':
		case 'stopped':
		case 'failed':
			return true;
		case 'progress':
		case 'committed':
		case 'replaced':
		case 'indexed-elsewhere':
			return false;
		default:
			return type satisfies never;
	}
}
