import type {Worker} from 'node:worker_threads';
import {createSharedStatus, type GivenUp, type ReadUnit, type SharedStatus} from './shared-status.js';
import {startThread} from './start-thread.js';
import {outOfMemory, type ThreadLimits, watchReads} from './thread-limits.js';

/**
 * What a guarded thread is started with besides its own data: where it announces what it reads, and what to leave
 * out.
 */
export type GuardData = {readonly status: SharedStatus; readonly givenUp: GivenUp};

/** A thread that is watched while it reads. */
export type GuardedThread = {readonly worker: Worker; readonly stopWatching: () => void};

/** Callbacks of a guarded thread. */
export type GuardedThreadEvents = {
	/** The thread took too long over a unit, or ran out of memory with it. */
	readonly onGivenUp: (unit: ReadUnit, reason: string) => void;
	/** The thread failed for another reason. */
	readonly onError: (error: Error) => void;
};

/** Starts a thread that is watched, and tells it which units were given up earlier. */
export function startGuardedThread<Data extends object>(
	script: URL,
	data: Data,
	{givenUp, limits}: {readonly givenUp: GivenUp; readonly limits: ThreadLimits},
	{onGivenUp, onError}: GuardedThreadEvents,
): GuardedThread {
	const status = createSharedStatus();
	const worker = startThread(script, {
		workerData: {...data, status, givenUp} satisfies Data & GuardData,
		resourceLimits: {maxYoungGenerationSizeMb, maxOldGenerationSizeMb: limits.heapMegabytes},
		// Node's own messages about the thread must not reach the screen.
		stdout: true,
		stderr: true,
	});
	worker.on('error', (error: Error) => {
		const cause = outOfMemory(status, error);
		if (cause && !givenUp.has(cause.unit)) {
			onGivenUp(cause.unit, cause.reason);
		} else {
			onError(error);
		}
	});
	return {worker, stopWatching: watchReads(status, limits, onGivenUp)};
}

/**
 * Reading leaves much garbage that is dead at once. With four times the room a thread takes 50 MB more and is
 * hardly faster.
 */
const maxYoungGenerationSizeMb = 8;
