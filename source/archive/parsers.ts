/** The threads that read and parse, beside the one that writes. */
import {Worker} from 'node:worker_threads';
import type {Archive} from './archive.js';
import {bytesToRead, type ToRead, type WasRead} from './to-read.js';

/** Threads that read what a folder holds. */
export type Parsers = {
	/** Reads files and slices, and gives what became of them, in their order. */
	readonly read: (groups: AsyncIterable<Iterable<ToRead>>) => AsyncGenerator<readonly WasRead[]>;
	readonly close: () => Promise<unknown>;
};

/**
 * Threads that read an archive's files, of which each is started when there is something for it. Each is given a
 * little more than it is working on and then nothing until its answer has been taken, so that what was read and not
 * yet written stays small.
 */
export function createParsers(archive: Archive, count: number): Parsers {
	const threads: Thread[] = [];
	let sent = 0;

	function send(batch: readonly ToRead[]): Promise<readonly WasRead[]> {
		const number = sent++ % count;
		const thread = threads[number] ?? startThread(archive);
		threads[number] = thread;
		return thread.read(batch);
	}

	return {
		async *read(groups) {
			const asked: {readonly size: number; readonly answer: Promise<readonly WasRead[]>}[] = [];
			let ahead = 0;
			for await (const group of groups) {
				for (const {batch, size} of batchesOf(group)) {
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

/** What a thread has before it: enough to go on with while what it has read is committed. */
const BATCHES_AHEAD = 32;
const BYTES_AHEAD = 4 * 1024 * 1024;

type Thread = {
	readonly read: (batch: readonly ToRead[]) => Promise<readonly WasRead[]>;
	readonly close: () => Promise<unknown>;
};

function startThread(archive: Archive): Thread {
	const worker = new Worker(new URL('./parse-worker.js', import.meta.url), {
		workerData: archive,
		resourceLimits,
	});
	const asked: PromiseWithResolvers<readonly WasRead[]>[] = [];
	worker.on('message', answer => asked.shift()?.resolve(answer));
	worker.on('error', error => {
		for (const {reject} of asked.splice(0)) {
			reject(error);
		}
	});
	return {
		read(batch) {
			const answer = Promise.withResolvers<readonly WasRead[]>();
			// Who takes the answers in their order is told, and may have gone away before this one.
			answer.promise.catch(() => {});
			asked.push(answer);
			worker.postMessage(batch);
			return answer.promise;
		},
		close: () => worker.terminate(),
	};
}

/** What a parser leaves behind is dead at once; with more room for it a thread takes 100 MB and is hardly faster. */
const resourceLimits = {maxYoungGenerationSizeMb: 16};

type Batch = {readonly batch: readonly ToRead[]; readonly size: number};

const MOST_FILES = 8;
const MOST_BYTES = 128 * 1024;

/** What is to be read in batches of which each takes about as long, and is dead before the garbage collector has a look at it. */
function* batchesOf(all: Iterable<ToRead>): Generator<Batch> {
	let batch: ToRead[] = [];
	let size = 0;
	for (const one of all) {
		batch.push(one);
		size += bytesToRead(one);
		if (batch.length === MOST_FILES || size >= MOST_BYTES) {
			yield {batch, size};
			batch = [];
			size = 0;
		}
	}
	if (batch.length > 0) {
		yield {batch, size};
	}
}
