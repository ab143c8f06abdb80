/** A row of the list: what it shows of a cable. */
import {type ListColumn, listColumns} from '../../app/list/columns.js';
import type {Remembered} from '../../app/memory/memory.js';
import {stateLetter, stateLetters} from '../../app/memory/words.js';
import type {Range} from '../../cable/cable.js';
import {type Summary, title} from '../../cable/summary/summary.js';
import {highlightMatches} from '../../layout/highlight.js';
import {cutNumber, cutToColumns, fillColumns} from '../../layout/width.js';
import {asSelectedRow, rowOfSpans, type ScreenRow, textOf, withBanner} from '../part.js';
import type {Theme} from '../theme.js';

const GAP = 2;
const COLUMNS_FOR_LETTER = 20;
const COLUMNS_FOR_LETTERS = 100;

/** The least width, so that a column has the same width in most folders. */
const LEAST_FITTING = 10;

/** How many columns the subject gets before another column becomes wider. */
const SUBJECT = 48;

/** The columns that fit on a screen, the width of each, and what is left for the subject. */
export type RowLayout = {
	/** The columns of the whole row. */
	readonly whole: number;
	readonly cursor: number;
	/** How many letters show what is remembered of it. */
	readonly letters: 0 | 1 | 3;
	readonly columns: readonly {readonly column: ListColumn; readonly width: number}[];
	readonly subject: number;
};

/** How a row is laid out in some columns; `longest` are those of the longest number. */
export function rowLayoutFor(screen: number, longest: number): RowLayout {
	const letters = screen >= COLUMNS_FOR_LETTERS ? 3 : screen >= COLUMNS_FOR_LETTER ? 1 : 0;
	const cursor = Math.min(screen, letters > 0 ? letters + 2 : screen >= 4 ? 2 : 1);
	let free = screen - cursor - SUBJECT;
	const columns = listColumns.flatMap(column => {
		const usual = column.widths.find(({from}) => screen >= from)?.columns;
		if (usual === undefined) {
			return [];
		}
		const width = column.fits
			? Math.min(Math.max(longest, LEAST_FITTING), Math.max(usual, free - GAP))
			: usual;
		free -= width + GAP;
		return [{column, width}];
	});
	const used = columns.reduce((sum, {width}) => sum + width + GAP, cursor);
	return {whole: screen, cursor, letters, columns, subject: screen - used};
}

/** The row of a cable; the selected one is reversed over its whole width. */
export function cableRow(
	summary: Summary,
	remembered: Remembered,
	matches: readonly Range[],
	isSelected: boolean,
	layout: RowLayout,
	theme: Theme,
): ScreenRow {
	const {ellipsis, cursor} = theme.glyphs;
	const mark = `${isSelected ? cursor : ' '}${lettersOf(remembered, layout.letters)}`;
	const subject = cutToColumns(title(summary), layout.subject, ellipsis);
	const {spans} = highlightMatches({spans: [{text: subject, role: 'text', offset: 0}], offset: 0}, matches);
	const row = [...frontOf(fillColumns(mark, layout.cursor), summary, layout, ellipsis), ...rowOfSpans(spans)];
	return isSelected ? asSelectedRow(row, layout.whole) : row;
}

/** The columns before the subject, with the classification as a banner. */
function frontOf(mark: string, summary: Summary, {columns}: RowLayout, ellipsis: string): ScreenRow {
	let row: ScreenRow = [{text: mark, role: 'text'}];
	for (const {column, width} of columns) {
		const {text, length} = cell(column, summary, width, ellipsis);
		const start = textOf(row).length;
		const filled: ScreenRow = [...row, {text, role: 'text'}];
		row = column.role ? withBanner(filled, {start, length}, column.role(summary)) : filled;
	}
	return row;
}

function lettersOf(remembered: Remembered, letters: RowLayout['letters']): string {
	return letters === 3 ? stateLetters(remembered) : letters === 1 ? stateLetter(remembered) : '';
}

/** A cell with the gap after it, into which a symbol may reach, and how long its words are. */
function cell(
	{words, symbol, keeps}: ListColumn,
	summary: Summary,
	width: number,
	ellipsis: string,
): {readonly text: string; readonly length: number} {
	const all = words(summary);
	const cut = keeps === 'serial' ? cutNumber : cutToColumns;
	const shown = keeps === 'end' ? all.slice(-width) : cut(all, width, ellipsis);
	return {text: fillColumns(shown + (symbol?.(summary) ?? ''), width + GAP), length: shown.length};
}
