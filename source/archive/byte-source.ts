/** Bytes that are read where they are needed: those of a file, which may be larger than memory, or of a buffer. */
import {fstatSync} from 'node:fs';
import type {ByteRange} from './dump/entries.js';
import {readFully} from './read-fully.js';

/** Some bytes, of which ranges can be read. */
export type ByteSource = {
	readonly size: number;
	/** The bytes from an offset on, as many as there are up to a length. */
	readonly read: (offset: number, length: number) => Buffer;
};

/** The bytes of an open file, as many as it has now. */
export function fileSource(file: number): ByteSource {
	const {size} = fstatSync(file);
	return {
		size,
		read: (offset, length) =>
			readFully(file, Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset))), offset),
	};
}

/** Bytes that are in memory. */
export function bufferSource(bytes: Uint8Array): ByteSource {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return {size: buffer.length, read: (offset, length) => buffer.subarray(offset, offset + length)};
}

/** The bytes of a range of others. */
export function sourceWithin({read}: ByteSource, {offset: start, length: size}: ByteRange): ByteSource {
	return {size, read: (offset, length) => read(start + offset, Math.max(0, Math.min(length, size - offset)))};
}

/** All of the bytes, some at a time. */
export function* chunksOf({size, read}: ByteSource): Generator<Buffer> {
	for (let at = 0; at < size; ) {
		const chunk = read(at, CHUNK_BYTES);
		if (chunk.length === 0) {
			return;
		}
		yield chunk;
		at += chunk.length;
	}
}

const CHUNK_BYTES = 256 * 1024;
