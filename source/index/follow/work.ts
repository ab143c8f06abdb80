import type {Different} from './comparison.js';
import type {Total} from './progress.js';
import {cablesIn, type WasRead} from './read-job.js';

/** How many cables are to be read, and how many have been: of a dump there is no telling before, so it is guessed. */
export type Work = {
	readonly add: (more: readonly Countable[]) => void;
	/** Nothing more will be added. */
	readonly complete: () => void;
	readonly finish: (all: readonly WasRead[]) => void;
	readonly done: () => number;
	readonly total: () => Total;
};

/** What is to be read, as far as it counts: a file is one cable, a dump has some for its size. */
export type Countable = Pick<Different, 'type' | 'size'>;

/** Counts from nothing. */
export function createWork(): Work {
	let [done, filesLeft, bytesLeft] = [0, 0, 0];
	let isFinal = false;
	let [rows, rowBytes] = [1, USUAL_ROW_BYTES];

	function finish(one: WasRead): void {
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

/** 1.7 GB are a quarter of a million rows. */
const USUAL_ROW_BYTES = 6800;
