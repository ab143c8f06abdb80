/** The lines of an entry of a panel: cut to one, or continued on some more, with the important words in view. */
import {cutToColumns, displayWidth, fitColumns} from '../../../layout/width.js';
import {textHeight, textPage} from '../../heights.js';
import type {State} from '../../state/state.js';
import type {PanelEntry} from './panel.js';

/** The words of an entry in lines of some columns; those below the first are indented. */
export function entryLines(
	{words, goesOn}: Pick<PanelEntry, 'words' | 'goesOn'>,
	columns: number,
	most: number,
	ellipsis = '…',
): readonly string[] {
	if (!goesOn || most === 1 || displayWidth(words) <= columns) {
		return [cutToColumns(goesOn ? fromWord(words, goesOn, columns, 1, ellipsis) : words, columns, ellipsis)];
	}
	const lines = wrapped(fromWord(words, goesOn, columns, most, ellipsis), columns);
	return lines.length <= most
		? lines
		: [...lines.slice(0, most - 1), cutToColumns(`${lines[most - 1]}${ellipsis}`, columns, ellipsis)];
}

/** How many lines an entry may take: few on a low screen, which should show other entries too. */
export function mostLines(state: State, {goesOn}: PanelEntry): number {
	if (!goesOn || state.view === 'plain') {
		return 1;
	}
	return goesOn.isWhole
		? Math.max(1, Math.floor(textHeight(state) / 2))
		: state.size.rows >= ROWS_FOR_LINES
			? MOST_LINES
			: 1;
}

/** How many entries a page has, from one on in a direction: as many as fit together, and at least one. */
export function entriesInPage(
	state: State,
	entries: readonly PanelEntry[],
	from: number,
	step: 1 | -1,
): number {
	const columns = Math.max(1, state.size.columns - MARGINS - leadColumns(state.size.columns));
	let room = textPage(state);
	let count = 0;
	for (let entry = entries[from]; entry; entry = entries[from + step * count]) {
		room -= entryLines(entry, columns, mostLines(state, entry)).length;
		if (room < 0) {
			break;
		}
		count++;
	}
	return Math.max(1, count);
}

/** The cursor before an entry, and what stays free after it. */
const MARGINS = 3;

/** The width of the column before the words of an entry. */
export function leadColumns(columns: number): number {
	return columns < COLUMNS_FOR_LEAD ? SHORT_LEAD : LEAD_COLUMNS;
}

/** The column before the words of an entry, shortened for a narrow screen. */
export function leadOf(lead: string, columns: number): string {
	return columns < COLUMNS_FOR_LEAD ? (shortLeads[lead] ?? lead) : lead;
}

const shortLeads: Readonly<Record<string, string>> = {'cited by': 'by', 'same post': 'post', 'not here': ''};

const LEAD_COLUMNS = 11;
const SHORT_LEAD = 6;
const COLUMNS_FOR_LEAD = 60;

const ROWS_FOR_LINES = 16;
const MOST_LINES = 3;

/** The words, leaving out as many of the optional ones as keep the important ones from being in view. */
function fromWord(
	words: string,
	{from, start, end}: NonNullable<PanelEntry['goesOn']>,
	columns: number,
	most: number,
	ellipsis: string,
): string {
	const before = words.slice(0, from);
	const isInView = (beginning: string, at: number) => {
		const lines = wrapped(beginning + words.slice(at, end), columns);
		return lines.length < most || (lines.length === most && displayWidth(lines.at(-1) ?? '') < columns);
	};
	if (isInView(before, from)) {
		return words;
	}
	// What stands in brackets stays together.
	const starts = [...words.slice(from, start).matchAll(/\s(?=\S)(?![^[\]]*\])/g)].map(
		({index}) => from + index + 1,
	);
	const at = [...starts, start].find(place => isInView(before + ellipsis, place)) ?? start;
	return `${before}${ellipsis}${words.slice(at)}`;
}

/** A text in lines that end between words, where the words are no longer than a line. */
function wrapped(text: string, columns: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const token of text.match(/\s*\S+/g) ?? []) {
		if (displayWidth(line + token) <= columns) {
			line += token;
			continue;
		}
		if (line !== '') {
			lines.push(line);
		}
		line = `${indent}${token.trimStart()}`;
		while (displayWidth(line) > columns) {
			const {shown, length} = fitColumns(line, columns);
			if (length === 0) {
				break;
			}
			lines.push(shown);
			line = line.slice(length);
		}
	}
	return [...lines, line];
}

const indent = '  ';
