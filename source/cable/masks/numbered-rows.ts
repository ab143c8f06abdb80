/** Pages that show a text as a table with a row for each line, and the number of the line in its first cell. */
import type {Range} from '../cable.js';
import {matchesOf} from '../matches-of.js';
import {masked} from './markup.js';

/** A page without the numbers of lines and the cells around its lines; each row is one line, and the length is the same. */
export function withoutLineNumbers(page: string): string {
	if (!/<td\b/i.test(page)) {
		return page;
	}
	const parts: string[] = [];
	let at = 0;
	for (const {start, end} of edgesOfLines(page)) {
		const isLineStart = start === 0 || page[start - 1] === '\n' || !opensRow(page, start);
		const hidden = page.slice(start, end);
		parts.push(page.slice(at, start), isLineStart ? masked(hidden) : `\n${masked(hidden.slice(1))}`);
		at = end;
	}
	return at === 0 ? page : parts.join('') + page.slice(at);
}

function opensRow(page: string, at: number): boolean {
	return page[at + 1] !== '/';
}

/** What stands before and after each line of such rows. */
function edgesOfLines(page: string): readonly Range[] {
	const rows = numberedRows(page, matchesOf(beginningOfRow, page));
	const edges: Range[] = [];
	let closing: Range = {start: -1, end: -1};
	for (const [index, {index: start, 0: opening}] of rows.entries()) {
		const end = start + opening.length;
		edges.push({start, end});
		// One end is that of all rows that begin before it, and is not searched for again.
		closing = closing.start < end ? endOfRowFrom(page, end) : closing;
		if (closing.start < (rows[index + 1]?.index ?? page.length)) {
			edges.push(closing);
		}
	}
	return edges;
}

const beginningOfRow =
	/<tr\b[^<>]{0,200}>\s{0,40}<td\b[^<>]{0,200}>\s{0,40}(?:<(?:a|span|code)\b[^<>]{0,200}>){0,2}(\d{1,5})(?:<\/(?:a|span|code)>){0,2}\s{0,40}<\/td>\s{0,40}<td\b[^<>]{0,200}>/gi;

function endOfRowFrom(page: string, from: number): Range {
	endOfRow.lastIndex = from;
	const match = endOfRow.exec(page);
	return match
		? {start: match.index, end: match.index + match[0].length}
		: {start: page.length, end: page.length};
}

const endOfRow = /<\/td>\s{0,40}<\/tr>/gi;

/** The rows that are numbered one after the other, and have the lines of a message. */
function numberedRows(page: string, all: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let run: RegExpExecArray[] = [];
	for (const row of all) {
		if (Number(row[1]) !== Number(run.at(-1)?.[1]) + 1) {
			found.push(...linesOfMessage(page, run));
			run = [];
		}
		run.push(row);
	}
	return [...found, ...linesOfMessage(page, run)];
}

/** Numbers in a table that a message has are its own: they stay. */
function linesOfMessage(page: string, run: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
	const [first, last] = [run.at(0), run.at(-1)];
	return first && last && run.length >= FEWEST && labelOfHeader.test(page.slice(first.index, last.index))
		? run
		: [];
}

const labelOfHeader = />\s{0,40}(?:SUBJ|TAGS\s?:|FM [A-Z]|E\.O\. ?\d)/;

/** No message has fewer lines. */
const FEWEST = 8;
