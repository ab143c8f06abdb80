/** Ctrl-Z: the process group is stopped until the shell resumes it. */
import process from 'node:process';
import {listenOnce} from './ending-signals.js';

/** What is done before and after a stop. */
export type SuspensionOptions = {
	/** Whether the terminal was restored for good. */
	readonly isOver: () => boolean;
	readonly beforeStop: () => void;
	readonly afterStop: () => void;
};

/** Suspends the program. */
export type Suspension = {
	readonly suspend: () => void;
	/** Stops waiting to resume. */
	readonly cancel: () => void;
};

/** Listens to the signals that suspend a program and resume it. */
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
		// First of all: without a listener the program could be stopped in raw mode.
		listenOnce('SIGTSTP', suspend);
		afterStop();
	};
	const suspend = () => {
		if (isOver() || waiting) {
			return;
		}
		beforeStop();
		process.off('SIGTSTP', suspend);
		// An orphaned group, which no shell could resume, is not stopped; then only the timer resumes us.
		// It also keeps the event loop alive, since paused input does not.
		waiting = setTimeout(resume, longestStop);
		// The whole group, as the terminal would: a wrapper that kept running would keep the shell waiting for ever.
		process.kill(0, 'SIGTSTP');
	};
	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	return {suspend, cancel};
}

/** In milliseconds; how long to wait where the system does not stop the group. */
const longestStop = 250;
