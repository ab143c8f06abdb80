import type {PortionMark} from '../cable.js';
import {portionMark} from '../portion-mark.js';
import {type TextLine, within} from './lines.js';

/** The beginning of a line that begins a numbered paragraph; positions count from the line's start. */
export type ParagraphStart = {
	readonly number: number;
	readonly hasPilcrow: boolean;
	readonly isMarked: boolean;
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
		...(mark && {portionMark: mark.portionMark}),
		textStart: mark ? mark.end : whole.length,
	};
}

/** A quick test, enough for most lines. */
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

// A period after the parentheses belongs to them: `(C - ENTIRE TEXT). SUMMARY: …`. The blanks inside are trimmed later:
// an expression for those at both ends would try each length of the one with each of the other.
const markPattern = /\s*\((?<inside>[^()\n]{1,100})\)(?:\s?[.:](?=\s|$))?\s*/y;

/** A marking with its range in the file, given one whose range counts from the start of a line. */
export function placedMark(mark: PortionMark, line: TextLine): PortionMark {
	return {...mark, asWritten: within(line, mark.asWritten.start, mark.asWritten.end)};
}
