import type {Range} from '../cable.js';
import {filler} from '../masks/markup.js';

/** A line of the file: `start` to `end` are its words, without the blanks around them; `from` to `next` is all of it. */
export type TextLine = Range & {
	readonly text: string;
	readonly from: number;
	/** Where the next line begins, after the line ending. */
	readonly next: number;
};

/** The lines of a text from an offset on, whether LF, CRLF or CR ends them; together they cover it. */
export function splitLines(text: string, start = 0): readonly TextLine[] {
	return text.includes('\r', start) ? linesOfAnyEnding(text, start) : linesByLineFeeds(text, start);
}

/** Most texts have only line feeds, and searching for one character is cheapest. */
function linesByLineFeeds(text: string, start: number): readonly TextLine[] {
	const lines: TextLine[] = [];
	let from = start;
	while (from < text.length) {
		const at = text.indexOf('\n', from);
		const end = at < 0 ? text.length : at;
		const next = at < 0 ? text.length : at + 1;
		lines.push(line(text, from, end, next));
		from = next;
	}
	return lines;
}

function linesOfAnyEnding(text: string, start: number): readonly TextLine[] {
	const lines: TextLine[] = [];
	const ending = /\r\n|\r|\n/g;
	let from = start;
	while (from < text.length) {
		ending.lastIndex = from;
		const match = ending.exec(text);
		const end = match ? match.index : text.length;
		const next = match ? end + match[0].length : text.length;
		lines.push(line(text, from, end, next));
		from = next;
	}
	return lines;
}

/** Whether a line has nothing to read. */
export function isBlank({text}: TextLine): boolean {
	return text === '';
}

/** The range in the file of positions within a line's words. */
export function within(line: Range, start: number, end: number): Range {
	return {start: line.start + start, end: line.start + end};
}

/** The line from one offset of a text to another, without a line ending within it. */
export function lineAt(text: string, from: number, next: number): TextLine {
	let to = next;
	while (to > from && (text[to - 1] === '\n' || text[to - 1] === '\r')) {
		to--;
	}
	return line(text, from, to, next);
}

// A regular expression for the blanks at the end (`\s+$`) takes quadratic time on a line of blanks.
function line(text: string, from: number, to: number, next: number): TextLine {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) {
		start++;
	}
	while (end > start && isSpace(text.charCodeAt(end - 1))) {
		end--;
	}
	return {text: text.slice(start, end), start, end, from, next};
}

const BYTE_ORDER_MARK = 0xfe_ff;
const NO_BREAK_SPACE = 0xa0;
const FILLER = filler.charCodeAt(0);

function isSpace(code: number): boolean {
	return (
		code === 0x20 ||
		(code >= 0x09 && code <= 0x0c) ||
		code === NO_BREAK_SPACE ||
		code === BYTE_ORDER_MARK ||
		code === FILLER
	);
}
