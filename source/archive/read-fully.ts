import {readSync} from 'node:fs';

/** How bytes of an open file are read; a test puts in its place what happens to the file meanwhile. */
export type Read = (file: number, bytes: Uint8Array, at: number, length: number, position: number) => number;

/** Fills some memory from a position of a file on, and gives as much of it as there was: less where the file ends. */
export function readFully<Bytes extends Uint8Array>(
	file: number,
	bytes: Bytes,
	position: number,
	read: Read = readSync,
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
