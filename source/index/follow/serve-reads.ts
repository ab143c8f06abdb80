/** What a thread that reads does with what it is sent. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Archive} from '../../archive/archive.js';
import {createGuard} from '../../archive/background/guard.js';
import type {GuardData} from '../../archive/background/guarded-thread.js';
import {announceIn} from '../../archive/background/shared-status.js';
import {standBack} from './lower-priority.js';
import type {read, ToRead} from './read-job.js';

/** What such a thread is started with. */
export type Reads = GuardData & {readonly archive: Archive};

/** Reads whatever is sent to this thread, with a function that a test puts in the place of ours. */
export function serveReads(readOne: typeof read): void {
	const {archive, status, givenUp} = workerData as Reads;
	const guard = createGuard(announceIn(status), givenUp);
	standBack();
	parentPort?.on('message', (batch: readonly ToRead[]) => {
		parentPort?.postMessage(batch.map(one => readOne(archive, one, Date.now, guard)));
	});
}
