/** What the searching thread is told, and what it answers. */

import type {Hit} from './fuzzy.js';

/** To the thread. New subjects take the place of the old; a newer `find` the place of one that still waits. */
export type SearchRequest =
	| {
			readonly type: 'subjects';
			readonly subjects: readonly {readonly id: string; readonly subject: string}[];
	  }
	| {readonly type: 'find'; readonly token: number; readonly text: string};

/** From the thread: the hits, best first; `token` is that of the `find` that is answered. */
export type SearchAnswer = {
	readonly type: 'hits';
	readonly token: number;
	/** How many there are, also those that were not sent. */
	readonly total: number;
	readonly hits: readonly Hit[];
};

/** How many hits of an answer have their letters marked. */
export const mostMarked = 1000;

/** How many hits are sent: to receive a hundred thousand would hold up the typing for 60 ms. */
export const mostSent = 10_000;
