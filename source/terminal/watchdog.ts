/** This end of the thread that ends a program whose main thread is stuck. */
import {Worker} from 'node:worker_threads';
import type {TerminalModes} from './modes.js';

/** What the watchdog is told at its start. */
export type Watch = {
	/** How long it sleeps between two looks, in milliseconds. */
	readonly interval: number;
	/** What gives the terminal back. */
	readonly leave: string;
};

/**
 * Has the main thread watched, and gives what ends that.
 * Stuck, it hears neither a signal nor the end of its input: it would spin on without a terminal for ever.
 */
export function startWatchdog({leave}: TerminalModes, interval = 2000): () => void {
	let worker: Worker | undefined;
	const start = setTimeout(() => {
		worker = createWorker({interval, leave});
	}, untilShown).unref();
	return () => {
		clearTimeout(start);
		void worker?.terminate();
	};
}

/** How long the program has the processor to itself, in milliseconds: what is seen first must not come later. */
const untilShown = 200;

function createWorker(watch: Watch): Worker {
	// Whatever Node has to say about the thread is not for the screen.
	const worker = new Worker(new URL('./watchdog-worker.js', import.meta.url), {
		workerData: watch,
		stdout: true,
		stderr: true,
		// It keeps nothing but a few numbers.
		resourceLimits: {maxYoungGenerationSizeMb: 1},
	});
	worker.on('message', () => worker.postMessage('here'));
	// A program that cannot be watched can be read with all the same.
	worker.on('error', () => {});
	worker.unref();
	return worker;
}
