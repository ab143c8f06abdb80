/** The word of a classification, spaced out or not: exactly, or with one slip of a typist or an optical reader. */
import type {ClassificationLevel} from '../cable.js';

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
	const written = lettersOf(text);
	for (const {letters, level} of classificationWords) {
		const count = written.letters.startsWith(letters) ? lettersWithEcho(text, written, letters) : 0;
		if (count > 0) {
			return wordOf(text, written, {level, count, isExact: count === letters.length});
		}
	}
	return misspelledWord(text, written);
}

/** Whether a classification has none of the errors that make its line doubtful. */
export function isPlainWord({isMisspelled, isSmall, isShort}: ClassificationWord): boolean {
	return !isMisspelled && !isSmall && !isShort;
}

type Spelling = {readonly letters: string; readonly level: ClassificationLevel};

// Longest first, since they are tried one after the other.
const classificationWords: readonly Spelling[] = [
	{letters: 'SENSITIVEBUTUNCLASSIFIED', level: 'SENSITIVE BUT UNCLASSIFIED'},
	{letters: 'LIMITEDOFFICIALUSE', level: 'LIMITED OFFICIAL USE'},
	{letters: 'UNCLASSIFIED', level: 'UNCLASSIFIED'},
	{letters: 'CONFIDENTIAL', level: 'CONFIDENTIAL'},
	{letters: 'TOPSECRET', level: 'TOP SECRET'},
	{letters: 'UNCLAS', level: 'UNCLASSIFIED'},
	{letters: 'SECRET', level: 'SECRET'},
];

/** Short forms, for which a number must follow. */
const shortWords: readonly Spelling[] = [
	{letters: 'OFFICIALUSEONLY', level: 'SENSITIVE BUT UNCLASSIFIED'},
	{letters: 'LIMOFFUSE', level: 'LIMITED OFFICIAL USE'},
	{letters: 'SENSITIVE', level: 'SENSITIVE BUT UNCLASSIFIED'},
	{letters: 'SBU', level: 'SENSITIVE BUT UNCLASSIFIED'},
	{letters: 'LOU', level: 'LIMITED OFFICIAL USE'},
];

/** The short form of a classification that a text begins with: `SBU STRELSAU 000512`. */
export function shortClassification(text: string): ClassificationWord | undefined {
	if (!'OLS'.includes(text.charAt(0))) {
		return undefined;
	}
	const written = lettersOf(text);
	const found = shortWords.find(
		({letters}) =>
			written.letters.startsWith(letters) && isAlone(text, written.ends[letters.length - 1] ?? 0),
	);
	return (
		found && {
			...wordOf(text, written, {level: found.level, count: found.letters.length, isExact: true}),
			isShort: true,
		}
	);
}

/** A quick test of the first two characters, enough for most lines: `The` and `Such` begin no classification. */
function mayBegin(text: string): boolean {
	const first = text.charCodeAt(0);
	if (first > 0x7a || !firstCharacters.has(first)) {
		return false;
	}
	const second = text.charCodeAt(1);
	return !isSmallLetter(second) || smallBeginning.test(text);
}

// The first letters of the words; those that are first when one is lost; figures that are read for them.
const firstCharacters = new Set([...'SULCTEONI5$suclteoni'].map(character => character.charCodeAt(0)));
const smallBeginning = /^(?:se[cn]|ec?r|unc|nc?l|conf?|onf|lim|imi|top|op |s s|cc|ss|uu)/i;

function isSmallLetter(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

/** The letters that a text begins with, whatever stands between them, and where each ends. */
type Letters = {readonly letters: string; readonly ends: readonly number[]};

/** A word in which all letters stand apart is not longer, with what follows it. */
const LONGEST = 64;

function lettersOf(text: string): Letters {
	const ends: number[] = [];
	let letters = '';
	for (let at = 0; at < text.length && at < LONGEST; at++) {
		const character = text[at] as string;
		if (!separators.includes(character)) {
			letters += likeLetters[character] ?? character.toUpperCase().charAt(0);
			ends.push(at + 1);
		}
	}
	return {letters, ends};
}

const separators = ' \t\r\n\u00A0-._\uFFFF';

/** What an optical reader takes for a letter. */
const likeLetters: Readonly<Record<string, string>> = {
	'0': 'O',
	'1': 'I',
	'|': 'I',
	'!': 'I',
	'5': 'S',
	$: 'S',
};

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
	return !/^[A-Za-z\d]/.test(text.slice(end, end + 1));
}

/** Whether only the blank after a long word is missing: `C O N F I D E N T I A LSECTION`. */
function isGlued(text: string, ends: readonly number[], count: number): boolean {
	const below = text.slice(ends[count - 1]);
	return count >= 10 && (isSpacedOut(ends, count) ? /^[A-Z]{4}/ : /^SECTION\s?\d/).test(below);
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
	for (const {letters, level} of classificationWords) {
		if (!sharesPart(written.letters, letters)) {
			continue;
		}
		const most = letters.length >= 12 ? 2 : 1;
		for (const count of lengthsNear(letters.length, most)) {
			const end = written.ends[count - 1];
			if (end === undefined || !isAlone(text, end)) {
				continue;
			}
			const distance = distanceBetween(written.letters.slice(0, count), letters, most);
			if (distance <= most && (nearest === undefined || distance < nearest.distance)) {
				nearest = {level, count, distance};
			}
		}
	}
	return nearest && wordOf(text, written, {...nearest, isExact: false});
}

/** Whether a text has the beginning, the middle or the end of a word where it belongs: slips leave one of them whole. */
function sharesPart(letters: string, word: string): boolean {
	const third = Math.ceil(word.length / 3);
	return [0, third, 2 * third].some(from => {
		const part = word.slice(from, from + third);
		const at = letters.indexOf(part, Math.max(0, from - 2));
		return at >= 0 && at <= from + 2;
	});
}

function lengthsNear(length: number, most: number): readonly number[] {
	return most === 1
		? [length, length - 1, length + 1]
		: [length, length - 1, length + 1, length - 2, length + 2];
}

/** How many letters are too many, missing, wrong or exchanged; at most one more than `most`, which is too many. */
export function distanceBetween(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) {
		return most + 1;
	}
	let before: number[] = [];
	let above = Array.from({length: other.length + 1}, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isExchanged =
				row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			current.push(
				Math.min(
					(above[column] as number) + 1,
					(current[column - 1] as number) + 1,
					(above[column - 1] as number) + (isSame ? 0 : 1),
					isExchanged ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		before = above;
		above = current;
	}
	return Math.min(above[other.length] as number, most + 1);
}
