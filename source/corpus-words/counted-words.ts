/** Words that are unusual for a result, and of how much of it that is known. */
import type {UnusualWords} from './unusual-words.js';

/** Words that are unusual for some cables, and of how many cables that is known. */
export type CountedWords = UnusualWords & CountedCables;

/** How many cables have been counted, and how many not. */
export type CountedCables = {
	/** The cables whose words were counted. */
	readonly counted: number;
	/** Those that could not be read, or take long to read. */
	readonly unread: number;
	/** Those beyond the number of cables that are read. */
	readonly beyond: number;
};

/** How many words away is near, unless another number is asked for. */
export const usuallyWithin = 5;
