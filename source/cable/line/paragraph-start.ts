import type {PortionMark} from '../cable.js';
import {withoutFillers} from '../masks/markup.js';
import {portionMark} from '../portion-mark.js';
import {type TextLine, within} from './lines.js';

/** The beginning of a line that begins a numbered paragraph; positions count from the line's start. */
export type ParagraphStart = {
	readonly number: number;
	readonly hasPilcrow: boolean;
	readonly isMarked: boolean;
	/** What is mistyped or misread, as the number of `4, (C)`: then it is one only where its number is due. */
	readonly slip?: 'number' | 'marking';
	/** The marking after the number; its range counts from the line's start. */
	readonly portionMark?: PortionMark;
	/** Where the words begin. */
	readonly textStart: number;
};

/**
 * The number and the marking at the beginning of a line.
 * Without a pilcrow a blank or a parenthesis must follow the period, since a wrapped line may begin with `4.3 billion`.
 */
export function paragraphStart(text: string): ParagraphStart | undefined {
	return beginsWithNumber(text) ? (soundStart(text) ?? slippedStart(text)) : undefined;
}

/** A quick test, enough for most lines. */
function beginsWithNumber(text: string): boolean {
	const code = text.charCodeAt(0);
	return (code >= 0x30 && code <= 0x39) || code === 0xb6 || beginsWithMisreadNumber(text);
}

/** `l. (C)` and `I0. (C)` are misread digits, `(6) (C)` and `(C) 7.` are mistyped numbers. */
function beginsWithMisreadNumber(text: string): boolean {
	const first = text.charAt(0);
	return first === '('
		? /^\((?:\d|[A-Z][A-Z/]{0,7}\)\s?\d)/.test(text)
		: 'lI|'.includes(first) && first !== '' && '.,0123456789lIO'.includes(text.charAt(1));
}

function soundStart(text: string): ParagraphStart | undefined {
	const match = numberPattern.exec(text);
	if (!match) {
		return undefined;
	}
	const [{length}, pilcrow] = match;
	const sound = markAt(text, length);
	const mark = sound ?? slippedMarkAt(text, length);
	return {
		number: Number(match[2] ?? match[3]),
		hasPilcrow: pilcrow !== undefined,
		isMarked: mark !== undefined,
		...(mark !== sound && {slip: 'marking'}),
		...(mark && {portionMark: mark.portionMark}),
		textStart: mark ? mark.end : length,
	};
}

// Masked markup may stand between all parts.
const numberPattern =
	/^(?:(¶)[\s\uFFFF]*(\d{1,3})[\s\uFFFF]?\.{1,2}[\s\uFFFF]*|(\d{1,3})(?:\s|\uFFFF{1,12})?\.{1,2}(?:\s[\s\uFFFF]*|\uFFFF+(?=[(A-Z])|(?=[(\uFFFF]|[A-Z]{2})|$))/;

/** `4, (C)`, `5 (C)`, `6) (C)`, `I0. (C)`, `(C) 7.`: only the marking shows that this is a paragraph's number. */
function slippedStart(text: string): ParagraphStart | undefined {
	const ahead = text.startsWith('(') ? markAt(text, 0) : undefined;
	const after = ahead && soundStart(text.slice(ahead.end));
	if (ahead && after) {
		const textStart = ahead.end + after.textStart;
		return {...after, isMarked: true, slip: 'number', portionMark: ahead.portionMark, textStart};
	}
	const match = slippedNumber.exec(text);
	const digits = match?.[2]?.replace(/[lI|]/g, '1').replace(/O/g, '0') ?? '';
	if (!match || !(Number(digits) > 0)) {
		return undefined;
	}
	const [{length}, pilcrow] = match;
	const mark = markAt(text, length);
	if (!mark && !misreadOne.test(text)) {
		return undefined;
	}
	return {
		number: Number(digits),
		hasPilcrow: pilcrow !== undefined,
		isMarked: mark !== undefined,
		slip: 'number',
		...(mark && {portionMark: mark.portionMark}),
		textStart: mark ? mark.end : length,
	};
}

const slippedNumber = /^(?:(¶)[\s\uFFFF]*)?\(?([\dlIO|]{1,3})(?:\s|\uFFFF{1,12})?[.,:;)–-]{0,2}[\s\uFFFF]*/;

/** The first paragraph, its number misread: `l. The king`. A list of references has numbers. */
const misreadOne = /^[l|]\.\s+(?=[A-Z])(?!.{0,40}\d)/;

type Mark = {readonly portionMark: PortionMark; readonly end: number};

/** The marking in parentheses at a position of a line. */
export function markAt(text: string, at: number): Mark | undefined {
	return readMark(markPattern, text, at);
}

/** A marking that lost a parenthesis, or has others: `C) The king`, `[C/NF]`, `(C The king`. */
function slippedMarkAt(text: string, at: number): Mark | undefined {
	return readMark(slippedMark, text, at);
}

function readMark(pattern: RegExp, text: string, at: number): Mark | undefined {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	const inside = match?.groups?.inside ?? '';
	const from = inside.search(word);
	if (!match || from < 0) {
		return undefined;
	}
	const written = inside.slice(from).trimEnd();
	const words = withoutFillers(written).trimEnd();
	const start = at + match[0].indexOf(inside) + from;
	const mark =
		words.length > LONGEST_MARK ? undefined : portionMark(words, {start, end: start + written.length});
	return mark && {portionMark: mark, end: at + match[0].length};
}

const word = /[^\s\uFFFF]/;
const LONGEST_MARK = 60;

// A period after the parentheses belongs to them: `(C - ENTIRE TEXT). SUMMARY: …`. The blanks inside are trimmed later:
// an expression for those at both ends would try each length of the one with each of the other.
const markPattern = /[\s\uFFFF]*\((?<inside>[^()\n]{1,100})\){1,2}(?:\s?[.:](?=\s|$))?[\s\uFFFF]*/y;

// Without an opening parenthesis, or a closing one, only letters in capitals are a marking.
const slippedMark =
	/[\s\uFFFF]*(?:[([{]{1,2}(?<inside>[A-Z][A-Za-z/ -]{0,20})[)\]}]{1,2}|(?<inside>[A-Z]{1,3}(?:\/{1,2}[A-Z]{2,6})?)\)|\((?<inside>[A-Z]{1,3}(?:\/{1,2}[A-Z]{2,6})?)(?=\s+[A-Z][^()]*(?:\(|$)))(?:\s?[.:](?=\s|$))?[\s\uFFFF]*/y;

/** A marking with its range in the file, given one whose range counts from the start of a line. */
export function placedMark(mark: PortionMark, line: TextLine): PortionMark {
	return {...mark, asWritten: within(line, mark.asWritten.start, mark.asWritten.end)};
}
