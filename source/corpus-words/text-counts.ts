/** What is known of the words of an archive without reading its texts. */
import type {CableKey} from '../cable/summary/summary.js';

/** How often words stand in the paragraphs of all cables. A word is written as the full text has it: `dalema`. */
export type TextCounts = {
	/** How many words the paragraphs have. */
	readonly total: () => number;
	/** How often a word stands in them. */
	readonly countOf: (word: string) => number;
	/** Calls back with the cable at each place of a word. */
	readonly eachPlace: (word: string, visit: (key: CableKey) => void) => void;
	/** Calls back with how many words the paragraphs of each cable have; for a long cable in parts. */
	readonly eachLength: (visit: (key: CableKey, words: number) => void) => void;
};
