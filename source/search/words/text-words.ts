/**
 * The words of a text as the full text of an index has them: `U.S.` is one, `D'ALEMA` is one, `US-SOVIET` is two, and
 * `MINISTER'S` is two, so that it has the word `minister`.
 */

import type {FoldedWord} from './fold.js';
import {fold} from './fold.js';

/** The words of a text, in order. */
export function textWords(text: string): readonly FoldedWord[] {
	const words: FoldedWord[] = [];
	for (const match of text.matchAll(wordPattern())) {
		const folded = fold(match[0]);
		if (folded !== '') {
			words.push({folded, start: match.index, end: match.index + match[0].length});
		}
	}
	return words;
}

/** What is one word, as the full text has it; nothing for several, or none. */
export function oneWord(text: string): string | undefined {
	const [word, ...others] = textWords(text);
	return others.length === 0 ? word?.folded : undefined;
}

/** The words into which SQLite cuts a text that is written by `asIndexed`. */
export function indexedWords(indexed: string): readonly string[] {
	return indexed.toLowerCase().match(/[a-z0-9\u0080-\uFFFF]+/g) ?? none;
}

/** The words that hyphens join within a text, each as one word: `CEASE-FIRE` is also found as `ceasefire`. */
export function compoundWords(text: string): readonly string[] {
	return text.includes('-')
		? (text.match(compoundPattern()) ?? []).map(word => word.replaceAll('-', ''))
		: none;
}

const none: readonly string[] = [];

// Initials and words with apostrophes are no parts of one. In functions: with their classes of Unicode these patterns take
// time to make, and the first list of a run does without.
function compoundPattern(): RegExp {
	return /(?<![\p{L}\p{N}\p{M}.'’-])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+(?![\p{L}\p{N}\p{M}'’-])/gu;
}

/**
 * A text that SQLite cuts into the words of another text: it takes every letter and digit of ASCII for a part of a word,
 * everything else between them for the end of one, and does not mind case.
 */
export function asIndexed(text: string): string {
	if (!plainPattern.test(text) || tangled.test(text)) {
		return textWords(text)
			.map(({folded}) => folded)
			.join(' ');
	}
	const joined = text.replace(initials, written => `${written.replaceAll('.', '')} `);
	return joined.includes("'") ? joined.replace(joiningApostrophe, '') : joined;
}

// Initials with full stops come first, or they would be words of one letter. An apostrophe joins, but for a possessive.
function wordPattern(): RegExp {
	return /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?![sS](?![\p{L}\p{N}\p{M}]))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
}

// All of ASCII.
const plainPattern = /^[\x00-\x7F]*$/;

// An apostrophe at initials: which of the two patterns comes first would matter.
const tangled = /\.[A-Za-z]'|'[A-Za-z]\./;

const joiningApostrophe = /(?<=[A-Za-z0-9])'(?![sS](?![A-Za-z0-9]))(?=[A-Za-z0-9])/g;
const initials = /(?<![A-Za-z0-9])[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z0-9])/g;
