/** What the searching thread is told, and what it answers. */
import type {IndexPlace} from './archive/index-place.js';
import type {CableKey} from './cable/summary.js';
import type {Hit} from './search/fuzzy.js';

/** To the thread. From another index, or after a change of the same, it reads the subjects anew; every `find` is answered. */
export type SearchRequest =
	| {readonly type: 'read-subjects'; readonly place: IndexPlace}
	| {readonly type: 'find'; readonly text: string};

/** From the thread: the hits, best first. */
export type SearchAnswer = {
	/** How many there are, also those that were not sent. */
	readonly total: number;
	readonly hits: readonly Hit<CableKey>[];
};

/** How many hits of an answer have their letters marked. */
export const mostMarked = 1000;

/** How many hits are sent: to receive a hundred thousand would hold up the typing for 60 ms. */
export const mostSent = 10_000;
