import {setPriority} from 'node:os';
import {threadId} from '../../archive/background/thread-id.js';

/**
 * Has the thread that calls it stand back behind the one that answers keys, where the two have to share a core.
 * Linux has a priority for each thread; elsewhere it does nothing.
 */
export function standBack(): void {
	const thread = threadId();
	if (thread === undefined) {
		return;
	}
	try {
		setPriority(thread, NICENESS);
	} catch {
		// Then it takes its turn like any other.
	}
}

/** Beside other programs that keep all cores busy a thread still gets a quarter of one; with 10 it would be a tenth. */
const NICENESS = 5;
