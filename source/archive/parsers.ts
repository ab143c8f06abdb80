/** The threads that read and parse, beside the one that writes. */
import {Worker} from 'node:worker_threads';
import type {Archive} from './archive.js';
import type {FileToRead, ReadRecord} from './read-record.js';

/** Threads that read files. */
export type Parsers = {
	/** Reads files, and gives what became of them as it comes. */
	readonly read: (files: Iterable<FileToRead>) => AsyncGenerator<readonly ReadRecord[]>;
	readonly close: () => Promise<unknown>;
};

/**
 * Starts threads that read an archive's files. Each is given a little more than it is working on and then nothing
 * until its answer has been taken, so that what was read and not yet written stays small.
 */
export function startParsers(archive: Archive, count: number): Parsers {
	const workers = Array.from(
		{length: count},
		() => new Worker(new URL('./parse-worker.js', import.meta.url), {workerData: archive, resourceLimits}),
	);
	return {
		read: files => readWith(workers, batchesOf(files)),
		close: () => Promise.all(workers.map(worker => worker.terminate())),
	};
}

/** What a parser leaves behind is dead at once; with more room for it a thread takes 100 MB and is hardly faster. */
const resourceLimits = {maxYoungGenerationSizeMb: 16};

/** Batches that a thread has before it. */
const AHEAD = 2;

type Answer = {readonly worker: Worker; readonly records: readonly ReadRecord[]};

async function* readWith(
	workers: readonly Worker[],
	batches: Iterator<readonly FileToRead[]>,
): AsyncGenerator<readonly ReadRecord[]> {
	const answers: Answer[] = [];
	let waiting = Promise.withResolvers<void>();
	let unanswered = 0;
	const feed = (worker: Worker) => {
		const batch = batches.next();
		if (!batch.done) {
			unanswered++;
			worker.postMessage(batch.value);
		}
	};
	for (const worker of workers) {
		worker.on('message', records => {
			answers.push({worker, records});
			waiting.resolve();
		});
		worker.on('error', error => waiting.reject(error));
		for (let ahead = 0; ahead < AHEAD; ahead++) {
			feed(worker);
		}
	}
	while (unanswered > 0) {
		await waiting.promise;
		waiting = Promise.withResolvers();
		for (let answer = answers.shift(); answer; answer = answers.shift()) {
			unanswered--;
			feed(answer.worker);
			yield answer.records;
		}
	}
}

const MOST_FILES = 64;
const MOST_BYTES = 1024 * 1024;

/** Files in batches of which each takes about as long to read. */
function* batchesOf(files: Iterable<FileToRead>): Generator<readonly FileToRead[]> {
	let batch: FileToRead[] = [];
	let size = 0;
	for (const file of files) {
		batch.push(file);
		size += file.size;
		if (batch.length === MOST_FILES || size >= MOST_BYTES) {
			yield batch;
			batch = [];
			size = 0;
		}
	}
	if (batch.length > 0) {
		yield batch;
	}
}
