/** The worker's side of a thread that reads. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Archive} from '../../archive/archive.js';
import {createGuard} from '../../archive/background/guard.js';
import type {GuardData} from '../../archive/background/guarded-thread.js';
import {announceIn} from '../../archive/background/shared-status.js';
import {lowerPriority} from './lower-priority.js';
import type {ReadJob, runReadJob} from './read-job.js';

/** What the thread is started with. */
export type ReaderData = GuardData & {readonly archive: Archive};

/** Runs every job that is sent to this thread, with a function that tests replace. */
export function serveReads(runJob: typeof runReadJob): void {
	const {archive, status, givenUp} = workerData as ReaderData;
	const guard = createGuard(announceIn(status), givenUp);
	lowerPriority();
	parentPort?.on('message', (batch: readonly ReadJob[]) => {
		parentPort?.postMessage(batch.map(job => runJob(archive, job, Date.now, guard)));
	});
}
