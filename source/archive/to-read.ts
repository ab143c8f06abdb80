/** What the threads that read are given, and what they make of it. */
import type {Archive} from './archive.js';
import type {Different} from './comparison.js';
import type {ByteRange} from './dump-entries.js';
import type {IndexWriter} from './index-writer.js';
import {type FileToRead, type ReadRecord, readRecord} from './read-record.js';
import {type ReadSlice, readSlice, type SliceToRead} from './read-slice.js';

/** A file, or a slice of a dump. */
export type ToRead = FileToRead | SliceToRead;

/** What became of either. */
export type WasRead = ReadRecord | ReadSlice;

/** All that is to be read of what is different. What the index knows of it is looked up when it is asked for, and not kept. */
export function* toReadOf(all: Iterable<Different>, writer: IndexWriter): Generator<ToRead> {
	for (const {type, id, size, stamp} of all) {
		if (type === 'file') {
			yield {type, id, size, knownHash: writer.known(id)?.hash};
		} else {
			for (const range of slicesOf(size)) {
				const isLast = range.offset + range.length === size;
				yield {type: 'slice', id, range, isLast, stamp, knownHashes: writer.hashesWithin(id, range)};
			}
		}
	}
}

/** Reads a file or a slice. */
export function read(archive: Archive, one: ToRead, now: () => number): WasRead {
	return one.type === 'file' ? readRecord(archive, one, now) : readSlice(archive, one, now);
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
function* slicesOf(size: number): Generator<ByteRange> {
	let offset = 0;
	do {
		yield {offset, length: Math.min(SLICE_BYTES, size - offset)};
		offset += SLICE_BYTES;
	} while (offset < size);
}
