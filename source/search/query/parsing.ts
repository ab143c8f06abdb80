/** What the parts of the parser share: what was typed, how far it has been read, and what is wrong with it. */
import type {Range} from '../../cable/cable.js';
import {type FoldedWord, foldedWords} from '../words/fold.js';
import type {QueryProblem} from './query.js';
import {type Token, tokensOf} from './tokens.js';

/** The most words and values that are searched for. */
export const mostTerms = 32;

/** How far a text has been read. */
export type Parsing = {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** The number of the next token. */
	at: number;
	/** How many more words and values may be searched for. */
	room: number;
	/** How many brackets are open that are too deep to count. */
	surplus: number;
	readonly problems: QueryProblem[];
};

/** Begins to read a text. */
export function beginParsing(text: string): Parsing {
	return {text, tokens: tokensOf(text), at: 0, room: mostTerms, surplus: 0, problems: []};
}

/** Notes what is wrong. */
export function report({problems}: Parsing, {start, end}: Range, message: string): void {
	problems.push({start, end, message});
}

/** The words in a stretch of the text, folded, as many as there is room for. */
export function takeWords(
	parsing: Parsing,
	{start, end}: Range,
	wordsOf: (text: string) => readonly FoldedWord[] = foldedWords,
): readonly (Range & {readonly word: string})[] {
	const words = wordsOf(parsing.text.slice(start, end)).map(({folded, ...range}) => ({
		word: folded,
		start: start + range.start,
		end: start + range.end,
	}));
	return words.slice(0, takeRoom(parsing, words));
}

/** How many of some words or values there is room for. */
export function takeRoom(parsing: Parsing, wanted: readonly Range[]): number {
	const count = Math.min(wanted.length, parsing.room);
	const first = wanted[count];
	if (first !== undefined && !parsing.problems.some(({message}) => message === tooMany)) {
		report(parsing, {start: first.start, end: parsing.text.length}, tooMany);
	}
	parsing.room -= count;
	return count;
}

const tooMany = `only the first ${mostTerms} words and values are searched`;
