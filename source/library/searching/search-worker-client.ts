/**
 * The thread that searches, as its caller has it: starts with the first request, and again after it has failed, or has
 * ended because it was idle.
 */
import type {ResourceLimits, Worker} from 'node:worker_threads';
import {startThread} from '../../archive/background/start-thread.js';
import {isOutOfMemory} from '../../archive/background/thread-limits.js';
import type {SearchAnswer, SearchRequest, SearchWorkerData} from './messages.js';

/** The worker of the search, with little memory, which gets more if that was too little. */
export type SearchWorkerClient = {
	/** Sends a request; until `rest` is called the program does not end by itself. */
	readonly post: (request: SearchRequest) => void;
	/** Nothing is asked for now; if that stays so, the thread ends and gives its memory back. */
	readonly rest: () => void;
	readonly close: () => Promise<unknown>;
};

/** Creates the worker. `onFailure` gets whether the same request may succeed when it is sent again. */
export function createSearchWorker(
	workerData: SearchWorkerData,
	onAnswer: (answer: SearchAnswer) => void,
	onFailure: (error: Error, mayRetry: boolean) => void,
	longestRest: number = LONGEST_REST,
): SearchWorkerClient {
	let worker: Worker | undefined;
	let resting: NodeJS.Timeout | undefined;
	let megabytes = USUAL_MEGABYTES;

	function start(): Worker {
		const url = new URL('search-worker.js', import.meta.url);
		const started = startThread(url, {workerData, resourceLimits: searchLimits(megabytes)});
		started.on('message', onAnswer);
		started.on('error', error => {
			worker = undefined;
			const mayRetry = isOutOfMemory(error) && megabytes < MOST_MEGABYTES;
			megabytes = mayRetry ? MOST_MEGABYTES : megabytes;
			onFailure(error, mayRetry);
		});
		return started;
	}

	async function end(): Promise<void> {
		clearTimeout(resting);
		const ending = worker;
		worker = undefined;
		await ending?.terminate();
	}

	return {
		post(request) {
			clearTimeout(resting);
			worker ??= start();
			worker.ref();
			worker.postMessage(request);
		},
		rest() {
			worker?.unref();
			clearTimeout(resting);
			resting = setTimeout(() => void end(), longestRest).unref();
		},
		close: end,
	};
}

/**
 * In milliseconds. For 250,000 cables the thread needs twenty megabytes and more, which add up over many idle readers, and
 * another one answers within a tenth of a second.
 */
const LONGEST_REST = 30_000;

/** The heap limit of the thread; its data about each cable is outside the heap. */
export function searchLimits(megabytes: number = USUAL_MEGABYTES): ResourceLimits {
	// A larger young generation would only fill with short-lived garbage, and saves no time. Without a limit the old
	// one is not collected before it has a hundred megabytes.
	return {maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: megabytes};
}

/** Enough for hundreds of thousands of words. */
const USUAL_MEGABYTES = 64;
const MOST_MEGABYTES = 1024;
