import {emptyWords, findingsRows, findingsWords, narrowRows} from '../app/findings/rows.js';
import {hasFullBars, textHeight} from '../app/heights.js';
import type {FindingsScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {grouped} from '../cable/counts.js';
import {displayWidth, fillColumns} from '../layout/width.js';
import {bar, framed, hintLine, promptLine} from './bars.js';
import {asSelectedRow, cutRow, type ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** What is wanted, which numbers are missing, or where a quotation stands: one a row. */
export function findingsScreenRows(state: State, screen: FindingsScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const height = textHeight(state);
	const isNarrow = columns < COLUMNS_FOR_ALL;
	const rows = isNarrow ? narrowRows(screen) : findingsRows(screen);
	const {cursor, mode} = screen;
	const top = Math.max(0, Math.min(cursor - Math.floor(height / 2), rows.length - height));
	const widths = widthsOf(rows.slice(top, top + height), columns);
	const body = Array.from({length: height}, (_, line): ScreenRow => {
		const row = rows[top + line];
		return row ? rowOf(row, top + line === cursor, {columns, widths, gap: isNarrow ? ' ' : '  '}, theme) : [];
	});
	if (rows.length === 0) {
		body[0] = bar(theme, columns, [{text: ` ${emptyWords(screen)}`, role: 'note'}]);
	}
	const position = rows.length === 0 ? '0' : `${grouped(cursor + 1)}/${grouped(rows.length)}`;
	const lead: ScreenRow = hasFullBars(state.size) ? [] : [{text: ` ${position} `, role: 'bar'}];
	return framed(state, body, {
		status: bar(
			theme,
			columns,
			[{text: ` ${findingsWords(screen)}`, role: 'bar'}],
			[{text: `${position} `, role: 'bar'}],
		),
		last: [
			mode.type === 'quote'
				? promptLine(theme, columns, 'quotation:', mode.prompt)
				: hintLine(theme, state, lead),
		],
	});
}

const COLUMNS_FOR_ALL = 60;

/** How wide the cells are before the last one: as wide as the widest in view, if that leaves room for the last. */
function widthsOf(rows: readonly (readonly string[])[], columns: number): readonly number[] {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [index, cell] of row.slice(0, -1).entries()) {
			widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
		}
	}
	// On a narrow screen the numbers of cables are whole before what follows them is.
	const most = Math.max(4, Math.floor(columns / (columns < COLUMNS_FOR_ALL ? 2 : 3)));
	return widths.map(width => Math.min(width, most));
}

/** How rows are drawn: in how many columns, how wide their cells are, and what is between them. */
type RowForm = {readonly columns: number; readonly widths: readonly number[]; readonly gap: string};

function rowOf(
	row: readonly string[],
	isSelected: boolean,
	{columns, widths, gap}: RowForm,
	theme: Theme,
): ScreenRow {
	const {cursor, ellipsis} = theme.glyphs;
	const cells = row
		.slice(0, -1)
		.map((cell, index) => `${fillColumns(cell, widths[index] ?? 0, ellipsis)}${gap}`);
	const shown = cutRow(
		[
			{text: `${isSelected ? cursor : ' '} ${cells.join('')}`, role: 'text'},
			{text: row.at(-1) ?? '', role: 'text'},
		],
		columns,
		ellipsis,
	);
	return isSelected ? asSelectedRow(shown, columns) : shown;
}
