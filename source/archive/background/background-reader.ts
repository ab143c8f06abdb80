/** The caller's side of the thread that reads whatever may take long. */
import type {Worker} from 'node:worker_threads';
import type {NotAnalysed, ReadAnswer, ReadRequest} from './read-messages.js';
import {startThread} from './start-thread.js';
import {isOutOfMemory, threadLimits, tooLongReason, tooMuchMemory} from './thread-limits.js';

/** What every thread that reads is asked and may answer, whatever it makes of a cable. */
type AnyRequest = Pick<ReadRequest, 'place'>;

/** Reads in a background thread, within limits of time and memory. */
export type BackgroundReader<Request extends AnyRequest = ReadRequest, Answer = ReadAnswer> = {
	/** Reads a cable, one at a time; a read that is stopped is never answered. */
	readonly read: (request: Request) => Promise<Answer | NotAnalysed>;
	/** Stops the current read; a thread that has nothing to do may be kept for a while. */
	readonly stop: () => void;
	/** Ends the thread. */
	readonly close: () => void;
};

/**
 * How long a cable may take, as a number of checks at an interval. Counting checks keeps a pause of the whole
 * machine, asleep or stopped, from counting as more than one.
 */
export type TimeLimit = {readonly checks: number; readonly milliseconds: number};

const tenSeconds: TimeLimit = {checks: 20, milliseconds: 500};

/** The options of a background reader. */
export type BackgroundReaderOptions = {
	/** Is called with errors in the thread that are bugs. */
	readonly onError?: (error: Error) => void;
	readonly limit?: TimeLimit;
	/** The script of the thread; by default one that only reads. */
	readonly thread?: URL;
};

/** Creates a background reader; its thread starts with the first read. */
export function createBackgroundReader<Request extends AnyRequest = ReadRequest, Answer = ReadAnswer>({
	onError = () => {},
	limit = tenSeconds,
	thread = new URL('read-worker.js', import.meta.url),
}: BackgroundReaderOptions = {}): BackgroundReader<Request, Answer> {
	let worker: Worker | undefined;
	let asked: Asked<Request, Answer> | undefined;
	let idle: NodeJS.Timeout | undefined;

	function start(): Worker {
		const started = createWorker(thread);
		started.on('message', (answer: Answer) => worker === started && settle(answer));
		started.on('error', error => worker === started && fail(error));
		return started;
	}

	function end(): void {
		clearTimeout(idle);
		void worker?.terminate();
		worker = undefined;
	}

	function settle(answer: Answer | NotAnalysed): void {
		const answered = asked;
		asked = undefined;
		clearInterval(answered?.limit);
		idle = setTimeout(end, LONGEST_IDLE).unref();
		answered?.resolve(answer);
	}

	function giveUp(reason: string): void {
		settle({type: 'not-analysed', reason, place: asked?.request.place});
	}

	function fail(error: Error): void {
		worker = undefined;
		if (isOutOfMemory(error)) {
			giveUp(tooMuchMemory);
		} else {
			onError(error);
			giveUp('internal error');
		}
	}

	function check(left: number): void {
		if (left <= 0 && asked) {
			end();
			giveUp(tooLongReason(limit.checks * limit.milliseconds));
		}
	}

	return {
		read: request =>
			new Promise(resolve => {
				let left = limit.checks;
				clearTimeout(idle);
				worker ??= start();
				asked = {request, resolve, limit: setInterval(() => check(--left), limit.milliseconds)};
				worker.postMessage(request);
			}),
		stop() {
			if (asked) {
				clearInterval(asked.limit);
				asked = undefined;
				end();
			}
		},
		close: end,
	};
}

/** In milliseconds: the next cable may come soon, and a thread takes some 50 ms to start, but it holds memory. */
const LONGEST_IDLE = 10_000;

type Asked<Request, Answer> = {
	readonly request: Request;
	readonly resolve: (answer: Answer | NotAnalysed) => void;
	readonly limit: NodeJS.Timeout;
};

function createWorker(thread: URL): Worker {
	// Node's own messages about the thread must not reach the screen.
	return startThread(thread, {resourceLimits, stdout: true, stderr: true});
}

/**
 * Many times what the largest analysed text takes to be shown; whatever needs more is not analysed. With twice the room
 * for what is soon garbage a thread takes 7 MB more and is hardly faster.
 */
const resourceLimits = {maxOldGenerationSizeMb: threadLimits.heapMegabytes, maxYoungGenerationSizeMb: 8};
