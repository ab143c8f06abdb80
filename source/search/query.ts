/**
 * Reads a query: the typed text as terms.
 *
 *     kosvo resol     words in any order, incomplete or mistyped
 *     "prime min      these words in this order, as spelled; until the quotation is closed, the last may be incomplete
 *     'iran           as spelled, also within a word
 *     !iraq           no word that begins like this; !"prime minister" not these words
 */
import {foldedWords} from './fold.js';

/** The terms of a search, all of which must match; empty if there is nothing to search for. */
export type Query = readonly Term[];

/** One thing to search for, its words folded. */
export type Term =
	| {readonly type: 'word'; readonly word: string}
	| {readonly type: 'spelled'; readonly word: string}
	| {readonly type: 'phrase'; readonly words: readonly string[]; readonly closed: boolean}
	| {readonly type: 'excluded'; readonly words: readonly string[]; readonly closed: boolean};

/** The most words that are searched for. */
export const mostWords = 8;

/** The most letters of a word that are searched for: Fuse.js would split a longer one. */
export const mostLetters = 32;

/** Reads what was typed, which may be anything; what is too much is ignored. */
export function parseQuery(text: string): Query {
	const terms: Term[] = [];
	let room = mostWords;
	for (const match of text.slice(0, mostRead).matchAll(termPattern)) {
		const {not, quoted, closing, spelled, plain} = match.groups ?? {};
		const words = foldedWords(quoted ?? plain ?? '')
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

// Enough for eight words of any kind; a pasted megabyte is not read to its end.
const mostRead = 1024;

const termPattern = /(?<not>!)?(?:"(?<quoted>[^"]*)(?<closing>"|$)|(?<spelled>')?(?<plain>[^\s"]+))/gu;

function shortened(word: string): string {
	const short = word.slice(0, mostLetters);
	// A cut between the two halves of a surrogate pair would leave half a letter to search for.
	return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
