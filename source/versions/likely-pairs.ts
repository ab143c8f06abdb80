/** Which cables of a folder may be versions of each other, by their sketches alone. */
import type {CableKey} from '../cable/summary/summary.js';
import {leastShared, type Sketch} from './sketch.js';

/** Where sketches come from: calls back with each and the key of its cable, every time in the same order. */
export type SketchSource = (visit: (key: CableKey, sketch: Sketch) => void) => void;

/** The pairs that share enough, and whether there were more than are ever compared. */
export type LikelyPairs = {
	readonly pairs: readonly (readonly [CableKey, CableKey])[];
	readonly isCut: boolean;
};

/** How much is held in memory at a time, so that a test can make it little. */
export type PairLimits = {readonly numbers: number; readonly pairs: number};

/**
 * The pairs of cables that share at least two numbers of their sketches. Of the cables that share a number each is paired
 * with the next and with the first of them, which connects them all: a form that thousands of cables fill in makes as
 * many pairs, and not their square.
 */
export function likelyPairs(source: SketchSource, limits: PairLimits = usualLimits): LikelyPairs {
	const keys: CableKey[] = [];
	let numbers = 0;
	source((key, sketch) => {
		keys.push(key);
		numbers += sketch.length;
	});
	const slices = Math.max(1, Math.ceil(numbers / limits.numbers));
	const counts = new Map<number, number>();
	let isCut = keys.length > MOST_CABLES;
	for (let slice = 0; slice < slices; slice++) {
		for (const pair of pairsOfSlice(source, {slice, slices, numbers})) {
			const count = counts.get(pair);
			if (count === undefined && counts.size >= limits.pairs) {
				isCut = true;
			} else {
				counts.set(pair, (count ?? 0) + 1);
			}
		}
	}
	const pairs = [...counts]
		.filter(([, count]) => count >= leastShared)
		.map(([pair]) => [keys[Math.floor(pair / MOST_CABLES)], keys[pair % MOST_CABLES]] as const)
		.filter((pair): pair is readonly [CableKey, CableKey] => pair.every(key => key !== undefined));
	return {pairs, isCut};
}

/** So many numbers are sorted at a time, and so many pairs are counted: some hundred megabytes at the most. */
const usualLimits: PairLimits = {numbers: 4_000_000, pairs: 2_000_000};

/** A number and the place of a cable are one float, which is exact up to 53 bits. */
const MOST_CABLES = 2 ** 21;

/** The pairs of those that share a number of a slice, once for each number. A pair is one number, too. */
function* pairsOfSlice(
	source: SketchSource,
	{slice, slices, numbers}: {readonly slice: number; readonly slices: number; readonly numbers: number},
): Generator<number> {
	let entries = new Float64Array(Math.ceil(numbers / slices) + 1024);
	let [count, cable] = [0, 0];
	source((_, sketch) => {
		for (const hash of cable < MOST_CABLES ? sketch : []) {
			if (hash % slices === slice) {
				// A form that very many cables fill in makes one slice longer than the others.
				entries = count < entries.length ? entries : grown(entries);
				entries[count++] = hash * MOST_CABLES + cable;
			}
		}
		cable++;
	});
	const sorted = entries.subarray(0, count).sort();
	let first = 0;
	for (let index = 1; index < count; index++) {
		const [own, before] = [sorted[index] as number, sorted[index - 1] as number];
		if (Math.floor(own / MOST_CABLES) !== Math.floor(before / MOST_CABLES)) {
			first = index;
			continue;
		}
		yield (before % MOST_CABLES) * MOST_CABLES + (own % MOST_CABLES);
		if (first < index - 1) {
			yield ((sorted[first] as number) % MOST_CABLES) * MOST_CABLES + (own % MOST_CABLES);
		}
	}
}

function grown(entries: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
	const longer = new Float64Array(entries.length * 2);
	longer.set(entries);
	return longer;
}
