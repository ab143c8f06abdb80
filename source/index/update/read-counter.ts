import type {ChangedFile} from './comparison.js';
import type {Total} from './progress.js';
import {cablesIn, type ReadResult} from './read-job.js';

/**
 * Counts the cables that are to be read and those that have been; the rows of a dump are estimated from its size.
 */
export type ReadCounter = {
	readonly add: (more: readonly Countable[]) => void;
	/** Nothing more will be added. */
	readonly complete: () => void;
	readonly finish: (all: readonly ReadResult[]) => void;
	readonly done: () => number;
	readonly total: () => Total;
};

/** Something to be counted: a file is one cable, a dump has a number of cables that depends on its size. */
export type Countable = Pick<ChangedFile, 'type' | 'size'>;

/** Creates a counter that starts from zero. */
export function createReadCounter(): ReadCounter {
	let [done, filesLeft, bytesLeft] = [0, 0, 0];
	let isFinal = false;
	let [rows, rowBytes] = [1, USUAL_ROW_BYTES];

	function finish(one: ReadResult): void {
		const count = cablesIn(one);
		done += count;
		if ('range' in one) {
			bytesLeft -= one.range.length;
			rowBytes += one.range.length;
			rows += count;
		} else {
			filesLeft--;
		}
	}

	return {
		add(more) {
			for (const {type, size} of more) {
				filesLeft += Number(type === 'file');
				bytesLeft += type === 'dump' ? size : 0;
			}
		},
		complete() {
			isFinal = true;
		},
		finish: all => all.forEach(finish),
		done: () => done,
		total: () => ({
			count: done + Math.max(0, filesLeft) + Math.round((Math.max(0, bytesLeft) * rows) / rowBytes),
			isFinal,
		}),
	};
}

/** A dump of 1.7 GB has a quarter of a million rows. */
const USUAL_ROW_BYTES = 6800;
