/** What the searching thread is told, and what it answers. */
import type {CableKey} from '../cable/summary.js';
import type {Hit} from './fuzzy.js';
import type {Numbered} from './number.js';

/** What a cable is found by. */
export type Subject<Id = CableKey> = Numbered<Id> & {readonly subject: string};

/** To the thread. New subjects take the place of the old; every `find` is answered. */
export type SearchRequest =
	| {readonly type: 'subjects'; readonly subjects: readonly Subject[]}
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
