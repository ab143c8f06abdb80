/** Who reads and parses for the thread that writes: this thread itself where there is little, and others where there is much. */
import type {Archive} from '../../archive/archive.js';
import {bytesToRead, type ToRead, type WasRead} from './read-job.js';
import {type ReadingThread, startReadingThread, type ThreadOptions} from './reading-thread.js';

/** Reads what a folder holds. */
export type Parsers = {
	/** Reads files and slices, and gives what became of them, in their order; by other threads as soon as there is much. */
	readonly read: (
		groups: AsyncIterable<Iterable<ToRead>>,
		isMuch: () => boolean,
	) => AsyncGenerator<readonly WasRead[]>;
	readonly close: () => Promise<unknown>;
};

/** How what is read is read. */
export type ParsersOptions = ThreadOptions & {
	/** Reads one piece in the thread that calls it. */
	readonly readHere: (one: ToRead) => WasRead;
	/** How many threads there are at most. */
	readonly threads: number;
};

/**
 * Reads an archive's files. Of the threads each is started when there is something for it, and is given a little more
 * than it is working on and then nothing until its answer has been taken, so that what was read and not yet written
 * stays small.
 */
export function createParsers(
	archive: Archive,
	{readHere, threads: count, ...options}: ParsersOptions,
): Parsers {
	const threads: ReadingThread[] = [];
	let sent = 0;

	function send(batch: readonly ToRead[]): Promise<readonly WasRead[]> {
		const number = sent++ % count;
		const thread = threads[number] ?? startReadingThread(archive, options);
		threads[number] = thread;
		return thread.read(batch);
	}

	return {
		async *read(groups, isMuch) {
			const asked: {readonly size: number; readonly answer: Promise<readonly WasRead[]>}[] = [];
			let ahead = 0;
			for await (const group of groups) {
				for (const {batch, size} of batchesOf(group)) {
					if (sent === 0 && !isMuch()) {
						yield batch.map(readHere);
						await turn();
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

/** Whoever has sent this thread something is heard. */
function turn(): Promise<void> {
	return new Promise(done => setImmediate(done));
}

/** What a thread has before it: enough to go on with while what it has read is committed. */
const BATCHES_AHEAD = 16;
const BYTES_AHEAD = 2 * 1024 * 1024;

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
