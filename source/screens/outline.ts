import {textHeight} from '../app/heights.js';
import {outlineColumns} from '../app/reader/layout.js';
import {entryWords, outlineOf} from '../app/reader/outline.js';
import type {ReaderScreen, State} from '../app/state.js';
import type {OutlineEntry} from '../cable/outline.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import type {Row} from './part.js';
import type {Theme} from './theme.js';

/** The rows of the outline: headings, and the paragraphs under them with their markings and first words. */
export function outlineRows(state: State, reader: ReaderScreen, theme: Theme): readonly Row[] {
	const cursor = reader.mode.type === 'outline' ? reader.mode.cursor : -1;
	const entries = outlineOf(reader);
	const height = textHeight(state);
	const top = Math.max(0, Math.min(cursor - Math.floor(height / 2), entries.length - height));
	return entries
		.slice(top, top + height)
		.map((entry, index) => outlineRow(entry, top + index === cursor, state, theme));
}

const MARK_COLUMNS = 6;

function outlineRow(entry: OutlineEntry, isSelected: boolean, {size}: State, theme: Theme): Row {
	const {cursor, ellipsis} = theme.glyphs;
	const lead = isSelected ? `${cursor} ` : '  ';
	const words = entry.kind === 'heading' ? entryWords(entry) : paragraphWords(entry);
	const columns = outlineColumns(size);
	const row = fillColumns(cutToColumns(lead + words, columns - 1, ellipsis), columns);
	return [{text: row, look: isSelected ? 'selected' : entry.kind === 'heading' ? 'title' : 'text'}];
}

function paragraphWords(entry: OutlineEntry): string {
	const {number, mark} = entry;
	const label = number === undefined ? '   ' : String(number).padStart(3);
	return `${label}  ${(mark ?? '').padEnd(MARK_COLUMNS)} ${entryWords(entry)}`;
}
