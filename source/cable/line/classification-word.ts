/** The word of a classification, spaced out or not: exactly, or with one slip of a typist or an optical reader. */
import {namedPost} from '../../glossary/post-names.js';
import type {ClassificationLevel} from '../cable.js';
import {distanceBetween} from '../words/edit-distance.js';
import {hasPairAt, pairs} from './initials.js';

/** The classification that a text begins with. */
export type ClassificationWord = {
	readonly level: ClassificationLevel;
	/** Where the word ends. */
	readonly end: number;
	/** Whether a letter is doubled, lost, or another one: `SS E C R E T`, `C 0 N F I D E N T I A L`. */
	readonly isMisspelled: boolean;
	/** Whether it is in small letters: `Secret`. */
	readonly isSmall: boolean;
	/** Whether its letters stand apart, as only those of a classification do. */
	readonly isSpaced: boolean;
	/** Whether it is a short form, which without a number may be a caption. */
	readonly isShort?: boolean;
};

/** The classification that a text begins with, and where the word ends. */
export function classificationWord(text: string): ClassificationWord | undefined {
	if (!mayBegin(text)) {
		return undefined;
	}
	const plain = plainWord(text);
	if (plain) {
		return plain;
	}
	const written = lettersOf(text);
	if (otherWord.test(written.letters)) {
		return undefined;
	}
	for (const {letters, level} of classificationWords) {
		const count = written.letters.startsWith(letters) ? lettersWithEcho(text, written, letters) : 0;
		if (count > 0) {
			return wordOf(text, written, {level, count, isExact: count === letters.length});
		}
	}
	return misspelledWord(text, written);
}

/** What is no classification, although two slips would make one of it. */
const otherWord = /^(?:DE)?CLASSIFIED/;

/** Whether a classification has none of the errors that make its line doubtful. */
export function isPlainWord({isMisspelled, isSmall, isShort}: ClassificationWord): boolean {
	return !isMisspelled && !isSmall && !isShort;
}

/** Whether a text begins with a classification in capitals, or with one whose letters stand apart. */
export function beginsWithClassification(text: string): boolean {
	const word = classificationWord(text);
	return word !== undefined && (isPlainWord(word) || word.isSpaced);
}

type Spelling = {
	readonly letters: string;
	readonly level: ClassificationLevel;
	/** How many slips it may have. */
	readonly mostSlips: number;
	/** The sum of its letters, which is the same if some of them changed places. */
	readonly sum: number;
	/** Its parts, one more than it may have slips. */
	readonly parts: readonly {readonly part: string; readonly from: number}[];
};

// Longest first, since they are tried one after the other.
const classificationWords: readonly Spelling[] = (
	[
		['SENSITIVEBUTUNCLASSIFIED', 'SENSITIVE BUT UNCLASSIFIED'],
		['LIMITEDOFFICIALUSE', 'LIMITED OFFICIAL USE'],
		['UNCLASSIFIED', 'UNCLASSIFIED'],
		['CONFIDENTIAL', 'CONFIDENTIAL'],
		['TOPSECRET', 'TOP SECRET'],
		['UNCLAS', 'UNCLASSIFIED'],
		['SECRET', 'SECRET'],
	] as const
).map(([letters, level]) => {
	const mostSlips = isLong(letters) ? 2 : 1;
	const size = Math.ceil(letters.length / (mostSlips + 1));
	const parts = Array.from({length: mostSlips + 1}, (_, index) => ({
		part: letters.slice(index * size, (index + 1) * size),
		from: index * size,
	}));
	return {letters, level, mostSlips, sum: sumOf(letters, letters.length), parts};
});

/** A word as most telegrams have it, closed up or with a blank after each letter. */
function plainWord(text: string): ClassificationWord | undefined {
	for (const {closedUp, spaced, level} of plainSpellings[text.charAt(0)] ?? []) {
		const isSpaced = !text.startsWith(closedUp);
		const end = isSpaced ? spaced.length : closedUp.length;
		if ((!isSpaced || text.startsWith(spaced)) && isPlainEnd(text, end)) {
			return {level, end, isMisspelled: false, isSmall: false, isSpaced};
		}
	}
	return undefined;
}

const severalWords = ['SENSITIVE BUT UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'TOP SECRET'];

/** The spellings of the words by their first letter. */
const plainSpellings: Readonly<Record<string, readonly PlainSpelling[] | undefined>> = Object.groupBy(
	classificationWords.map(({letters, level}) => ({
		closedUp: severalWords.find(words => words.replaceAll(' ', '') === letters) ?? letters,
		spaced: [...letters].join(' '),
		level,
	})),
	({spaced}) => spaced.charAt(0),
);

type PlainSpelling = {
	readonly closedUp: string;
	readonly spaced: string;
	readonly level: ClassificationLevel;
};

/** Whether a word is over, and no single letter follows that repeats its last one. */
function isPlainEnd(text: string, end: number): boolean {
	return isAlone(text, end) && !(text.charAt(end) === ' ' && isAlone(text, end + 2));
}

/** The short form of a classification that a text begins with: `SBU STRELSAU 000512`. */
export function shortClassification(text: string): ClassificationWord | undefined {
	if (!hasPairAt(startsOfShortForms, text, 0)) {
		return undefined;
	}
	const found = shortForms.find(({pattern}) => pattern.test(text));
	const end = found?.pattern.exec(text)?.[0].length;
	return found && end !== undefined
		? {level: found.level, end, isMisspelled: false, isSmall: false, isSpaced: false, isShort: true}
		: undefined;
}

const startsOfShortForms = pairs('OF SE SB S_ LI LO L_');

/** Short forms, for which a number must follow. */
const shortForms: readonly {readonly pattern: RegExp; readonly level: ClassificationLevel}[] = [
	{pattern: /^(?:OFFICIAL USE ONLY|SENSITIVE|S ?B ?U)\b/, level: 'SENSITIVE BUT UNCLASSIFIED'},
	{pattern: /^(?:(?:LIM|LTD|LIMITED) ?OFF ?USE|L ?O ?U)\b/, level: 'LIMITED OFFICIAL USE'},
];

/** Whether a text may begin with a classification: a quick test of its first six letters, enough for almost every line. */
export function mayBegin(text: string): boolean {
	return hasFirstLetters(text) && !text.startsWith('TO ');
}

function hasFirstLetters(text: string): boolean {
	let key = 0;
	let count = 0;
	for (let at = 0; count < 6; at++) {
		const code = at < text.length ? text.charCodeAt(at) : LETTERS;
		const letter = code < LETTERS ? (letterAt[code] as number) : NONE;
		if (letter === NONE) {
			// The end, or a figure or a stroke after a short word.
			return count > 4;
		}
		if (letter === SEPARATOR) {
			continue;
		}
		key = key * 26 + letter;
		if (++count === 3) {
			if (!hasThree(beginnings(), key)) {
				return false;
			}
			key = 0;
		}
	}
	return hasThree(middles(), key);
}

/** The letters that a text begins with, whatever stands between them, and where each ends. */
type Letters = {readonly letters: string; readonly ends: readonly number[]};

/** A word in which all letters stand apart is not longer. */
const LONGEST = 64;

function lettersOf(text: string): Letters {
	const ends: number[] = [];
	const codes: number[] = [];
	for (let at = 0; at < text.length && at < LONGEST && codes.length < MOST_LETTERS; at++) {
		const code = text.charCodeAt(at);
		const letter = code < LETTERS ? (letterAt[code] as number) : NONE;
		if (letter !== SEPARATOR) {
			codes.push(letter === NONE ? QUESTION_MARK : 0x41 + letter);
			ends.push(at + 1);
		}
	}
	return {letters: String.fromCharCode(...codes), ends};
}

const MOST_LETTERS = 27;

/** Whether a text has more letters and the like than the longest classification with a letter too many. */
export function hasMoreLetters(text: string): boolean {
	let count = 0;
	for (let at = 0; at < text.length && count <= MOST_LETTERS; at++) {
		const code = text.charCodeAt(at);
		count += code < LETTERS && letterAt[code] === SEPARATOR ? 0 : 1;
	}
	return count > MOST_LETTERS;
}
const QUESTION_MARK = 0x3f;

const separators = ' \t\r\n\u00A0-._';

/** What an optical reader takes for a letter. */
const likeLetters: Readonly<Record<string, string>> = {
	'0': 'O',
	'1': 'I',
	'|': 'I',
	'!': 'I',
	'5': 'S',
	$: 'S',
};

const LETTERS = 0x80;
const NONE = 255;
const SEPARATOR = 254;

/** For each character of ASCII the letter that it is or is taken for. */
const letterAt = Uint8Array.from({length: LETTERS}, (_, code) => {
	const character = String.fromCharCode(code);
	const letter = (likeLetters[character] ?? character).toUpperCase().charCodeAt(0) - 0x41;
	return separators.includes(character) ? SEPARATOR : letter >= 0 && letter < 26 ? letter : NONE;
});

/** A table of three letters that may stand in some place of a word: a bit for each, so that it stays at hand. */
type Threes = Int32Array;

/** Whether a table has three letters, by a number made of them. */
function hasThree(table: Threes, key: number): boolean {
	return ((table[key >> 5] as number) & (1 << (key & 31))) !== 0;
}

/** Adds three letters, with any one of them another; letters after the end of the word may be any. */
function addThree(table: Threes, letters: string): void {
	const codes = [...letters].map(letter => letter.charCodeAt(0) - 0x41);
	const choices = [0, 1, 2].map(place => (codes[place] === undefined ? alphabet : [codes[place]]));
	for (const free of [0, 1, 2]) {
		const [first = [], second = [], third = []] = choices.map((choice, place) =>
			place === free && codes.length === 3 ? alphabet : choice,
		);
		for (const a of first) {
			for (const b of second) {
				for (const c of third) {
					const key = (a * 26 + b) * 26 + c;
					table[key >> 5] = (table[key >> 5] as number) | (1 << (key & 31));
				}
			}
		}
	}
}

const alphabet = Array.from({length: 26}, (_, letter) => letter);

function threes(lettersOfWord: (word: string) => readonly string[]): Threes {
	const table = new Int32Array(Math.ceil(26 ** 3 / 32));
	for (const {letters} of classificationWords) {
		for (const three of lettersOfWord(letters)) {
			addThree(table, three);
		}
	}
	return table;
}

/** What is made when it is asked for the first time: the list of cables is shown before any of them is parsed. */
function lazily<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** The first three letters of the words, with one doubled, without the first or second, or of the long ones both. */
const beginnings = lazily(() =>
	threes(word => [
		word.slice(0, 3),
		word.slice(0, 1) + word.slice(0, 2),
		word.slice(1, 4),
		word.slice(0, 1) + word.slice(2, 4),
		...(isLong(word) ? [word.slice(2, 5)] : []),
	]),
);

/** Whether a word is so long that it may have two slips. */
function isLong(word: string): boolean {
	return word.length >= 12;
}

/** Some letters with the second lost, and with two exchanged. */
function withSlip([a = '', b = '', c = '', d = '']: string): readonly string[] {
	return [a + c + d, b + a + c, a + c + b];
}

/** The next three letters, with one letter too many or too few before them. */
const middles = lazily(() =>
	threes(word => [
		word.slice(3, 6),
		word.slice(2, 5),
		word.slice(4, 7),
		...(isLong(word) ? [word.slice(5, 8)] : []),
		...withSlip(word.slice(3, 7)),
	]),
);

/** How many letters of a text spell a word, and repeat its last one: `S E C R E T T`; none if it is another word. */
function lettersWithEcho(text: string, {letters, ends}: Letters, word: string): number {
	const count = word.length;
	const echoEnd = ends[count];
	if (
		letters[count] === word.at(-1) &&
		echoEnd !== undefined &&
		echoEnd > (ends[count - 1] ?? 0) + 1 &&
		isAlone(text, echoEnd)
	) {
		// Not the first of more letters that stand apart: `S E C R E T  T O S E C 1`.
		return /^\s+\S(?!\S)/.test(text.slice(echoEnd, echoEnd + 8)) ? count : count + 1;
	}
	return isAlone(text, ends[count - 1] ?? 0) || isGlued(text, ends, count) ? count : 0;
}

/** Whether no letter follows. */
function isAlone(text: string, end: number): boolean {
	if (end >= text.length) {
		return true;
	}
	const code = text.charCodeAt(end);
	return !(
		(code >= 0x30 && code <= 0x39) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0x61 && code <= 0x7a)
	);
}

/**
 * Whether only the blank after a word is missing: `S E C R E TSECTION 01`, `SECRETKABUL 002001`; after a long one that
 * stands apart, before any word.
 */
function isGlued(text: string, ends: readonly number[], count: number): boolean {
	const below = text.slice(ends[count - 1]);
	return (
		/^SECTION\s?\d/.test(below) ||
		(count >= 10 && isSpacedOut(ends, count) && /^[A-Z]{4}/.test(below)) ||
		isPostWithNumber(below)
	);
}

/** Whether a line goes on with a post that is known and its serial number, and with nothing else. */
function isPostWithNumber(text: string): boolean {
	const [, post = ''] = /^([A-Z]{3,20}(?: [A-Z]{2,20}){0,3}) {1,4}\d{3,7}$/.exec(text.trimEnd()) ?? [];
	return post !== '' && namedPost(post) !== undefined;
}

function isSpacedOut(ends: readonly number[], count: number): boolean {
	return (ends[count - 1] ?? 0) - (ends[0] ?? 0) >= 1.6 * (count - 1);
}

function wordOf(
	text: string,
	{letters, ends}: Letters,
	{level, count, isExact}: {level: ClassificationLevel; count: number; isExact: boolean},
): ClassificationWord {
	const end = ends[count - 1] ?? 0;
	const written = text.slice(0, end);
	return {
		level,
		end,
		isMisspelled: !isExact || [...written].some(character => likeLetters[character] !== undefined),
		isSmall: letters.length > 0 && /[a-z]/.test(written),
		isSpaced: isSpacedOut(ends, count),
	};
}

/** A word with one letter too many, too few, wrong, or exchanged with the next; the long ones with two. */
function misspelledWord(text: string, written: Letters): ClassificationWord | undefined {
	let nearest: {level: ClassificationLevel; count: number; distance: number} | undefined;
	for (const word of classificationWords) {
		const {letters, level, mostSlips: most} = word;
		if (!sharesPart(written.letters, word, most)) {
			continue;
		}
		for (const count of lengthsNear(letters.length, most)) {
			const end = written.ends[count - 1];
			if (end === undefined || !isAlone(text, end)) {
				continue;
			}
			const distance = distanceBetween(written.letters.slice(0, count), letters, most);
			if (distance <= most && (nearest === undefined || isBetter({count, distance}, nearest))) {
				nearest = {level, count, distance};
			}
		}
	}
	return nearest && wordOf(text, written, {...nearest, isExact: false});
}

type Attempt = {readonly count: number; readonly distance: number};

/** As near, the longer one leaves no letter behind: `S E C R E E T` is not `S E C R E E` before a `T`. */
function isBetter(one: Attempt, other: Attempt): boolean {
	return one.distance < other.distance || (one.distance === other.distance && one.count > other.count);
}

/** Whether some part of a word stands where it belongs: each slip spoils only one of them, unless two letters changed places. */
function sharesPart(letters: string, {letters: word, sum, parts}: Spelling, most: number): boolean {
	for (const {part, from} of parts) {
		for (let at = Math.max(0, from - most); at <= from + most; at++) {
			if (letters.startsWith(part, at)) {
				return true;
			}
		}
	}
	return sumOf(letters, word.length) === sum;
}

/** The sum of the first letters. */
function sumOf(letters: string, count: number): number {
	let sum = 0;
	for (let at = 0; at < letters.length && at < count; at++) {
		sum += letters.charCodeAt(at);
	}
	return sum;
}

function lengthsNear(length: number, most: number): readonly number[] {
	return most === 1
		? [length, length - 1, length + 1]
		: [length, length - 1, length + 1, length - 2, length + 2];
}
