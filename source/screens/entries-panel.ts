import {textHeight} from '../app/heights.js';
import {panelColumns} from '../app/reader/layout.js';
import type {EntriesPanel, PanelEntry} from '../app/reader/panel.js';
import type {State} from '../app/state.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import type {ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** The rows of a panel of entries, with the selected one in the middle. */
export function entryRows(state: State, {entries, cursor}: EntriesPanel, theme: Theme): readonly ScreenRow[] {
	const height = textHeight(state);
	const top = Math.max(0, Math.min(cursor - Math.floor(height / 2), entries.length - height));
	return entries
		.slice(top, top + height)
		.map((entry, index) => entryRow(entry, top + index === cursor, state, theme));
}

function entryRow(entry: PanelEntry, isSelected: boolean, {size}: State, theme: Theme): ScreenRow {
	const {cursor, ellipsis} = theme.glyphs;
	const lead = isSelected ? `${cursor} ` : '  ';
	const columns = panelColumns(size);
	const text = fillColumns(cutToColumns(lead + entryWords(entry), columns - 1, ellipsis), columns);
	return [{text, role: isSelected ? 'selected' : entry.paragraph ? 'text' : 'title'}];
}

function entryWords({words, paragraph}: PanelEntry): string {
	if (!paragraph) {
		return words;
	}
	const number = String(paragraph.number ?? '').padStart(NUMBER_COLUMNS);
	return `${number}  ${(paragraph.mark ?? '').padEnd(MARK_COLUMNS)} ${words}`;
}

const NUMBER_COLUMNS = 3;
const MARK_COLUMNS = 6;
