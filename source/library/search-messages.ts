/** What the searching thread is told, and what it answers. */

import type {Range} from '../cable/cable.js';
import type {IndexPlace} from '../index/place.js';

/** To the thread. From another index, or after a change of the same, it reads the subjects anew; every `find` is answered. */
export type SearchRequest =
	| {readonly type: 'read-subjects'; readonly place: IndexPlace}
	| {readonly type: 'find'; readonly text: string};

/** From the thread: the keys of all hits, best first, and the letters to mark in the first of them. */
export type SearchAnswer = {
	/** Numbers in a row: to receive a hundred thousand objects would hold up the typing for 60 ms. */
	readonly keys: Int32Array<ArrayBuffer>;
	readonly matches: readonly (readonly Range[])[];
};

/** How many hits of an answer have their letters marked. */
export const mostMarked = 1000;
