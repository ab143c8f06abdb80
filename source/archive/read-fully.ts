import {readSync} from 'node:fs';

/** Reads bytes of an open file; tests replace it to change the file meanwhile. */
export type ReadFunction = (
	file: number,
	bytes: Uint8Array,
	at: number,
	length: number,
	position: number,
) => number;

/**
 * Fills a buffer from a position in a file and returns the part of it that was filled: less if the file ends there.
 */
export function readFully<Bytes extends Uint8Array>(
	file: number,
	bytes: Bytes,
	position: number,
	read: ReadFunction = readSync,
): Bytes {
	let length = 0;
	while (length < bytes.length) {
		const count = read(file, bytes, length, bytes.length - length, position + length);
		if (count === 0) {
			break;
		}
		length += count;
	}
	return bytes.subarray(0, length) as Bytes;
}
