/** What a reader has made of cables, which a query can ask for: `is:unread`, `is:starred`, `is:tagged`. */

/** The states, as `is:` has them. */
export const keptStates = ['unread', 'starred', 'tagged'] as const;

/** One of these. */
export type KeptState = (typeof keptStates)[number];

/**
 * The cables that have been read, starred and tagged: the SHA-256 of each in hexadecimal, one on a line. A single text
 * of thousands is handed to a thread faster than a list.
 */
export type KeptStates = {readonly read: string; readonly starred: string; readonly tagged: string};

/** Whether a word is one of the states. */
export function isKeptState(word: string): word is KeptState {
	return (keptStates as readonly string[]).includes(word);
}

/** Whether a query may ask for any of them. */
export function asksForState(text: string): boolean {
	return /\bis\s*:/i.test(text);
}
