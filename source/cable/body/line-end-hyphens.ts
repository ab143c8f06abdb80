/** Words that a line's end cuts: `ASSESS-` `MENT` is one word, `MILITARY-` `CIVILIAN` is a compound with its hyphen. */
import type {JoinableRange, Piece, Range} from '../cable.js';
import {isCutName} from '../words/cut-names.js';
import {areOneWord} from '../words/known-words.js';

/** The words of a text, in small letters; they are looked for only where a line ends in a hyphen. */
export type OwnWords = {
	readonly hasWord: (word: string) => boolean;
	/** Whether the text has two words with a hyphen between them, and none before or after. */
	readonly hasCompound: (compound: string) => boolean;
};

/** The pieces of a paragraph, with the words put together that a line's end cuts. */
export function joinedPieces(
	fileText: string,
	pieces: readonly Piece[],
	ownWords: OwnWords,
): readonly Piece[] {
	return pieces.some(({end}) => isHyphen(fileText.charCodeAt(end - 1)))
		? joined(fileText, pieces, ownWords)
		: pieces;
}

/** The lines of a field, with the words put together that a line's end cuts. */
export function joinedLines(fileText: string, lines: readonly Range[]): readonly JoinableRange[] {
	// The words of the text are looked for only where a line ends in a hyphen.
	return lines.slice(0, -1).some(({end}) => isHyphen(fileText.charCodeAt(end - 1)))
		? joined(
				fileText,
				lines.map(({start, end}) => ({start, end, flow: 'run-on'})),
				ownWordsOf(fileText),
			).map(({flow: _, ...line}) => line)
		: lines;
}

/** A hyphen, or what OCR and editors make of one at a line's end. */
function isHyphen(code: number): boolean {
	return code === HYPHEN || code === 0xad || code === 0xac || code === 0x20_10;
}

const HYPHEN = 0x2d;

function joined(fileText: string, pieces: readonly Piece[], ownWords: OwnWords): readonly Piece[] {
	const found: Piece[] = [];
	/** The letters of the word so far, if the line above is only a part of it. */
	let begun = '';
	for (const piece of pieces) {
		const last = found.at(-1);
		const start = last && piece.flow === 'run-on' ? beginningOf(fileText, last) : undefined;
		const rest = start === undefined ? '' : restOf(fileText, piece);
		const kind =
			start === undefined
				? undefined
				: last && comesBack(fileText, last, rest)
					? 'compound'
					: joint(begun + start, rest, ownWords, lastCharacter(fileText, last));
		if (last && kind === 'word') {
			found[found.length - 1] = {...last, end: last.end - 1};
		}
		begun =
			kind === 'word' && !/\s/.test(fileText.slice(piece.start, piece.end)) ? begun + (start ?? '') : '';
		found.push(kind ? {...piece, isJoined: true} : piece);
	}
	return found;
}

function lastCharacter(fileText: string, piece: Piece | undefined): string {
	return fileText.charAt((piece?.end ?? 0) - 1);
}

/** Whether the word of a compound comes back behind a small one: `day-to-` / `day`, `step-by-` / `step`. */
function comesBack(fileText: string, {start, end}: Piece, rest: string): boolean {
	const small = end - HYPHEN_BEFORE_SMALL;
	if (small < start || !isHyphen(fileText.charCodeAt(small))) {
		return false;
	}
	const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '';
	const before = fileText.slice(Math.max(start, small - LONGEST), small).toLowerCase();
	return word !== '' && before.endsWith(word) && !isLetter(before, before.length - word.length - 1);
}

/** Where the hyphen before a word of two letters stands that a hyphen follows: `-to-`. */
const HYPHEN_BEFORE_SMALL = 4;

/** The letters or initials before the hyphen at the end of a line; nothing if it ends in no hyphen, or in a dash. */
function beginningOf(fileText: string, {start, end}: Piece): string | undefined {
	return isHyphen(fileText.charCodeAt(end - 1))
		? /(?:^|[^\p{L}\p{N}-])(?:[\p{L}\p{N}]+[-'’])*([\p{L}\p{N}]+|(?:\p{Lu}\.){2,5})[-\u00AC\u00AD\u2010]$/u.exec(
				fileText.slice(Math.max(start, end - LONGEST), end),
			)?.[1]
		: undefined;
}

/**
 * The letters at the beginning of a line, and the sign after them: a hyphen if the word goes on, a parenthesis if it is
 * over. Before figures stands an apostrophe or a dollar sign: `$3-` `$4 million`.
 */
function restOf(fileText: string, {start, end}: Piece): string {
	return (
		/^(?:[$'’](?=\d))?[\p{L}\p{N}]*(?:-(?=\p{L})|\))?/u.exec(
			fileText.slice(start, Math.min(end, start + LONGEST)),
		)?.[0] ?? ''
	);
}

/** What the letters on both sides of a line's end are together, if they are a word. */
function joint(
	start: string,
	line: string,
	ownWords: OwnWords,
	sign: string,
): 'word' | 'compound' | undefined {
	const goesOn = line.endsWith('-');
	const isOver = line.endsWith(')');
	const rest = goesOn || isOver ? line.slice(0, -1) : line;
	if (rest === '') {
		return undefined;
	}
	const isName = /^\p{Lu}/u.test(rest) && rest !== rest.toUpperCase();
	if (isName || ownWords.hasCompound(`${start}-${rest}`.toLowerCase())) {
		return 'compound';
	}
	const whole = start + rest;
	const isConjunction = !isOver && /^(?:and|or|to|but|nor|versus)$/i.test(rest);
	const isKnown = !isConjunction && (areOneWord(start, rest) || (!goesOn && isCutName(start, rest)));
	const isOneWord = sign !== '-' || isKnown || ownWords.hasWord(whole.toLowerCase());
	if (isOneWord && /^\p{L}+$/u.test(whole)) {
		return 'word';
	}
	// `SHORT-` `AND LONG-TERM` leaves a word out, unlike `ONE-` `AND-A-HALF`.
	return isConjunction && !goesOn ? undefined : 'compound';
}

/** No word that a line's end cuts is longer. */
const LONGEST = 60;

/** The words of a text. A few are looked for; whoever asks for many gets them from a list of all. */
export function ownWordsOf(fileText: string): OwnWords {
	let text: string | undefined;
	let asked = 0;
	let words: ReadonlySet<string> | undefined;
	let compounds: ReadonlySet<string> | undefined;
	return {
		hasWord(word) {
			text ??= fileText.toLowerCase();
			if (++asked <= MOST_LOOKED_FOR) {
				return hasWord(text, word);
			}
			words ??= new Set(text.match(/\p{L}+(?:-\p{L}+)*/gu));
			return words.has(word);
		},
		hasCompound(compound) {
			compounds ??= compoundsIn(fileText);
			return compounds.has(compound);
		},
	};
}

const MOST_LOOKED_FOR = 24;

/** The compounds of two words within the lines of a text, in small letters. */
function compoundsIn(fileText: string): ReadonlySet<string> {
	const compounds = new Set<string>();
	for (let at = fileText.indexOf('-'); at >= 0; at = fileText.indexOf('-', at + 1)) {
		// A hyphen at a line's end, or in a rule, has no letter beside it.
		if (!isLetter(fileText, at + 1) || !isLetter(fileText, at - 1)) {
			continue;
		}
		let [start, end] = [at - 1, at + 2];
		while (isLetter(fileText, start - 1) && at - start < LONGEST) {
			start--;
		}
		while (isLetter(fileText, end) && end - at < LONGEST) {
			end++;
		}
		if (fileText[start - 1] !== '-' && fileText[end] !== '-') {
			compounds.add(fileText.slice(start, end).toLowerCase());
		}
	}
	return compounds;
}

function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80
		? (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
		: /\p{L}/u.test(text.charAt(at));
}

function hasWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const around = text.charAt(at - 1) + text.charAt(at + word.length);
		if (!/[\p{L}-]/u.test(around)) {
			return true;
		}
	}
	return false;
}
