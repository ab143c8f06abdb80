import {setPriority} from 'node:os';
import {threadId} from '../../archive/background/thread-id.js';

/**
 * Lowers the priority of the calling thread, so that the thread that answers keys goes first where the two share a
 * core. Does nothing but on Linux, where every thread has a priority of its own.
 */
export function lowerPriority(): void {
	const thread = threadId();
	if (thread === undefined) {
		return;
	}
	try {
		setPriority(thread, NICENESS);
	} catch {
		// Then it keeps its priority.
	}
}

/**
 * Beside programs that keep all cores busy the thread still gets a quarter of a core; with 10 it would get a tenth.
 */
const NICENESS = 5;
