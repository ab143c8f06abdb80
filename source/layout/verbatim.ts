import type {Range} from '../cable/cable.js';
import {filler} from '../cable/masks/markup.js';
import type {Line, Role, Span} from './layout.js';
import {displayWidth, type Fit, fitColumns} from './width.js';
import {indentSpan, indentWithin} from './wrap.js';

/** A stretch of the text as it is, line by line with its blanks; a line that is too long is wrapped. */
export function verbatimLines(
	text: string,
	range: Range,
	width: number,
	role: Role,
	indent = 0,
): readonly Line[] {
	const lines: Line[] = [];
	const words = text.slice(range.start, range.end);
	const setting = {role, lead: indentWithin(indent, width), width};
	const before: readonly Span[] = setting.lead > 0 ? [indentSpan(setting.lead)] : [];
	const ending = /\r\n|\r|\n/g;
	let from = 0;
	while (from < words.length) {
		const match = ending.exec(words);
		const to = match ? match.index : words.length;
		const line = trimEnd(words.slice(from, to));
		const offset = range.start + from;
		if (fits(line, setting)) {
			lines.push({spans: [...before, {text: line, role, offset}], offset});
		} else {
			addLine(lines, partsOf(line, offset), offset, setting);
		}
		from = match ? to + match[0].length : words.length;
	}
	return lines;
}

/** Whether a line fits on one line of the screen without changes, as most do. */
function fits(line: string, {lead, width}: {readonly lead: number; readonly width: number}): boolean {
	const room = width - lead;
	return line !== '' && line.length <= room && !/[\t\uFFFF]/.test(line) && displayWidth(line) <= room;
}

/** A stretch of a line. The blanks that replace a tab are not in the text, but have the place of the tab. */
type Part = {readonly text: string; readonly at: number; readonly isInText: boolean};

function partsOf(line: string, offset: number): readonly Part[] {
	if (!line.includes('\t') && !line.includes(filler)) {
		return line === '' ? [] : [{text: line, at: offset, isInText: true}];
	}
	let column = 0;
	return [...line.matchAll(tabOrText)].map(({0: found, index}) => {
		const isInText = found !== '\t';
		const text = isInText ? found : ' '.repeat(TAB - (column % TAB));
		column += text.length;
		return {text, at: offset + index, isInText};
	});
}

const tabOrText = new RegExp(`\\t|[^\\t${filler}]+`, 'g');

const TAB = 8;

// Not by a regular expression, which would try every blank of a long run as the first of those at the end.
function trimEnd(line: string): string {
	let end = line.length;
	while (end > 0 && (line[end - 1] === filler || /\s/.test(line[end - 1] as string))) {
		end--;
	}
	return line.slice(0, end);
}

function addLine(
	lines: Line[],
	parts: readonly Part[],
	offset: number,
	{role, lead, width}: {readonly role: Role; readonly lead: number; readonly width: number},
): void {
	if (parts.length === 0) {
		lines.push({spans: [], offset});
		return;
	}
	const before: readonly Span[] = lead > 0 ? [indentSpan(lead)] : [];
	let rest = parts.map(({text}) => text).join('');
	let [next, done] = [0, 0];
	while (rest !== '') {
		const {shown, length} = breakAt(rest, Math.max(1, width - lead));
		const isWhole = rest.startsWith(shown);
		const start = (parts[next]?.at ?? offset) + (parts[next]?.isInText ? done : 0);
		const spans: Span[] = isWhole ? [] : [{text: shown, role}];
		for (let left = length; left > 0; ) {
			const part = parts[next] as Part;
			const text = part.text.slice(done, done + left);
			if (isWhole) {
				spans.push(part.isInText ? {text, role, offset: part.at + done} : {text, role});
			}
			left -= text.length;
			[next, done] = done + text.length < part.text.length ? [next, done + text.length] : [next + 1, 0];
		}
		lines.push({spans: [...before, ...spans], offset: start});
		rest = rest.slice(length);
	}
}

/** As much of a line as fits, up to a blank if there is one in its last third. */
function breakAt(line: string, room: number): Fit {
	const fit = fitColumns(line, room);
	const blank = fit.shown.lastIndexOf(' ');
	return fit.length < line.length && blank > fit.length * 0.66
		? {shown: fit.shown.slice(0, blank + 1), length: blank + 1}
		: fit;
}
