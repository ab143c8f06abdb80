/** Starts the thread that ends a program whose main thread is stuck. */
import {Worker} from 'node:worker_threads';
import type {TerminalModes} from './modes.js';

/** What the watchdog gets at its start. */
export type Watch = {
	/** The time between two checks, in milliseconds. */
	readonly interval: number;
	/** The sequences that restore the terminal. */
	readonly leave: string;
	/** The signals to which it listens in place of the main thread. */
	readonly signals: readonly NodeJS.Signals[];
};

/** The messages of the watchdog: a question, that it listens to the signals from now on, or that one has come. */
export type WatchdogNews =
	| {readonly type: 'are you there?'}
	| {readonly type: 'listening'}
	| {readonly type: 'signal'; readonly signal: NodeJS.Signals};

/** How the main thread is watched. */
export type WatchOptions = {
	readonly modes: TerminalModes;
	readonly signals: readonly NodeJS.Signals[];
	readonly interval?: number | undefined;
	/** The watchdog listens to the signals from now on, and passes them to `onSignal`. */
	readonly onListening: () => void;
	readonly onSignal: (signal: NodeJS.Signals) => void;
	/** The watchdog has ended, though nobody asked it to. */
	readonly onGone: () => void;
};

/**
 * Starts to watch the main thread; returns a function that stops.
 * A stuck main thread notices neither signals nor the end of its input, so it would spin for ever without a terminal.
 */
export function startWatchdog({
	modes: {leave},
	signals,
	interval = 500,
	onListening,
	onSignal,
	onGone,
}: WatchOptions): () => Promise<unknown> {
	let isOver = false;
	const worker = createWorker({interval, leave, signals});
	const exited = new Promise(resolve => worker.once('exit', resolve));
	worker.on('message', (news: WatchdogNews) => {
		switch (news.type) {
			case 'are you there?':
				worker.postMessage('here');
				break;
			case 'listening':
				if (!isOver) {
					onListening();
				}
				break;
			case 'signal':
				onSignal(news.signal);
				break;
			default:
				news satisfies never;
		}
	});
	worker.on('exit', () => {
		if (!isOver) {
			onGone();
		}
	});
	return () => {
		isOver = true;
		worker.ref();
		worker.postMessage('end');
		// It ends by itself, unless it has not started yet.
		const limit = setTimeout(() => void worker.terminate(), longestEnd);
		return exited.finally(() => clearTimeout(limit));
	};
}

/** In milliseconds; how long the thread has to pass on a last signal. */
const longestEnd = 100;

function createWorker(watch: Watch): Worker {
	// Node's warnings about the thread must not reach the screen.
	const worker = new Worker(new URL('watchdog-worker.js', import.meta.url), {
		workerData: watch,
		stdout: true,
		stderr: true,
		// Node delivers no signals to threads; `thread-signals.ts` says how this one receives them.
		execArgv: ['--expose-internals'],
		// It needs hardly any memory.
		resourceLimits: {maxYoungGenerationSizeMb: 1},
	});
	// Without a watchdog the program works as well.
	worker.on('error', () => {});
	worker.unref();
	return worker;
}
