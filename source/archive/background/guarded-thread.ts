import {Worker} from 'node:worker_threads';
import {createSlate, type GivenUp, type Piece, type Slate} from './being-read.js';
import {outOfMemory, type ReadingLimits, watchReading} from './reading-limits.js';

/** What a thread that announces what it reads is started with besides its own data: where, and what it leaves out. */
export type Guarding = {readonly slate: Slate; readonly givenUp: GivenUp};

/** A thread that is watched while it reads. */
export type GuardedThread = {readonly worker: Worker; readonly stopWatching: () => void};

/** What happens with such a thread. */
export type GuardedThreadEvents = {
	/** It takes too long over a piece, or ran out of memory with it. */
	readonly onGivenUp: (piece: Piece, reason: string) => void;
	/** It failed for another reason. */
	readonly onError: (error: Error) => void;
};

/** Starts a thread within limits, which is told what was given up before. */
export function startGuardedThread<Data extends object>(
	script: URL,
	data: Data,
	{givenUp, limits}: {readonly givenUp: GivenUp; readonly limits: ReadingLimits},
	{onGivenUp, onError}: GuardedThreadEvents,
): GuardedThread {
	const slate = createSlate();
	const worker = new Worker(script, {
		workerData: {...data, slate, givenUp} satisfies Data & Guarding,
		resourceLimits: {maxYoungGenerationSizeMb, maxOldGenerationSizeMb: limits.heapMegabytes},
		// What Node has to say about the thread is not for the screen.
		stdout: true,
		stderr: true,
	});
	worker.on('error', (error: Error) => {
		const cause = outOfMemory(slate, error);
		if (cause && !givenUp.has(cause.piece)) {
			onGivenUp(cause.piece, cause.reason);
		} else {
			onError(error);
		}
	});
	return {worker, stopWatching: watchReading(slate, limits, onGivenUp)};
}

/** What is read leaves much behind that is dead at once; with four times the room a thread takes 50 MB more and is hardly faster. */
const maxYoungGenerationSizeMb = 8;
