import type {IndexWriter} from '../writer.js';
import type {ChangedSlices} from './find-changes.js';
import type {Parsers} from './parsers.js';
import {createProgress, type IndexingProgress} from './progress.js';
import type {ReadCounter} from './read-counter.js';
import {type ReadJob, type ReadResult, readJobs} from './read-job.js';

/** What changed files are read with, and what happens with the results. */
export type ReadOptions = {
	readonly writer: IndexWriter;
	readonly parsers: Parsers;
	readonly counter: ReadCounter;
	readonly apply: (result: ReadResult) => void;
	readonly commit: () => void;
	readonly onProgress: (progress: IndexingProgress) => void;
	readonly isStopped: () => boolean;
};

/** Reads changed files and applies the results to the index until all are read or the update is stopped. */
export async function readChanges(changes: ChangedSlices, options: ReadOptions): Promise<void> {
	const {writer, parsers, counter, apply, commit, onProgress, isStopped} = options;
	const start = performance.now();
	const progress = createProgress(start);
	let [lastProgress, lastCommit] = [start, start];
	const needsThreads = () => counter.total().count >= MANY_CABLES;
	for await (const batch of parsers.read(jobsFor(changes, writer, isStopped), needsThreads)) {
		for (const result of batch) {
			apply(result);
		}
		counter.finish(batch);
		const now = performance.now();
		if (now - lastCommit >= commitInterval(now - start)) {
			commit();
			lastCommit = performance.now();
		}
		if (now - lastProgress >= PROGRESS_INTERVAL) {
			onProgress(progress(counter.done(), counter.total(), now));
			lastProgress = now;
		}
		if (isStopped()) {
			return;
		}
	}
}

async function* jobsFor(
	changes: ChangedSlices,
	writer: IndexWriter,
	isStopped: () => boolean,
): AsyncGenerator<Iterable<ReadJob>> {
	for await (const slice of changes) {
		if (isStopped()) {
			return;
		}
		yield readJobs(slice, writer);
	}
}

/** From this many cables on threads are worth their cost: each must start, and warm up before it reads fast. */
const MANY_CABLES = 2000;

const PROGRESS_INTERVAL = 250;

/** Short at first, so that the first cables are shown soon; later longer, since every commit writes the orders of all cables. */
function commitInterval(elapsed: number): number {
	return Math.max(200, Math.min(5000, elapsed / 2));
}
