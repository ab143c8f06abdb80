import {textHeight} from '../app/heights.js';
import type {EntriesPanel, PanelEntry} from '../app/reader/panel.js';
import type {State} from '../app/state.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import type {ScreenRow} from './part.js';
import type {ScreenRole, Theme} from './theme.js';

/** The rows of a panel of entries, with the selected one in the middle. */
export function entryRows(
	state: State,
	panel: EntriesPanel,
	columns: number,
	theme: Theme,
): readonly ScreenRow[] {
	const {entries, cursor} = panel;
	const height = textHeight(state);
	const top = Math.max(0, Math.min(cursor - Math.floor(height / 2), entries.length - height));
	return entries
		.slice(top, top + height)
		.map((entry, index) => entryRow(entry, top + index === cursor, columns, theme));
}

function entryRow(entry: PanelEntry, isSelected: boolean, columns: number, theme: Theme): ScreenRow {
	const {cursor, ellipsis} = theme.glyphs;
	const lead = isSelected ? `${cursor} ` : '  ';
	const right = columns < COLUMNS_FOR_COUNTS ? '' : countWords(entry, theme);
	const room = Math.max(0, columns - 1 - right.length);
	const words = cutToColumns(lead + entryWords(entry, columns), room, ellipsis);
	const text = fillColumns(`${fillColumns(words, room)}${right}`, columns);
	return [{text, role: isSelected ? 'selected' : roleOf(entry)}];
}

/** The matches of an entry, as dots or a number, and its share of the text. */
function countWords({matches = 0, share}: PanelEntry, {glyphs}: Theme): string {
	if (share === undefined) {
		return '';
	}
	const found = matches > MOST_DOTS ? String(matches) : glyphs.dot.repeat(matches);
	return ` ${found.padStart(MOST_DOTS)} ${`${Math.round(share)}%`.padStart(4)}`;
}

const MOST_DOTS = 3;
const COLUMNS_FOR_COUNTS = 30;

function roleOf({paragraph, lead, isDim}: PanelEntry): ScreenRole {
	if (lead !== undefined) {
		return isDim ? 'note' : 'text';
	}
	return paragraph ? 'text' : 'title';
}

function entryWords({words, paragraph, lead}: PanelEntry, columns: number): string {
	if (lead !== undefined) {
		const room = columns < COLUMNS_FOR_LEAD ? SHORT_LEAD : LEAD_COLUMNS;
		return `${cutToColumns(lead, room - 1, '').padEnd(room)}${words}`;
	}
	if (!paragraph) {
		return words;
	}
	const number = String(paragraph.number ?? '').padStart(NUMBER_COLUMNS);
	return `${number}  ${(paragraph.mark ?? '').padEnd(MARK_COLUMNS)} ${words}`;
}

const LEAD_COLUMNS = 11;
const SHORT_LEAD = 6;
const COLUMNS_FOR_LEAD = 60;
const NUMBER_COLUMNS = 3;
const MARK_COLUMNS = 6;
