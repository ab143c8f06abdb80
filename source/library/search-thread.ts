/** The thread that searches: starts with the first request, and again after it has failed. */
import {type ResourceLimits, Worker} from 'node:worker_threads';
import type {SearchAnswer, SearchRequest, SearchWorkerData} from './search-messages.js';

/** A thread that is held to little memory, and gets more if that was too little. */
export type SearchThread = {
	/** Sends a request; until `rest` is called the program does not end by itself. */
	readonly post: (request: SearchRequest) => void;
	readonly rest: () => void;
	readonly close: () => Promise<unknown>;
};

/** Creates the thread. `onFailure` is told whether the same request may succeed when it is sent again. */
export function createSearchThread(
	workerData: SearchWorkerData,
	onAnswer: (answer: SearchAnswer) => void,
	onFailure: (error: Error, mayRetry: boolean) => void,
): SearchThread {
	let worker: Worker | undefined;
	let megabytes = USUAL_MEGABYTES;

	function start(): Worker {
		const url = new URL('search-worker.js', import.meta.url);
		const started = new Worker(url, {workerData, resourceLimits: searchLimits(megabytes)});
		started.on('message', onAnswer);
		started.on('error', error => {
			worker = undefined;
			const mayRetry = isOutOfMemory(error) && megabytes < MOST_MEGABYTES;
			megabytes = mayRetry ? MOST_MEGABYTES : megabytes;
			onFailure(error, mayRetry);
		});
		return started;
	}

	return {
		post(request) {
			worker ??= start();
			worker.ref();
			worker.postMessage(request);
		},
		rest: () => worker?.unref(),
		close: async () => worker?.terminate(),
	};
}

/** What the thread may take for its objects; what it knows of each cable lies outside of them. */
export function searchLimits(megabytes: number = USUAL_MEGABYTES): ResourceLimits {
	// A larger young generation would only fill with what is soon garbage, and takes no less time. Without a limit the
	// old one is not looked through before it has a hundred megabytes.
	return {maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: megabytes};
}

/** Enough for hundreds of thousands of words. */
const USUAL_MEGABYTES = 64;
const MOST_MEGABYTES = 1024;

function isOutOfMemory(error: Error): boolean {
	return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
