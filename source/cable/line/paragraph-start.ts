import type {PortionMark} from '../cable.js';
import {isFigure} from '../characters.js';
import {filler, withoutFillers} from '../masks/markup.js';
import {portionMark} from '../portion-mark.js';
import {type TextLine, within} from './lines.js';

/** The beginning of a line that begins a numbered paragraph; positions count from the line's start. */
export type ParagraphStart = {
	readonly number: number;
	/** The letter of `2a. (C)`; only a marking shows that it is of a paragraph and not of a list. */
	readonly letter?: string;
	readonly hasPilcrow: boolean;
	readonly isMarked: boolean;
	/** What is mistyped or misread, as the number of `4, (C)`: then it is one only where its number is due. */
	readonly slip: 'number' | 'marking' | undefined;
	/** The marking after the number; its range counts from the line's start. */
	readonly portionMark: PortionMark | undefined;
	/** Where the words begin. */
	readonly textStart: number;
};

/** A line that may begin a numbered paragraph, by its index. */
export type NumberedLine = {readonly at: number; readonly start: ParagraphStart};

/**
 * The number and the marking at the beginning of a line.
 * Without a pilcrow a blank or a parenthesis must follow the period, since a wrapped line may begin with `4.3 billion`.
 */
export function paragraphStart(text: string): ParagraphStart | undefined {
	return beginsWithNumber(text) ? (soundStart(text) ?? slippedStart(text)) : undefined;
}

/** A quick test, enough for most lines. */
function beginsWithNumber(text: string): boolean {
	const code = text === '' ? 0 : text.charCodeAt(0);
	return (
		isFigure(code) ||
		code === PILCROW ||
		((code === SMALL_L || code === CAPITAL_I || code === STROKE) && isDigitLike(text.charCodeAt(1))) ||
		(code === PARENTHESIS && mistypedNumber.test(text)) ||
		(code === NUMBER_SIGN && isFigure(text.charCodeAt(1))) ||
		((code | 0x20) === SMALL_P && (text.charCodeAt(1) | 0x20) === SMALL_A && namedNumber.test(text))
	);
}

const SMALL_L = 0x6c;
const CAPITAL_I = 0x49;
const STROKE = 0x7c;
const PARENTHESIS = 0x28;
const NUMBER_SIGN = 0x23;
const SMALL_P = 0x70;
const SMALL_A = 0x61;

/** `Para 5. (C)` */
const namedNumber = /^para(?:graph)?\s{1,4}\d{1,3}[.:]/i;

/** Whether a character can follow a misread digit: `l. (C)`, `I0. (C)`. */
function isDigitLike(code: number): boolean {
	return (
		isFigure(code) ||
		code === 0x2e ||
		code === 0x2c ||
		code === SMALL_L ||
		code === CAPITAL_I ||
		code === CAPITAL_O
	);
}

const CAPITAL_O = 0x4f;

/** `(6) (C)` and `(C) 7.` */
const mistypedNumber = /^\((?:\d|[A-Z][A-Z/]{0,7}\)\s?\d)/;

/** A number and its period. Read by hand, since most lines that begin with a figure are read more than once. */
function soundStart(text: string): ParagraphStart | undefined {
	const hasPilcrow = text.charCodeAt(0) === PILCROW;
	const first = hasPilcrow ? skipBlanks(text, 1) : 0;
	let at = first;
	while (at < text.length && at < first + 3 && isFigure(text.charCodeAt(at))) {
		at++;
	}
	const number = Number(text.slice(first, at));
	const isLettered = at > first && text[at + 1] === '.' && letteredMark.test(text.slice(at, at + 8));
	const letter = isLettered ? text.charAt(at) : undefined;
	at = skipFillers(text, letter === undefined ? at : at + 1);
	at = skipFillers(text, at < text.length && isBlankCode(text.charCodeAt(at)) ? at + 1 : at);
	if (at === first || text[at] !== '.') {
		return undefined;
	}
	const end = text[at + 1] === '.' ? at + 2 : at + 1;
	const words = skipBlanks(text, end);
	if (!hasPilcrow && !isApart(text, end, words)) {
		return undefined;
	}
	const sound = markAt(text, words);
	const mark =
		sound ??
		slippedMarkAt(text, words) ??
		copyrightMarkAt(text, words) ??
		bareMarkAt(text, words) ??
		markBehindTitle(text, words);
	if (letter !== undefined && !sound) {
		return undefined;
	}
	return {
		number,
		...(letter === undefined ? {} : {letter}),
		hasPilcrow,
		isMarked: mark !== undefined,
		slip: mark === sound ? undefined : 'marking',
		portionMark: mark?.portionMark,
		textStart: mark ? afterRepeatedMark(text, mark) : words,
	};
}

/** A letter that may follow a number, as a pattern: those like figures are figures misread. */
export const letterOfNumber = '[A-HJ-NP-Za-kmnp-z]';

/** Such a letter, and the parenthesis of a marking. */
const letteredMark = new RegExp(String.raw`^${letterOfNumber}\. {0,3}\(`);

/** The position after a marking, and after the same one again: `4. (C) (C) The king`. */
function afterRepeatedMark(text: string, {portionMark: {canonical}, end}: Mark): number {
	const second = text[end] === '(' ? markAt(text, end) : undefined;
	return second?.portionMark.canonical === canonical ? second.end : end;
}

/** Whether words after a period do not belong to it, as in `4.3 billion`. */
function isApart(text: string, period: number, words: number): boolean {
	const isBlank = words > period && skipFillers(text, period) < words;
	return (
		isBlank ||
		words === text.length ||
		'(['.includes(text.charAt(words)) ||
		/^[A-Z]{2}/.test(text.slice(words, words + 2))
	);
}

/** The position after blanks and masked markup. */
function skipBlanks(text: string, from: number): number {
	let at = from;
	while (at < text.length && isBlankOrFiller(text.charCodeAt(at))) {
		at++;
	}
	return at;
}

function isBlankOrFiller(code: number): boolean {
	return isBlankCode(code) || code === FILLER;
}

function skipFillers(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) === FILLER) {
		at++;
	}
	return at;
}

function isBlankCode(code: number): boolean {
	return (
		code === 0x20 ||
		code === 0x09 ||
		code === 0xa0 ||
		(code > 0x20_00 && /\s/.test(String.fromCharCode(code)))
	);
}

const PILCROW = 0xb6;
const FILLER = filler.charCodeAt(0);

/** `4, (C)`, `5 (C)`, `6) (C)`, `I0. (C)`, `(C) 7.`, `#8. (C)`: only the marking shows that this is a paragraph's number. */
function slippedStart(text: string): ParagraphStart | undefined {
	const ahead = text.startsWith('(') ? markAt(text, 0) : undefined;
	const after = ahead && soundStart(text.slice(ahead.end));
	if (ahead && after) {
		const textStart = ahead.end + after.textStart;
		return {...after, isMarked: true, slip: 'number', portionMark: ahead.portionMark, textStart};
	}
	const match =
		text.lastIndexOf('(', MARK_AT) >= 0 || misreadOne.test(text) ? slippedNumber.exec(text) : null;
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
		portionMark: mark?.portionMark,
		textStart: mark ? mark.end : length,
	};
}

/** A marking after a mistyped number begins no further to the right. */
const MARK_AT = 32;

const slippedNumber =
	/^(?:(¶)[\s\uFFFF]*|#|[Pp](?:ara|ARA)(?:graph|GRAPH)?\s{1,4})?\(?([\dlIO|]{1,3})(?:\s|\uFFFF{1,12})?[.,:;)–-]{0,2}[\s\uFFFF]*/;

/** The first paragraph, its number misread: `l. The king`. A list of references has numbers. */
const misreadOne = /^[l|]\.\s+(?=[A-Z])(?!.{0,40}\d)/;

type Mark = {readonly portionMark: PortionMark; readonly end: number};

/** The marking in parentheses at a position of a line. */
export function markAt(text: string, at: number): Mark | undefined {
	const from = skipBlanks(text, at);
	return text[from] === '(' ? readMark(markPattern, text, from) : undefined;
}

/** Whether a line has nothing but a marking: `(U)`, `[U]`. */
export function isMarkAlone(text: string): boolean {
	return text.startsWith('[')
		? /^\[(?:U|SBU|C|S)\]$/.test(text)
		: text.startsWith('(') && markAt(text, 0)?.end === text.length;
}

/** A marking that lost a parenthesis, or has others: `C) The king`, `[C/NF]`, `(C The king`. */
function slippedMarkAt(text: string, at: number): Mark | undefined {
	const isPossible = '([{<'.includes(text.charAt(at)) || text.lastIndexOf(')', at + LONGEST_LETTERS) > at;
	return isPossible && at < text.length ? readMark(slippedMark, text, at) : undefined;
}

const LONGEST_LETTERS = 12;

/** What word processors make of a marking: `1. © The king`; what is of a year is a sign of copyright. */
function copyrightMarkAt(text: string, at: number): Mark | undefined {
	if (text.charCodeAt(at) !== COPYRIGHT || isFigure(text.charCodeAt(skipBlanks(text, at + 1)))) {
		return undefined;
	}
	const mark = portionMark('C', {start: at, end: at + 1});
	return mark && {portionMark: mark, end: skipBlanks(text, at + 1)};
}

const COPYRIGHT = 0xa9;

/** The marking behind the title of a paragraph, whose words begin with that title: `1. SUMMARY (C): The king`. */
function markBehindTitle(text: string, at: number): Mark | undefined {
	// Many may begin in a line of a megabyte, so no more of it is looked at than a title has.
	const beginning = text.slice(at, at + LONGEST_TITLE);
	const length = beginning.indexOf('(');
	const title = length < 0 ? undefined : titleBeforeMark.exec(beginning.slice(0, length))?.[0];
	const opening = at + length;
	const mark = title === undefined ? undefined : markAt(text, opening);
	if (title === undefined || !mark) {
		return undefined;
	}
	const written = text.slice(opening, mark.end);
	const isPlain = mark.portionMark.canonical.length > 1 || partsOfCables.test(title);
	return isPlain && (/[.:]/.test(title) || /\)\s?[.:]/.test(written) || mark.end === text.length)
		? {...mark, end: at}
		: undefined;
}

const LONGEST_TITLE = 60;

const titleBeforeMark = /^[A-Z]{3}[A-Z\d'’,&/ -]{0,56}[.:]? ?$/;

/** In other titles `(C)` may count: `OPTION (C): …`. */
const partsOfCables =
	/^(?:[A-Z'’]+ ){0,2}(?:SUMMARY|COMMENTS?|BACKGROUND|INTRODUCTION|CONCLUSIONS?|RECOMMENDATIONS?|ACTION REQUEST(?:ED)?|NOTE|ASSESSMENT|ANALYSIS|NEXT STEPS|BIO(?:GRAPHIC)? NOTES?)\b/;

/** A marking of the entire text without parentheses or with one of them: `C - ENTIRE TEXT.`, `ENTIRE TEXT CONFIDENTIAL`. */
function bareMarkAt(text: string, at: number): Mark | undefined {
	return entireText.test(text.slice(at, at + LONGEST_MARK)) ? readMark(bareMark, text, at) : undefined;
}

const entireText = /\bENTIRE\s{1,3}(?:TEXT|MESSAGE|CABLE)\b/i;

function readMark(pattern: RegExp, text: string, at: number): Mark | undefined {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	const inside = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
	const from = /^\w/.test(inside) ? 0 : inside.search(word);
	if (!match || from < 0) {
		return undefined;
	}
	const written = inside.slice(from).trimEnd();
	const words = withoutFillers(written).trimEnd();
	const start = at + match[0].indexOf(inside) + from;
	const mark =
		words.length > LONGEST_MARK ? undefined : portionMark(words, {start, end: start + written.length});
	const end = at + match[0].length;
	const isEntire = mark !== undefined && entireTextBehind.test(text.slice(end, end + LONGEST_MARK));
	return mark && {portionMark: isEntire ? {...mark, entireText: true} : mark, end};
}

/** `(C) ENTIRE TEXT.`: the words behind the parentheses say the same as those within, but are words of the paragraph. */
const entireTextBehind = /^(?:-{1,2}\s?)?\(?ENTIRE\s(?:TEXT|MESSAGE|CABLE)\)?(?:\.|\s*$)/;

const word = /[^\s\uFFFF]/;
const LONGEST_MARK = 60;

// A period after the parentheses belongs to them: `(C - ENTIRE TEXT). SUMMARY: …`. The blanks inside are trimmed later:
// an expression for those at both ends would try each length of the one with each of the other.
const markPattern = /\(([^()\n]{1,100})\){1,2}(?:\s?[.:](?=\s|$))?[\s\uFFFF]*/y;

// Without an opening parenthesis, or a closing one, only letters in capitals are a marking.
const slippedMark =
	/[\s\uFFFF]*(?:[([{<]{1,2}([A-Z][A-Za-z/ -]{0,20})[)\]}>]{1,2}|([A-Z]{1,3}(?:\/{1,2}[A-Z]{2,6})?)\)|\(([A-Z]{1,3}(?:\/{1,2}[A-Z]{2,6})?)(?=\s+[A-Z][^()]*(?:\(|$)))(?:\s?[.:](?=\s|$))?[\s\uFFFF]*/y;

// The words are the whole line or end with a period: `Confidential entire text of the note` is a sentence.
const bareMark =
	/[([{]{0,2}\s?((?:[A-Z][A-Z/ -]{0,28}[\s:,-]{1,4})?ENTIRE\s{1,3}(?:TEXT|MESSAGE|CABLE)(?:[\s:,-]{1,4}[A-Z][A-Z/ -]{0,28})?)[)\]}]{0,2}(?:\s?[.:](?=\s|$)|\s{0,4}$)[\s\uFFFF]*/iy;

/** A marking with its range in the file, given one whose range counts from the start of a line. */
export function placedMark(mark: PortionMark, line: TextLine): PortionMark {
	return {...mark, asWritten: within(line, mark.asWritten.start, mark.asWritten.end)};
}
