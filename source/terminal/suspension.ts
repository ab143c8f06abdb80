/** Ctrl-Z: the program is stopped with its group, and goes on when the shell says so. */
import process from 'node:process';
import {listenOnce} from './ending-signals.js';

/** What is done around a stop. */
export type SuspensionOptions = {
	/** Whether the program has given the terminal back for good. */
	readonly isOver: () => boolean;
	readonly beforeStop: () => void;
	readonly afterStop: () => void;
};

/** A program that can be stopped. */
export type Suspension = {
	readonly suspend: () => void;
	/** No longer waits to go on. */
	readonly cancel: () => void;
};

/** Listens to the signals that stop a program and have it go on. */
export function createSuspension({isOver, beforeStop, afterStop}: SuspensionOptions): Suspension {
	let waiting: NodeJS.Timeout | undefined;
	const cancel = () => {
		clearTimeout(waiting);
		waiting = undefined;
	};
	const resume = () => {
		cancel();
		if (isOver()) {
			return;
		}
		// Before all else: without a listener we would be stopped with the terminal in hand.
		listenOnce('SIGTSTP', suspend);
		afterStop();
	};
	const suspend = () => {
		if (isOver() || waiting) {
			return;
		}
		beforeStop();
		process.off('SIGTSTP', suspend);
		// Without a shell that could wake it, an orphaned group is not stopped: then nothing but time takes us back.
		// The timer also keeps the loop alive, as the input does not while it is paused.
		waiting = setTimeout(resume, longestStop);
		// The whole group is stopped, as the terminal would: a wrapper left running keeps the shell waiting for ever.
		process.kill(0, 'SIGTSTP');
	};
	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	return {suspend, cancel};
}

/** How long a stop may take that the system does not grant, in milliseconds. */
const longestStop = 250;
