/**
 * Folds spellings for comparison: letters without case, accent or width.
 *
 * Folding may change how many letters a word has (`ß` becomes two, a separate accent none), so a place in a folded
 * word is mapped back to the text by `foldedLetters`.
 */
import type {Range} from '../../cable/cable.js';
import {matchesOf} from '../../cable/matches-of.js';

/** A word as it is compared, and where it stands in its text. */
export type FoldedWord = Range & {readonly folded: string};

/** A name as it is compared, of a person or of a dossier: `rassendyll rudolf`. */
export function foldedName(name: string): string {
	return foldedWords(name)
		.map(({folded}) => folded)
		.join(' ');
}

/** The words of a text, in order: `U.S.` is one, `D'ALEMA` is one, `US-SOVIET` is two. */
export function foldedWords(text: string): readonly FoldedWord[] {
	return wordsBy(wordPattern(), text);
}

/** What a pattern takes for a word, in order, but for what has no letter or figure when it is folded. */
export function wordsBy(pattern: RegExp, text: string): readonly FoldedWord[] {
	const words: FoldedWord[] = [];
	for (const match of matchesOf(pattern, text)) {
		const folded = fold(match[0]);
		if (folded !== '') {
			words.push({folded, start: match.index, end: match.index + match[0].length});
		}
	}
	return words;
}

/** The words that hyphens join, each as one word: `CEASE-FIRE` is also found as `ceasefire`. */
export function compoundsOf(text: string, words: readonly FoldedWord[]): readonly FoldedWord[] {
	const compounds: FoldedWord[] = [];
	let compound: FoldedWord | undefined;
	words.forEach((word, index) => {
		const before = words[index - 1];
		const joined = before !== undefined && word.start === before.end + 1 && text[before.end] === '-';
		if (joined) {
			const {folded, start} = compound ?? before;
			compound = {folded: folded + word.folded, start, end: word.end};
		} else if (compound !== undefined) {
			compounds.push(compound);
			compound = undefined;
		}
	});
	return compound === undefined ? compounds : [...compounds, compound];
}

/** The letters of a word without case, accent or width, and without the signs between them. */
export function fold(word: string): string {
	if (plainPattern.test(word)) {
		return word.toLowerCase();
	}
	let folded = '';
	for (const letter of word) {
		folded += foldLetter(letter);
	}
	return folded;
}

/** For every UTF-16 code unit of `fold(word)`, the letter of the word that it comes from. */
export function foldedLetters(word: string): readonly Range[] {
	const letters: Range[] = [];
	let start = 0;
	for (const letter of word) {
		const end = start + letter.length;
		for (let unit = foldLetter(letter).length; unit > 0; unit--) {
			letters.push({start, end});
		}
		start = end;
	}
	return letters;
}

// Initials with full stops come first, or they would be words of one letter.
function wordPattern(): RegExp {
	// In a function: with its classes of Unicode it takes time to make, and the first list of a run does without.
	return /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
}

const plainPattern = /^[A-Za-z0-9]+$/;

function foldLetter(letter: string): string {
	const lower = letter
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	return lower.replace(/[ıłøđħŧßæœðþς]/g, undecomposed => spelledOut[undecomposed] ?? undecomposed);
}

// Unicode does not decompose these.
const spelledOut: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ħ: 'h',
	ŧ: 't',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ð: 'd',
	þ: 'th',
	ς: 'σ',
};
