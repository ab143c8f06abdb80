/** How a line of a paragraph follows the one before it. */

import type {Block, Flow, Piece, Range} from '../cable.js';
import {isFigure, isLetter} from '../characters.js';
import type {TextLine} from '../line/lines.js';
import {LONGEST_MARK} from '../line/page-mark.js';
import {matchesOf} from '../matches-of.js';

/** What a line follows: the last words of its paragraph, and what stands between. */
export type FlowContext = {
	readonly fileText: string;
	readonly last: Piece | undefined;
	/** All pieces of the paragraph up to them. */
	readonly pieces: readonly Piece[];
	/** Blank lines and what the printed pages left since the last words. */
	readonly gap: readonly Block[];
	/** The length of the text's longer lines, in characters. */
	readonly measure: number;
};

/** How a line follows what is before it. */
export function flowOf(context: FlowContext, line: TextLine): Flow {
	const {last, gap} = context;
	if (isTableRow(line.text)) {
		return 'table';
	}
	if (!last) {
		return isListItem(line.text) ? 'item' : 'run-on';
	}
	if (isListItem(line.text)) {
		return isNumberOfSentence(context, last, line) || isRestOfWord(context, last, line) ? 'run-on' : 'item';
	}
	if (gap.length > 0) {
		return isTorn(context, line) || isOnSameLine(context, last, line) ? 'run-on' : 'break';
	}
	return last.flow === 'table' || endsParagraph(context, last) ? 'break' : 'run-on';
}

/** Whether the figures with which a line begins end the sentence above: `He needs` `76. The difference …`. */
function isNumberOfSentence(context: FlowContext, last: Piece, {text}: TextLine): boolean {
	const number = /^\d{1,3}(?=\. )/.exec(text)?.[0];
	if (number === undefined) {
		return /^\d/.test(text) && isWithinSentence(context.fileText, last);
	}
	return (
		isWithinSentence(context.fileText, last) ||
		(context.gap.length === 0 &&
			Number(number) > 1 &&
			last.end - last.start >= context.measure * SHORT &&
			isLetter(context.fileText.charCodeAt(last.end - 1)) &&
			!followsItem(context, Number(number) - 1))
	);
}

/** Whether a line begins with the end that the line above has cut of a range, `3-` `4. The`, or of a word in parentheses: `(Septem-` `ber)`. */
function isRestOfWord({fileText}: FlowContext, {start, end}: Piece, {text}: TextLine): boolean {
	if (fileText.charAt(end - 1) !== '-') {
		return false;
	}
	if (isFigure(fileText.charCodeAt(end - 2))) {
		const above = fileText.slice(Math.max(start, end - 64), end);
		if (/\([^()]{0,60}$/.test(above)) {
			return /^\d{1,3}\)/.test(text);
		}
		const [first, second] = [/(?:^|\s)(\d{1,3})-$/.exec(above)?.[1], /^(\d{1,3})\. [A-Z"“]/.exec(text)?.[1]];
		return first !== undefined && second !== undefined && Number(first) < Number(second);
	}
	return isLetter(fileText.charCodeAt(end - 2)) && /^[A-Za-z]{2,3}\)/.test(text) && !/^[ivx]+\)/i.test(text);
}

/** Whether an item with a number stands not far above. */
function followsItem({fileText, pieces}: FlowContext, number: number): boolean {
	return pieces
		.slice(-LONGEST_ITEM)
		.some(
			({start, flow}) => flow === 'item' && Number.parseInt(fileText.slice(start, start + 4), 10) === number,
		);
}

/** No item of a list has more lines. */
const LONGEST_ITEM = 40;

/** Whether a line can only go on, so that a number below it is one of the text: `… went on until` `3. July`. */
export function isWithinSentence(fileText: string, {start, end}: Range): boolean {
	const last = fileText.charAt(end - 1) === ',' ? end - 1 : end;
	let from = last;
	while (from > start && last - from < LONGEST_WORD && isLetter(fileText.charCodeAt(from - 1))) {
		from--;
	}
	return wantsMore.has(fileText.slice(from, last).toLowerCase());
}

const LONGEST_WORD = 10;

/** Words at which no paragraph ends. */
const wantsMore: ReadonlySet<string> = new Set(
	(
		'about and at between by during for from in nearly of on or over some than the to under until with ' +
		'january february march april may june july august september october november december'
	).split(' '),
);

/** Whether what stands in the gap stands between words of one line. */
function isOnSameLine({fileText, gap}: FlowContext, last: Piece, line: TextLine): boolean {
	return (
		gap.length === 1 &&
		!/[\r\n]/.test(fileText.slice(last.end, Math.min(line.start, last.end + LONGEST_MARK)))
	);
}

/** Whether the words before a gap and those after it are one sentence. */
export function isTorn({fileText, last, gap}: FlowContext, line: TextLine): boolean {
	if (!last || !endsSentence(fileText, last)) {
		return true;
	}
	return gap.some(block => block.type !== 'blank') && /^\p{Ll}/u.test(line.text);
}

/** Whether a stretch of the text ends with a full stop or the like. */
export function endsSentence(fileText: string, {start, end}: Range): boolean {
	let at = end - 1;
	while (at > start && end - at < MOST_CLOSING && '”"\'’)]'.includes(fileText.charAt(at))) {
		at--;
	}
	return at >= start && '.!?:'.includes(fileText.charAt(at));
}

/** No more signs follow a full stop. */
const MOST_CLOSING = 80;

/** A line that ends a sentence ends a paragraph if it is shorter than its neighbours, or if lines are not wrapped. */
function endsParagraph({fileText, measure}: FlowContext, last: Piece): boolean {
	const isShort = last.end - last.start < measure * SHORT || measure > UNWRAPPED;
	return isShort && endsSentence(fileText, last);
}

/** The part of a full line that one which ends early fills at most. */
export const SHORT = 0.7;

/** No telegram was wrapped at more columns; longer lines are whole paragraphs. */
export const UNWRAPPED = 120;

/** Whether runs of blanks separate columns; a typist's wide space after a full stop does not. */
export function isTableRow(text: string): boolean {
	if (!text.includes('   ') && !text.includes('\t')) {
		return false;
	}
	return /\S\t+\S|[^.!?:"')\s] {4,}\S/.test(text) || matchesOf(wideBlank, text).length > 1;
}

const wideBlank = /\S {3,}(?=\S)/g;

/** Whether a line above a row of a table is its first, whose columns two blanks part: `JANUARY 1980  41.4 SDR`. */
export function isFirstRow(text: string, below: string): boolean {
	if (!text.includes('  ') || text.length > UNWRAPPED) {
		return false;
	}
	const columns = columnsOf(below);
	return columnsOf(text).some(column => columns.includes(column));
}

/** Where the columns of a row begin, but for the first. */
function columnsOf(row: string): readonly number[] {
	return matchesOf(columnGap, row).map(({0: gap, index}) => index + gap.length);
}

const columnGap = /[^.!?:"')\s] {2,}(?=\S)/g;

/** Whether a line begins as an item of a list does. */
export function isListItem(text: string): boolean {
	return mayBeItem(text) && itemPattern.test(text);
}

/** A quick test: an item begins with a sign, or with a few characters and a parenthesis or a period. */
function mayBeItem(text: string): boolean {
	if (!isLetter(text.charCodeAt(0))) {
		return true;
	}
	for (let at = 1; at <= LONGEST_LABEL; at++) {
		const code = text.charCodeAt(at);
		if (code === CLOSING || code === POINT) {
			return true;
		}
	}
	return false;
}

const LONGEST_LABEL = 3;
const CLOSING = 0x29;
const POINT = 0x2e;

const itemPattern =
	/^(?:--?|[*•·])\s*(?=[^\s-])|^\(?[A-Za-z\d]{1,3}\)\s|^[A-Z]\.\s+(?=\S)|^[a-z]\.\s+(?=["(A-Z])|^\d{1,3}\.\s|^¶\s?[A-Z]\./;
