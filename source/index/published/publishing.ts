/** The caller's side of the thread that publishes an index. */
import {rmSync, statSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {startThread} from '../../archive/background/start-thread.js';
import type {Published} from './publish-index.js';
import {filesBeside} from './publish-task.js';
import {type PublishRequest, publishingTarget} from './target.js';

/** What publishing has come to. */
export type PublishAnswer =
	| ({readonly type: 'published'} & Published)
	| {readonly type: 'failed'; readonly reason: string};

/** An index that is being published. */
export type Publishing = {
	readonly ended: Promise<PublishAnswer>;
	/** Removes what has been written so far; the process must end at once, since its thread may still write. */
	readonly withdraw: () => Promise<void>;
	/** How much has been written, from 0 to 1. */
	readonly share: () => number;
};

/**
 * Starts to publish an index, in a thread since SQLite copies it in one go. Throws an `IndexError` if it may not be
 * written where it is wanted.
 */
export function startPublishing(wanted: PublishRequest): Publishing {
	const task = publishingTarget(wanted);
	const {promise, resolve, reject} = Promise.withResolvers<PublishAnswer>();
	const worker = startThread(new URL('publish-worker.js', import.meta.url), {workerData: task});
	worker.on('message', resolve);
	worker.on('error', reject);
	const sizeOf = (path: string) => statSync(path, {throwIfNoEntry: false})?.size ?? 0;
	return {
		ended: promise,
		async withdraw() {
			// A thread that has hardly begun would write after this. While SQLite copies it cannot be ended, but its files are there.
			await Promise.race([worker.terminate(), sleep(LONGEST_END)]);
			for (const file of filesBeside(task.beside)) {
				rmSync(file, {force: true});
			}
		},
		share: () => Math.min(1, sizeOf(task.beside) / Math.max(1, sizeOf(task.place.path))),
	};
}

/** In milliseconds. */
const LONGEST_END = 300;
