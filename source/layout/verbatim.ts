import type {Range} from '../cable/cable.js';
import {withoutFillers} from '../cable/markup.js';
import type {Line, Role, Span} from './layout.js';
import {type Fit, fitColumns} from './width.js';
import {indentSpan, indentWithin, shownSpan} from './wrap.js';

/** A stretch of the text as it stands, line by line with its blanks; a line that is too long goes on below. */
export function verbatimLines(
	text: string,
	range: Range,
	width: number,
	role: Role,
	indent = 0,
): readonly Line[] {
	const lead = indentWithin(indent, width);
	const room = Math.max(1, width - lead);
	const lines: Line[] = [];
	const words = text.slice(range.start, range.end);
	const ending = /\r\n|\r|\n/g;
	let from = 0;
	while (from < words.length) {
		const match = ending.exec(words);
		const to = match ? match.index : words.length;
		const line = expandTabs(withoutFillers(words.slice(from, to))).trimEnd();
		addLine(lines, line, range.start + from, room, role, lead);
		from = match ? to + match[0].length : words.length;
	}
	return lines;
}

function addLine(
	lines: Line[],
	line: string,
	offset: number,
	room: number,
	role: Role,
	indent: number,
): void {
	const lead: readonly Span[] = indent > 0 ? [indentSpan(indent)] : [];
	if (line === '') {
		lines.push({spans: [], offset});
		return;
	}
	let rest = line;
	let at = offset;
	while (rest !== '') {
		const {shown, length} = breakAt(rest, room);
		lines.push({spans: [...lead, shownSpan({text: rest, role, offset: at}, shown)], offset: at});
		at += length;
		rest = rest.slice(length);
	}
}

/** As much of a line as fits, up to a blank if there is one in the last third. */
function breakAt(line: string, room: number): Fit {
	const fit = fitColumns(line, room);
	const blank = fit.shown.lastIndexOf(' ');
	return fit.length < line.length && blank > fit.length * 0.66
		? {shown: fit.shown.slice(0, blank + 1), length: blank + 1}
		: fit;
}

const TAB = 8;

function expandTabs(line: string): string {
	if (!line.includes('\t')) {
		return line;
	}
	let expanded = '';
	for (const character of line) {
		expanded += character === '\t' ? ' '.repeat(TAB - (expanded.length % TAB)) : character;
	}
	return expanded;
}
