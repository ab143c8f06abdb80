/** The caller's side of the thread that tells what is newer in a folder than in its published index. */
import type {Archive} from '../../archive/archive.js';
import {startThread} from '../../archive/background/start-thread.js';
import type {PublishedPlace} from '../place/place.js';
import type {ChangedSince} from './count-changes.js';

/** What is looked at. A look that is not thorough counts only if a quick one shows that something has changed. */
export type LookTask = {
	readonly archive: Archive;
	readonly place: PublishedPlace;
	readonly isThorough: boolean;
};

/** What a look has shown. */
export type Look =
	| {readonly type: 'unchanged'}
	| ({readonly type: 'counted'} & ChangedSince)
	| {readonly type: 'failed'; readonly reason: string};

/** A look that is going on. */
export type Looking = {readonly stop: () => Promise<void>};

/** Looks at a folder in a thread of low priority, which may take minutes where the folder is on a slow disk. */
export function startLooking(
	task: LookTask,
	onLook: (look: Look) => void,
	onError: (error: Error) => void,
): Looking {
	const worker = startThread(new URL('look-worker.js', import.meta.url), {
		workerData: task,
		resourceLimits: {maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 256},
	});
	worker.on('message', onLook);
	worker.on('error', onError);
	// The program may end without it.
	worker.unref();
	return {
		async stop() {
			await worker.terminate();
		},
	};
}
