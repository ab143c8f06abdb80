/**
 * What is asked for: the typed text as terms.
 *
 *     kosvo resol     words in any order, half or mistyped
 *     "prime min      these words one after another, as spelled; the last may be half until the quotation is closed
 *     'iran           as spelled, also within a word
 *     !iraq           no word that begins so; !"prime minister" not these words
 */
import {wordsOf} from './fold.js';

/** The terms of a search, all of which must be met; none where there is nothing to look for. */
export type Query = readonly Term[];

/** One thing to look for, its words folded. */
export type Term =
	| {readonly type: 'word'; readonly word: string}
	| {readonly type: 'spelled'; readonly word: string}
	| {readonly type: 'phrase'; readonly words: readonly string[]; readonly closed: boolean}
	| {readonly type: 'excluded'; readonly words: readonly string[]; readonly closed: boolean};

/** The most words that are looked for. */
export const mostWords = 8;

/** The most letters of a word that are looked for; Fuse.js takes no more in one piece. */
export const mostLetters = 32;

/** Reads what was typed; anything can be typed, and what is too much is left out. */
export function parseQuery(text: string): Query {
	const terms: Term[] = [];
	let room = mostWords;
	for (const match of text.slice(0, mostRead).matchAll(termPattern)) {
		const {not, quoted, closing, spelled, plain} = match.groups ?? {};
		const words = wordsOf(quoted ?? plain ?? '')
			.slice(0, room)
			.map(word => shortened(word.folded));
		room -= words.length;
		if (words.length === 0) {
			continue;
		}
		if (not !== undefined) {
			terms.push({type: 'excluded', words, closed: closing === '"'});
		} else if (quoted !== undefined) {
			terms.push({type: 'phrase', words, closed: closing === '"'});
		} else {
			const type = spelled === undefined ? 'word' : 'spelled';
			terms.push(...words.map(word => ({type, word}) as const));
		}
	}
	return terms;
}

// Eight words of any kind stand within it; a pasted megabyte is not read.
const mostRead = 1024;

const termPattern = /(?<not>!)?(?:"(?<quoted>[^"]*)(?<closing>"|$)|(?<spelled>')?(?<plain>[^\s"]+))/gu;

function shortened(word: string): string {
	const short = word.slice(0, mostLetters);
	// A cut between the two halves of a letter would leave half a letter to look for.
	return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
