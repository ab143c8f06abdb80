/** What a typed word may mean: which words of the vocabulary, and how close each is. */

import {firstIndex} from '../../cable/first-index.js';
import {type Closeness, isProbablyTypo} from '../ranking/rank.js';
import type {Vocabulary} from '../term-source.js';
import {createTypoFinder} from './fuzzy.js';
import {isWithinTypos, typosAllowed} from './typos.js';

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
	/** Words that begin so, but for a typo. */
	readonly oneTypoBegun: readonly WordIndex[];
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
		// `guid` begins `guidance`, but may well be `guild`.
		const mayBeSlip = !hasWhole && begunIn < FEW && typed.length >= SHORTEST_SLIP;
		const isLikely = ({index, closeness}: Mistyped) =>
			takesAll || (mayBeSlip && closeness === 'one-typo') || isProbablyTypo(begunIn, counts[index] ?? 0);
		const mistyped = mistypedIn(typed, texts, letters).filter(isLikely);
		const at = (wanted: Closeness) =>
			mistyped.filter(({closeness}) => closeness === wanted).map(({index}) => index);
		return {
			whole: hasWhole ? start : undefined,
			begun: {start, end},
			middle: takesAll ? wordsAround(typed) : [],
			oneTypo: at('one-typo'),
			oneTypoBegun: at('one-typo-begun'),
			twoTypos: at('two-typos'),
			split: hasWhole ? [] : splitWords(typed),
		};
	}

	function wordsAround(typed: string): readonly WordIndex[] {
		if (typed.length < SHORTEST_MIDDLE) {
			return [];
		}
		const around: WordIndex[] = [];
		for (let index = 0; index < texts.length; index++) {
			if ((texts[index] as string).indexOf(typed) > 0) {
				around.push(index);
			}
		}
		return around;
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

/** A word that may be meant by a mistyped one. */
type Mistyped = {readonly index: WordIndex; readonly closeness: Closeness};

/** What fewer cables have is not all that may be meant, if it is only the beginning of their words. */
const FEW = 10;

/** Shorter ones are similar to too many words. */
const SHORTEST_SLIP = 4;

/** Fuse.js is asked only of the words that may be close enough: by their letters, and by their typos. */
function mistypedIn(typed: string, texts: readonly string[], letters: Int32Array): readonly Mistyped[] {
	const most = typosAllowed(typed);
	if (most === 0) {
		return [];
	}
	const own = lettersOf(typed);
	const near: WordIndex[] = [];
	for (let index = 0; index < texts.length; index++) {
		const missing = own & ~(letters[index] as number);
		const text = texts[index] as string;
		if (hasBits(missing, most) && mayBegin(typed, text) && isWithinTypos(typed, text, most)) {
			near.push(index);
		}
	}
	const find = createTypoFinder(near.map(index => texts[index] as string));
	return find(typed).map(({word, closeness}) => ({
		index: near[word] as WordIndex,
		closeness,
	}));
}

/** Whether a word may begin with what was typed: hardly anyone mistypes both of the first letters. */
function mayBegin(typed: string, word: string): boolean {
	const first = typed.charCodeAt(0);
	const own = word.charCodeAt(0);
	return first === own || first === word.charCodeAt(1) || own === typed.charCodeAt(1);
}

/** Two letters are in the middle of half of all words. */
const SHORTEST_MIDDLE = 3;

/** A single letter before a word is hardly ever a word that was run together with it. */
const SHORTEST_PART = 2;

/** The index of the first text that is not before another in the order of code units. */
function firstFrom(texts: readonly string[], text: string): number {
	return firstIndex(texts.length, index => (texts[index] as string) >= text);
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

/** Whether a number has at most so many bits, one or two. */
function hasBits(bits: number, most: number): boolean {
	const others = bits & (bits - 1);
	return others === 0 || (most > 1 && (others & (others - 1)) === 0);
}
