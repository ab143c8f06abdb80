/** The messages to and from the thread that searches. */

import type {Range} from '../cable/cable.js';
import type {IndexPlace} from '../index/place.js';

/**
 * To the thread. It must read the subjects again when the index is another one or has changed; every `find` is
 * answered.
 */
export type SearchRequest =
	| {readonly type: 'read-subjects'; readonly place: IndexPlace}
	| {readonly type: 'find'; readonly text: string};

/** From the thread: the keys of all matches, best first, and the ranges to highlight in the first of them. */
export type SearchAnswer = {
	/** A typed array: receiving a hundred thousand objects would delay typing by 60 ms. */
	readonly keys: Int32Array<ArrayBuffer>;
	readonly matches: readonly (readonly Range[])[];
};

/** How many matches of an answer have ranges to highlight. */
export const maxHighlighted = 1000;
