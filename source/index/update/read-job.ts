/** The jobs of the threads that read, and their results. */
import type {Archive} from '../../archive/archive.js';
import type {Guard} from '../../archive/background/guard.js';
import type {IndexWriter} from '../writer.js';
import type {ChangedFile} from './comparison.js';
import {type CableResult, type FileJob, readCableFile} from './read-cable-file.js';
import {readSlice, type SliceJob, type SliceResult} from './read-slice.js';

/** A job: to read a file, or a slice of a dump. */
export type ReadJob = FileJob | SliceJob;

/** The result of a job. */
export type ReadResult = CableResult | SliceResult;

/** Turns changed files into jobs; looks up what the index knows of each only when its turn comes. */
export function* readJobs(files: Iterable<ChangedFile>, writer: IndexWriter): Generator<ReadJob> {
	for (const file of files) {
		if (file.type === 'file') {
			yield {...file, knownHash: writer.known(file.id)?.hash};
		} else {
			yield* slicesOf(file, writer);
		}
	}
}

/** Runs a job. */
export function runReadJob(archive: Archive, job: ReadJob, now: () => number, guard?: Guard): ReadResult {
	return job.type === 'file' ? readCableFile(archive, job, now, guard) : readSlice(archive, job, now, guard);
}

/** The number of bytes that a job reads. */
export function jobBytes(job: ReadJob): number {
	return job.type === 'file' ? job.size : job.range.length;
}

/** The number of cables in a result. */
export function cablesIn(result: ReadResult): number {
	switch (result.type) {
		case 'slice':
			return result.entries.filter(({type}) => type === 'row').length;
		case 'several':
			return result.cables.length;
		default:
			return 1;
	}
}

const SLICE_BYTES = 1024 * 1024;

/** There is at least one slice: it reports a dump that has become empty. */
function* slicesOf(
	{id, size, stamp}: ChangedFile & {readonly type: 'dump'},
	writer: IndexWriter,
): Generator<SliceJob> {
	let offset = 0;
	do {
		const range = {offset, length: Math.min(SLICE_BYTES, size - offset)};
		offset += SLICE_BYTES;
		const knownHashes = writer.hashesWithin(id, range);
		yield {type: 'slice', id, range, isLast: offset >= size, stamp, knownHashes};
	} while (offset < size);
}
