/** Reads and parses for the thread that writes: in that thread if there is little to read, else in others. */
import type {Archive} from '../../archive/archive.js';
import {jobBytes, type ReadJob, type ReadResult} from './read-job.js';
import {type ReaderThread, startReaderThread, type ThreadOptions} from './reader-thread.js';

/** Reads the files of a folder. */
export type Parsers = {
	/** Runs jobs and yields the results in their order; starts other threads once `needsThreads` says so. */
	readonly read: (
		groups: AsyncIterable<Iterable<ReadJob>>,
		needsThreads: () => boolean,
	) => AsyncGenerator<readonly ReadResult[]>;
	readonly close: () => Promise<unknown>;
};

/** The options of parsers. */
export type ParsersOptions = ThreadOptions & {
	/** Runs a job in the calling thread. */
	readonly readHere: (job: ReadJob) => ReadResult;
	/** The maximum number of threads. */
	readonly threads: number;
	/** Is called before the first of them starts: there is much to read. */
	readonly onThreads?: () => void;
};

/**
 * Creates parsers for an archive. Each thread starts when there is work for it. It is given a little more than it
 * is working on, and then nothing until its answer has been taken, so that few results wait to be written.
 */
export function createParsers(
	archive: Archive,
	{readHere, threads: count, onThreads = () => {}, ...options}: ParsersOptions,
): Parsers {
	const threads: ReaderThread[] = [];
	let sent = 0;

	function send(batch: readonly ReadJob[]): Promise<readonly ReadResult[]> {
		if (sent === 0) {
			onThreads();
		}
		const number = sent++ % count;
		const thread = threads[number] ?? startReaderThread(archive, options);
		threads[number] = thread;
		return thread.read(batch);
	}

	return {
		async *read(groups, needsThreads) {
			const asked: {readonly size: number; readonly answer: Promise<readonly ReadResult[]>}[] = [];
			let ahead = 0;
			for await (const group of groups) {
				for (const {batch, size} of batchesOf(group)) {
					if (sent === 0 && !needsThreads()) {
						yield batch.map(readHere);
						await eventLoopTurn();
						continue;
					}
					while (asked.length >= count * BATCHES_AHEAD || ahead >= count * BYTES_AHEAD) {
						const next = asked.shift();
						ahead -= next?.size ?? 0;
						yield (await next?.answer) ?? [];
					}
					asked.push({size, answer: send(batch)});
					ahead += size;
				}
			}
			for (const {answer} of asked) {
				yield await answer;
			}
		},
		close: () => Promise.all(threads.map(thread => thread.close())),
	};
}

/** Lets the event loop deliver the messages to this thread. */
function eventLoopTurn(): Promise<void> {
	return new Promise(done => setImmediate(done));
}

/** How far a thread may be ahead: far enough to be busy while its results are committed. */
const BATCHES_AHEAD = 16;
const BYTES_AHEAD = 2 * 1024 * 1024;

type Batch = {readonly batch: readonly ReadJob[]; readonly size: number};

const MAX_FILES = 8;
const MAX_BYTES = 128 * 1024;

/** Puts jobs into batches that take about equally long and are dead before the garbage collector looks at them. */
function* batchesOf(jobs: Iterable<ReadJob>): Generator<Batch> {
	let batch: ReadJob[] = [];
	let size = 0;
	for (const job of jobs) {
		batch.push(job);
		size += jobBytes(job);
		if (batch.length === MAX_FILES || size >= MAX_BYTES) {
			yield {batch, size};
			batch = [];
			size = 0;
		}
	}
	if (batch.length > 0) {
		yield {batch, size};
	}
}
