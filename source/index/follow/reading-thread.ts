/** The other end of a thread that reads. */
import type {Archive} from '../../archive/archive.js';
import {startGuardedThread} from '../../archive/background/guarded-thread.js';
import type {ReadUnit} from '../../archive/background/shared-status.js';
import {type ThreadLimits, threadLimits} from '../../archive/background/thread-limits.js';
import type {ToRead, WasRead} from './read-job.js';

/** A thread that reads what it is given, in that order. */
export type ReadingThread = {
	readonly read: (batch: readonly ToRead[]) => Promise<readonly WasRead[]>;
	readonly close: () => Promise<unknown>;
};

/** What a test puts in the place of ours: what the thread runs, and what it may take. */
export type ThreadOptions = {readonly script?: URL; readonly limits?: ThreadLimits};

type Asked = PromiseWithResolvers<readonly WasRead[]> & {readonly batch: readonly ToRead[]};

/**
 * Starts a thread that reads. One that takes too long over a piece, or runs out of memory with it, is replaced by another,
 * which reads what was not answered yet and leaves that piece out.
 */
export function startReadingThread(
	archive: Archive,
	{script = new URL('parse-worker.js', import.meta.url), limits = threadLimits}: ThreadOptions,
): ReadingThread {
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
				// What it has sent and was not taken yet is read again.
				worker
					.removeAllListeners('message')
					.removeAllListeners('error')
					.on('error', () => {});
				return worker.terminate();
			},
			post: (batch: readonly ToRead[]) => worker.postMessage(batch),
		};
	}

	function giveUp(piece: ReadUnit, reason: string): void {
		givenUp.set(piece, reason);
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
			const answer = {...Promise.withResolvers<readonly WasRead[]>(), batch};
			// Who takes the answers in their order is told, and may have gone away before this one.
			answer.promise.catch(() => {});
			asked.push(answer);
			running.post(batch);
			return answer.promise;
		},
		close: () => running.end(),
	};
}
