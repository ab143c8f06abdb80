/**
 * The words of a text as the full text of an index has them: `U.S.` is one, `D'ALEMA` is one, `US-SOVIET` is two, and
 * `MINISTER'S` is two, so that it has the word `minister`.
 */

import type {Range} from '../../cable/cable.js';
import {type FoldedWord, wordsBy} from './fold.js';

/** The words of a text, in order. */
export function textWords(text: string): readonly FoldedWord[] {
	return wordsBy(wordPattern(), text);
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
	const found: string[] = [];
	// The pattern takes ten times as long as the search for a hyphen.
	for (let hyphen = text.indexOf('-'); hyphen >= 0; ) {
		const {start, end} = stretchAround(text, hyphen);
		for (const word of text.slice(start, end).match(compoundPattern()) ?? none) {
			found.push(word.replaceAll('-', ''));
		}
		hyphen = text.indexOf('-', end);
	}
	return found;
}

/** The characters around a hyphen that a compound may have, or that show that there is none, up to others on both sides. */
function stretchAround(text: string, hyphen: number): Range {
	let [start, end] = [hyphen, hyphen + 1];
	while (start > 0 && isOfStretch(text.charCodeAt(start - 1))) {
		start--;
	}
	while (end < text.length && isOfStretch(text.charCodeAt(end))) {
		end++;
	}
	return {start, end};
}

/** A letter, a figure, a full stop, an apostrophe or a hyphen; beyond ASCII any character. */
function isOfStretch(code: number): boolean {
	return code >= 0x80 || stretchCodes[code] === 1;
}

const stretchCodes = Uint8Array.from({length: 0x80}, (_, code) =>
	Number(/[A-Za-z\d.'-]/.test(String.fromCharCode(code))),
);

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
	if (!plainPattern.test(text) || (text.includes("'") && tangled.test(text))) {
		return textWords(text)
			.map(({folded}) => folded)
			.join(' ');
	}
	const joined = pointed.test(text)
		? text.replace(initials, written => `${written.replaceAll('.', '')} `)
		: text;
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
/** A quick test, enough for most texts. */
const pointed = /\.[A-Za-z]/;
const initials = /(?<![A-Za-z0-9])[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z0-9])/g;
