/** What a typed word may mean: which words of the vocabulary, and how close each is. */

import {isProbablyTypo} from '../rank.js';
import type {Vocabulary} from '../term-source.js';
import {createTypoFinder} from './fuzzy.js';
import {typosAllowed} from './typos.js';

/** A word of the vocabulary, by its index. */
export type WordIndex = number;

/** The words that a typed word may mean. */
export type Meanings = {
	/** The word itself, if there is one. */
	readonly whole: WordIndex | undefined;
	/** From the first word that begins with it to the one after the last. */
	readonly begun: {readonly start: WordIndex; readonly end: WordIndex};
	/** Words that contain it. */
	readonly middle: readonly WordIndex[];
	readonly oneTypo: readonly WordIndex[];
	readonly twoTypos: readonly WordIndex[];
	/** Pairs of words that it may be, run together. */
	readonly split: readonly (readonly [WordIndex, WordIndex])[];
};

/** How strictly a typed word is taken. */
export type Trust = 'likely' | 'possible';

/** Finds what typed words may mean among the words of a vocabulary. */
export type MeaningFinder = {
	/** `likely` is what someone means who types the word; `possible` is everything that is close. */
	readonly meaningsOf: (typed: string, trust: Trust) => Meanings;
	/** The index of a word; nothing if the vocabulary does not have it. */
	readonly indexOf: (word: string) => WordIndex | undefined;
};

/** Creates the finder of a vocabulary. */
export function createMeaningFinder({texts, counts}: Vocabulary): MeaningFinder {
	const letters = Int32Array.from(texts, lettersOf);
	const indexOf = (word: string) => {
		const index = firstFrom(texts, word);
		return texts[index] === word ? index : undefined;
	};

	function meaningsOf(typed: string, trust: Trust): Meanings {
		const start = firstFrom(texts, typed);
		const end = firstFrom(texts, `${typed}\u{10FFFF}`);
		let begunIn = 0;
		for (let index = start; index < end; index++) {
			begunIn += counts[index] ?? 0;
		}
		const hasWhole = texts[start] === typed;
		const takesAll = trust === 'possible' || begunIn === 0;
		const isLikely = (index: WordIndex) => takesAll || isProbablyTypo(begunIn, counts[index] ?? 0);
		const mistyped = mistypedIn(typed).filter(({index}) => isLikely(index));
		return {
			whole: hasWhole ? start : undefined,
			begun: {start, end},
			middle: takesAll ? wordsAround(typed) : [],
			oneTypo: mistyped.filter(({typos}) => typos === 1).map(({index}) => index),
			twoTypos: mistyped.filter(({typos}) => typos === 2).map(({index}) => index),
			split: hasWhole ? [] : splitWords(typed),
		};
	}

	function wordsAround(typed: string): readonly WordIndex[] {
		if (typed.length < SHORTEST_MIDDLE) {
			return [];
		}
		return texts.flatMap((text, index) => (text.indexOf(typed) > 0 ? index : []));
	}

	/** Fuse.js compares only the words that may be close enough by their letters and length. */
	function mistypedIn(typed: string): readonly {readonly index: WordIndex; readonly typos: 1 | 2}[] {
		const most = typosAllowed(typed);
		if (most === 0) {
			return [];
		}
		const own = lettersOf(typed);
		const near: WordIndex[] = [];
		for (let index = 0; index < texts.length; index++) {
			const missing = own & ~(letters[index] as number);
			if (countBits(missing) <= most && mayBegin(typed, texts[index] as string, own, most)) {
				near.push(index);
			}
		}
		const find = createTypoFinder(near.map(index => texts[index] as string));
		return find(typed).map(({word, closeness}) => ({
			index: near[word] as WordIndex,
			typos: closeness === 'one-typo' ? 1 : 2,
		}));
	}

	function splitWords(typed: string): readonly (readonly [WordIndex, WordIndex])[] {
		const pairs: (readonly [WordIndex, WordIndex])[] = [];
		for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
			const [first, second] = [indexOf(typed.slice(0, at)), indexOf(typed.slice(at))];
			if (first !== undefined && second !== undefined) {
				pairs.push([first, second]);
			}
		}
		return pairs;
	}

	return {meaningsOf, indexOf};
}

/** Whether a word may begin with what was typed but for some typos: so many of its first letters may be others. */
function mayBegin(typed: string, word: string, letters: number, most: number): boolean {
	const length = typed.length - most;
	if (word.length < length) {
		return false;
	}
	let others = 0;
	for (let index = 0; index < length; index++) {
		const letter = word.charCodeAt(index) - A;
		if (letter >= 0 && letter < 26 && (letters & (1 << letter)) === 0 && ++others > most) {
			return false;
		}
	}
	// Hardly anyone mistypes both of the first letters.
	return (
		typed.slice(0, FIRST_LETTERS).includes(word.charAt(0)) ||
		word.slice(0, FIRST_LETTERS).includes(typed.charAt(0))
	);
}

const FIRST_LETTERS = 2;

/** Two letters are in the middle of half of all words. */
const SHORTEST_MIDDLE = 3;

/** A single letter before a word is hardly ever a word that was run together with it. */
const SHORTEST_PART = 2;

/** The index of the first text that is not before another in the order of code units. */
function firstFrom(texts: readonly string[], text: string): number {
	let [low, high] = [0, texts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((texts[middle] as string) < text) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Which letters from a to z a word has, one bit each. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) {
		const letter = word.charCodeAt(index) - A;
		if (letter >= 0 && letter < 26) {
			letters |= 1 << letter;
		}
	}
	return letters;
}

const A = 'a'.charCodeAt(0);

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) {
		count++;
	}
	return count;
}
