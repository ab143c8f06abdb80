/** A sketch of a text: the least numbers of its runs of words, which texts that are alike share. */
import type {Cable} from '../cable/cable.js';
import {comparedText, eachShingle, sharedNumbers} from './shingles.js';

/** The least numbers, each once, the least first. */
export type Sketch = Uint32Array;

/** So many numbers make a sketch: with them an extract of a quarter shares eight with its whole. */
export const sketchSize = 32;

/** The sketch of a cable; empty if it has hardly any words. */
export function sketchOf(cable: Cable): Sketch {
	return sketchOfText(comparedText(cable));
}

/** A sketch without numbers, which is like no other. */
export const noSketch: Sketch = new Uint32Array();

/** The sketch of a text. */
export function sketchOfText(text: string): Sketch {
	const least = new Uint32Array(sketchSize);
	let count = 0;
	eachShingle(text, hash => {
		if (count === sketchSize && hash >= (least[sketchSize - 1] as number)) {
			return;
		}
		let at = count;
		while (at > 0 && (least[at - 1] as number) > hash) {
			at--;
		}
		if (at > 0 && least[at - 1] === hash) {
			return;
		}
		least.copyWithin(at + 1, at, Math.min(count, sketchSize - 1));
		least[at] = hash;
		count = Math.min(count + 1, sketchSize);
	});
	return least.slice(0, count);
}

/** A sketch as it is stored, with the least byte of each number first. */
export function bytesOfSketch(sketch: Sketch): Uint8Array {
	const bytes = new Uint8Array(sketch.length * NUMBER_BYTES);
	const view = new DataView(bytes.buffer);
	for (const [index, hash] of sketch.entries()) {
		view.setUint32(index * NUMBER_BYTES, hash, true);
	}
	return bytes;
}

/** The sketch in some stored bytes. */
export function sketchFrom(bytes: Uint8Array): Sketch {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Uint32Array.from({length: Math.floor(bytes.length / NUMBER_BYTES)}, (_, index) =>
		view.getUint32(index * NUMBER_BYTES, true),
	);
}

const NUMBER_BYTES = 4;

/**
 * Whether two sketches share enough that their texts have to be compared. One number alone may be shared by chance, or
 * be that of a phrase that many use; of a text with hardly any words it is all there is.
 */
export function mayBeAlike(one: Sketch, other: Sketch): boolean {
	const least = Math.min(leastShared, one.length, other.length);
	return least > 0 && sharedNumbers(one, other) >= least;
}

/** So many shared numbers make two cables worth comparing. */
export const leastShared = 2;
