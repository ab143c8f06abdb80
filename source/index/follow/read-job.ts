/** What the threads that read are given, and what they make of it. */
import type {Archive} from '../../archive/archive.js';
import type {Guard} from '../../archive/background/guard.js';
import type {IndexWriter} from '../writer.js';
import type {Different} from './comparison.js';
import {type FileToRead, type ReadRecord, readRecord} from './read-record.js';
import {type ReadSlice, readSlice, type SliceToRead} from './read-slice.js';

/** A file, or a slice of a dump. */
export type ToRead = FileToRead | SliceToRead;

/** What became of either. */
export type WasRead = ReadRecord | ReadSlice;

/** All that is to be read of what is different; what the index knows of it is looked up when its turn has come. */
export function* toReadOf(all: Iterable<Different>, writer: IndexWriter): Generator<ToRead> {
	for (const one of all) {
		if (one.type === 'file') {
			yield {...one, knownHash: writer.known(one.id)?.hash};
		} else {
			yield* slicesOf(one, writer);
		}
	}
}

/** Reads a file or a slice. */
export function read(archive: Archive, one: ToRead, now: () => number, guard?: Guard): WasRead {
	return one.type === 'file' ? readRecord(archive, one, now, guard) : readSlice(archive, one, now, guard);
}

/** How much there is to read. */
export function bytesToRead(one: ToRead): number {
	return one.type === 'file' ? one.size : one.range.length;
}

/** How many cables there are in what was read. */
export function cablesIn(one: WasRead): number {
	return one.type === 'slice' ? one.entries.filter(({type}) => type === 'row').length : 1;
}

const SLICE_BYTES = 1024 * 1024;

/** One slice at least, so that a dump that is empty by now has one that says so. */
function* slicesOf(
	{id, size, stamp}: Different & {readonly type: 'dump'},
	writer: IndexWriter,
): Generator<SliceToRead> {
	let offset = 0;
	do {
		const range = {offset, length: Math.min(SLICE_BYTES, size - offset)};
		offset += SLICE_BYTES;
		const knownHashes = writer.hashesWithin(id, range);
		yield {type: 'slice', id, range, isLast: offset >= size, stamp, knownHashes};
	} while (offset < size);
}
