import type {PortionMark} from '../cable.js';
import {portionMark} from '../portion-mark.js';
import {type TextLine, within} from './lines.js';

/** What the first characters of a line say when it begins a numbered paragraph; lengths count from the line's start. */
export type ParagraphStart = {
	readonly number: number;
	readonly hasPilcrow: boolean;
	readonly isMarked: boolean;
	/** Where the number and its dot end. */
	readonly numberEnd: number;
	/** The marking behind the number; its range counts from the line's start. */
	readonly portionMark?: PortionMark;
	/** Where the words begin. */
	readonly textStart: number;
};

/**
 * The number and the marking that a line begins with.
 * Without a pilcrow a blank or a parenthesis must follow the dot, since a wrapped line may begin with `4.3 billion`.
 */
export function paragraphStart(text: string): ParagraphStart | undefined {
	const match = beginsWithNumber(text) ? numberPattern.exec(text) : null;
	if (!match) {
		return undefined;
	}
	const [whole, pilcrow] = match;
	const digits = match[2] ?? match[3];
	const mark = markAt(text, whole.length);
	return {
		number: Number(digits),
		hasPilcrow: pilcrow !== undefined,
		isMarked: mark !== undefined,
		numberEnd: whole.trimEnd().length,
		...(mark && {portionMark: mark.portionMark}),
		textStart: mark ? mark.end : whole.length,
	};
}

/** Most lines are told apart by their first character. */
function beginsWithNumber(text: string): boolean {
	const code = text.charCodeAt(0);
	return (code >= 0x30 && code <= 0x39) || code === 0xb6;
}

const numberPattern = /^(?:(¶)[\s\uFFFF]*(\d{1,3})\s?\.{1,2}\s*|(\d{1,3})\s?\.{1,2}(?:\s+|(?=\(|[A-Z]{2})))/;

/** The marking in parentheses at a position of a line. */
export function markAt(text: string, at: number): {portionMark: PortionMark; end: number} | undefined {
	markPattern.lastIndex = at;
	const match = markPattern.exec(text);
	const inside = match?.groups?.inside;
	const written = inside?.trim() ?? '';
	if (!match || inside === undefined || written === '' || written.length > LONGEST_MARK) {
		return undefined;
	}
	const start = at + match[0].indexOf('(') + 1 + inside.length - inside.trimStart().length;
	const mark = portionMark(written, {start, end: start + written.length});
	return mark && {portionMark: mark, end: at + match[0].length};
}

const LONGEST_MARK = 60;

// A point behind the parentheses belongs to them: `(C - ENTIRE TEXT). SUMMARY: …`. The blanks within are not told
// apart here: an expression for both would try each length of the one with each of the other.
const markPattern = /\s*\((?<inside>[^()\n]{1,100})\)(?:\s?[.:](?=\s|$))?\s*/y;

/** A marking whose range counts from the start of a line, with the range it has in the file. */
export function placedMark(mark: PortionMark, line: TextLine): PortionMark {
	return {...mark, asWritten: within(line, mark.asWritten.start, mark.asWritten.end)};
}
