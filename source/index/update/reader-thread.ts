/** The caller's side of a thread that reads. */
import type {Archive} from '../../archive/archive.js';
import {startGuardedThread} from '../../archive/background/guarded-thread.js';
import type {ReadUnit} from '../../archive/background/shared-status.js';
import {type ThreadLimits, threadLimits} from '../../archive/background/thread-limits.js';
import type {ReadJob, ReadResult} from './read-job.js';

/** A thread that runs batches of jobs in the order in which it gets them. */
export type ReaderThread = {
	readonly read: (batch: readonly ReadJob[]) => Promise<readonly ReadResult[]>;
	readonly close: () => Promise<unknown>;
};

/** What tests replace: the script of the thread, and its limits. */
export type ThreadOptions = {readonly script?: URL; readonly limits?: ThreadLimits};

type Asked = PromiseWithResolvers<readonly ReadResult[]> & {readonly batch: readonly ReadJob[]};

/**
 * Starts a thread that reads. If it takes too long over a unit, or runs out of memory with it, it is replaced by
 * another thread, which reads what is not answered yet and leaves that unit out.
 */
export function startReaderThread(
	archive: Archive,
	{script = new URL('parse-worker.js', import.meta.url), limits = threadLimits}: ThreadOptions,
): ReaderThread {
	const givenUp = new Map<ReadUnit, string>();
	const asked: Asked[] = [];
	let running = start();

	function start() {
		const {worker, stopWatching} = startGuardedThread(
			script,
			{archive},
			{givenUp, limits},
			{onGivenUp: giveUp, onError: fail},
		);
		worker.on('message', answer => asked.shift()?.resolve(answer));
		for (const {batch} of asked) {
			worker.postMessage(batch);
		}
		return {
			end() {
				stopWatching();
				// What it has sent but nobody has received is read again.
				worker
					.removeAllListeners('message')
					.removeAllListeners('error')
					.on('error', () => {});
				return worker.terminate();
			},
			post: (batch: readonly ReadJob[]) => worker.postMessage(batch),
		};
	}

	function giveUp(unit: ReadUnit, reason: string): void {
		givenUp.set(unit, reason);
		void running.end();
		running = start();
	}

	function fail(error: unknown): void {
		for (const {reject} of asked.splice(0)) {
			reject(error);
		}
	}

	return {
		read(batch) {
			const answer = {...Promise.withResolvers<readonly ReadResult[]>(), batch};
			// The error reaches whoever awaits an earlier answer, who may never await this one.
			answer.promise.catch(() => {});
			asked.push(answer);
			running.post(batch);
			return answer.promise;
		},
		close: () => running.end(),
	};
}
