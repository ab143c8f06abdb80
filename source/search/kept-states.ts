/** What a reader has made of cables, which a query can ask for: `is:unread`, `is:starred`, `in:kosovo`, `note:berlin`. */
import type {Mrn} from '../cable/mrn.js';

/** The states, as `is:` has them. */
export const keptStates = ['unread', 'starred', 'tagged'] as const;

/** A state that a cable may have for the reader. */
export type KeptState = (typeof keptStates)[number];

/**
 * The cables that have been read, starred and tagged: the SHA-256 of each in hexadecimal, one on a line. A single text
 * of thousands is handed to a thread faster than a list. And those that are in dossiers.
 */
export type KeptStates = {
	readonly read: string;
	readonly starred: string;
	readonly tagged: string;
	readonly filed: readonly FiledEntry[];
};

/** A cable in a dossier, whose name is folded, with the text of its notes there; it has a number or a hash. */
export type FiledEntry = {
	readonly dossier: string;
	readonly mrn: Mrn | undefined;
	readonly sha256: string | undefined;
	readonly notes: string;
};

/** Nothing was made of any cable. */
export const noStates: KeptStates = {read: '', starred: '', tagged: '', filed: []};

/** Whether a word is one of the states. */
export function isKeptState(word: string): word is KeptState {
	return (keptStates as readonly string[]).includes(word);
}

/** Whether a query may ask for any of them. */
export function asksForState(text: string): boolean {
	return /\b(?:has|in|is|note)\s*:/i.test(text);
}
