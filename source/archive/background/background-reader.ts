/** This end of the thread that reads what may take long. */
import {Worker} from 'node:worker_threads';
import type {ReadAnswer, ReadRequest} from './read-messages.js';
import {isOutOfMemory, readingLimits, tooLong, tooMuchMemory} from './reading-limits.js';

/** Reads in a thread, within limits of time and memory. */
export type BackgroundReader = {
	/** Reads a cable, one at a time; what is given up has no answer. */
	readonly read: (request: ReadRequest) => Promise<ReadAnswer>;
	/** Gives up what is being read, and ends the thread. */
	readonly stop: () => void;
};

/** How long a cable may take, in looks of some milliseconds. A time in which all stood still, asleep or stopped, is one look. */
export type ReadLimit = {readonly looks: number; readonly milliseconds: number};

const tenSeconds: ReadLimit = {looks: 20, milliseconds: 500};

/** What a reader is made with. */
export type ReaderOptions = {
	/** Is told of errors in the thread that are our own. */
	readonly onError?: (error: Error) => void;
	readonly limit?: ReadLimit;
	/** The file of the thread; by default one that only reads. */
	readonly thread?: URL;
};

/** Makes a reader; its thread starts with the first cable. */
export function createBackgroundReader({
	onError = () => {},
	limit = tenSeconds,
	thread = new URL('read-worker.js', import.meta.url),
}: ReaderOptions = {}): BackgroundReader {
	let worker: Worker | undefined;
	let asked: Asked | undefined;

	function start(): Worker {
		const started = createWorker(thread);
		started.on('message', (answer: ReadAnswer) => {
			if (worker === started) {
				settle(answer);
			}
		});
		started.on('error', error => {
			if (worker !== started) {
				return;
			}
			worker = undefined;
			if (isOutOfMemory(error)) {
				settle(notAnalysed(tooMuchMemory));
			} else {
				onError(error);
				settle(notAnalysed('internal error'));
			}
		});
		return started;
	}

	function settle(answer: ReadAnswer): void {
		const answered = asked;
		asked = undefined;
		clearInterval(answered?.limit);
		answered?.resolve(answer);
	}

	function notAnalysed(reason: string): ReadAnswer {
		return {type: 'not-analysed', reason, place: asked?.request.place};
	}

	function look(left: number): void {
		if (left > 0 || !asked) {
			return;
		}
		endWorker();
		settle(notAnalysed(tooLong(limit.looks * limit.milliseconds)));
	}

	function endWorker(): void {
		void worker?.terminate();
		worker = undefined;
	}

	return {
		read: request =>
			new Promise(resolve => {
				let left = limit.looks;
				worker ??= start();
				asked = {request, resolve, limit: setInterval(() => look(--left), limit.milliseconds)};
				worker.postMessage(request);
			}),
		stop() {
			clearInterval(asked?.limit);
			asked = undefined;
			endWorker();
		},
	};
}

type Asked = {
	readonly request: ReadRequest;
	readonly resolve: (answer: ReadAnswer) => void;
	readonly limit: NodeJS.Timeout;
};

function createWorker(thread: URL): Worker {
	// What Node has to say about the thread is not for the screen.
	return new Worker(thread, {resourceLimits, stdout: true, stderr: true});
}

/** Room for what the largest text takes that is analysed to be shown, many times; what needs more is not analysed. */
const resourceLimits = {maxOldGenerationSizeMb: readingLimits.heapMegabytes, maxYoungGenerationSizeMb: 16};
