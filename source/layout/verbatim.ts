import type {Range} from '../cable/cable.js';
import {withoutFillers} from '../cable/markup.js';
import type {Line, Role, Span} from './layout.js';
import {takeColumns} from './width.js';

/** A stretch of the text as it stands, line by line with its blanks; a line that is too long goes on below. */
export function verbatimLines(
	text: string,
	range: Range,
	width: number,
	role: Role,
	indent = 0,
): readonly Line[] {
	const room = Math.max(1, width - indent);
	const lines: Line[] = [];
	const words = text.slice(range.start, range.end);
	const ending = /\r\n|\r|\n/g;
	let from = 0;
	while (from < words.length) {
		const match = ending.exec(words);
		const to = match ? match.index : words.length;
		const line = expandTabs(withoutFillers(words.slice(from, to))).trimEnd();
		addLine(lines, line, range.start + from, room, role, indent);
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
	const lead: readonly Span[] = indent > 0 ? [{text: ' '.repeat(indent), role: 'text'}] : [];
	if (line === '') {
		lines.push({spans: [], offset});
		return;
	}
	let rest = line;
	let at = offset;
	while (rest !== '') {
		const head = breakAt(rest, room);
		lines.push({spans: [...lead, {text: head, role, offset: at}], offset: at});
		at += head.length;
		rest = rest.slice(head.length);
	}
}

/** As much of a line as fits, up to a blank if there is one in the last third. */
function breakAt(line: string, room: number): string {
	const head = takeColumns(line, room) || line.slice(0, 1);
	if (head.length === line.length) {
		return head;
	}
	const blank = head.lastIndexOf(' ');
	return blank > head.length * 0.66 ? head.slice(0, blank + 1) : head;
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
