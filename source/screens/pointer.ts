/** What is at a place of the screen, as the screen is drawn. */
import {hasCrumbs, hasFullBars, previewArea} from '../app/heights.js';
import {layoutOf, topLine} from '../app/reader/layout.js';
import {panelOf} from '../app/reader/panel/open-panel.js';
import {outlineBeside} from '../app/reader/panel/outline.js';
import {outlineColumns} from '../app/reader/panel/outline-columns.js';
import type {Pointed} from '../app/state/event.js';
import type {ReaderScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import type {Line} from '../layout/layout.js';
import {displayWidth, takeColumns} from '../layout/width.js';
import {rowsOfScreen} from './current-screen.js';
import {facetDistance} from './facets.js';
import type {ScreenRow} from './part.js';
import {entryAt} from './reader/entries-panel.js';
import type {Theme} from './theme.js';

/** A cell of the screen, counted from 0. */
export type Cell = {readonly column: number; readonly row: number};

/** What the pointer is on; nothing where there is nothing to point at. */
export function pointedAt(state: State, theme: Theme, {column, row}: Cell): Pointed | undefined {
	const {screen, size} = state;
	const rows = rowsOfScreen(state, theme);
	if (row === size.rows - 1 && size.rows > 1) {
		return keyAt(rows[row] ?? [], column);
	}
	const top = topOfBody(state);
	if (row < top || row >= size.rows - (hasFullBars(size) ? 2 : 1)) {
		return undefined;
	}
	switch (screen.type) {
		case 'list':
			return isBesideList(state, {column, row: row - top}) ? undefined : rowFrom(rows, row);
		case 'context':
		case 'findings':
			return rowFrom(rows, row);
		case 'facets': {
			const distance = facetDistance(state, screen, {column, row: row - top});
			return distance === undefined ? undefined : {type: 'row', distance};
		}
		case 'reader':
			return inReader(state, screen, theme, {column, row: row - top});
		case 'comparison':
		case 'help':
			return undefined;
		default:
			return screen satisfies never;
	}
}

/** The lists have a title, the reader the way by which one came. */
function topOfBody(state: State): number {
	const {type} = state.screen;
	const hasTitle = hasFullBars(state.size) && (type === 'list' || type === 'context');
	return hasTitle || (type === 'reader' && hasCrumbs(state)) ? 1 : 0;
}

/** The key of the hint in a column: a hint is a key and the words after it. */
function keyAt(row: ScreenRow, column: number): Pointed | undefined {
	let end = 0;
	let key: string | undefined;
	for (const {text, role} of row) {
		key = role === 'key' ? text.trim() : role === 'bar' ? key : undefined;
		end += displayWidth(text);
		if (column < end) {
			return key === undefined || key === '' ? undefined : {type: 'key', key: key === 'Esc' ? 'Escape' : key};
		}
	}
	return undefined;
}

/** A row of a list in which each entry has one: as far from the selected one as it is drawn. */
function rowFrom(rows: readonly ScreenRow[], row: number): Pointed | undefined {
	const selected = rows.findIndex(each => each.some(({role}) => role.startsWith('selected')));
	const isBlank = (rows[row] ?? []).every(({text}) => text.trim() === '');
	return selected < 0 || isBlank ? undefined : {type: 'row', distance: row - selected};
}

/** Whether a cell is in the preview, or on the line before it. */
function isBesideList(state: State, {column, row}: Cell): boolean {
	const area = previewArea(state);
	return area !== undefined && (column >= area.listColumns || row >= area.listRows);
}

function inReader(state: State, reader: ReaderScreen, theme: Theme, cell: Cell): Pointed | undefined {
	const open = panelOf(state, reader);
	const panel = open?.type === 'entries' ? open : outlineBeside(state, reader);
	if (!panel) {
		return inText(state, reader, cell);
	}
	const columns = panel.isOverText ? state.size.columns : outlineColumns(state, reader.cable);
	if (cell.column >= columns) {
		return inText(state, reader, {...cell, column: cell.column - columns});
	}
	const entry = entryAt(state, panel, columns, theme, cell.row);
	return entry === undefined || open !== panel ? undefined : {type: 'row', distance: entry - panel.cursor};
}

function inText(state: State, reader: ReaderScreen, {column, row}: Cell): Pointed | undefined {
	const line = topLine(state, reader) + row;
	const shown = layoutOf(state, reader).lines[line];
	return shown && {type: 'text', line, offset: offsetAt(shown, column)};
}

/** The offset in the text of the character in a column of a line; nothing if it is none of the text. */
function offsetAt({spans}: Line, column: number): number | undefined {
	let start = 0;
	for (const {text, offset} of spans) {
		const width = displayWidth(text);
		if (column < start + width) {
			return offset === undefined ? undefined : offset + takeColumns(text, column - start).length;
		}
		start += width;
	}
	return undefined;
}
