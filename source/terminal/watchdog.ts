/** This end of the thread that ends a program whose main thread is stuck. */
import {Worker} from 'node:worker_threads';
import type {TerminalModes} from './modes.js';

/** What the watchdog is told at its start. */
export type Watch = {
	/** How long it sleeps between two looks, in milliseconds. */
	readonly interval: number;
	/** What gives the terminal back. */
	readonly leave: string;
	/** The signals that it listens to in the place of the main thread. */
	readonly signals: readonly NodeJS.Signals[];
};

/** What the watchdog says: a question, that it listens to the signals from now on, or that one has come. */
export type WatchdogNews =
	| {readonly type: 'are you there?'}
	| {readonly type: 'listening'}
	| {readonly type: 'signal'; readonly signal: NodeJS.Signals};

/** How the main thread is watched. */
export type WatchOptions = {
	readonly modes: TerminalModes;
	readonly signals: readonly NodeJS.Signals[];
	readonly interval?: number | undefined;
	/** The watchdog hears the signals from now on, and tells them with `onSignal`. */
	readonly onListening: () => void;
	readonly onSignal: (signal: NodeJS.Signals) => void;
	/** The watchdog is gone, though nobody has ended it. */
	readonly onGone: () => void;
};

/**
 * Has the main thread watched, and gives what ends that.
 * Stuck, it hears neither a signal nor the end of its input: it would spin on without a terminal for ever.
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
		// It ends by itself, unless it has not even started.
		const limit = setTimeout(() => void worker.terminate(), patience);
		return exited.finally(() => clearTimeout(limit));
	};
}

/** How long the thread has to tell of the last signal, in milliseconds. */
const patience = 100;

function createWorker(watch: Watch): Worker {
	// Whatever Node has to say about the thread is not for the screen.
	const worker = new Worker(new URL('watchdog-worker.js', import.meta.url), {
		workerData: watch,
		stdout: true,
		stderr: true,
		// Node tells threads of no signal; `own-signals.ts` says how this one hears them all the same.
		execArgv: ['--expose-internals'],
		// It keeps nothing but a few numbers.
		resourceLimits: {maxYoungGenerationSizeMb: 1},
	});
	// A program that cannot be watched can be read with all the same.
	worker.on('error', () => {});
	worker.unref();
	return worker;
}
