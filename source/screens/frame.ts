import type {State} from '../app/state/state.js';
import {rowsOfScreen} from './current-screen.js';
import {cutRow, paintRow} from './part.js';
import type {Theme} from './theme.js';

/** The rows of the current screen as finished strings: as many as the terminal has, and what is wider than it is cut. */
export function frameRows(state: State, theme: Theme): readonly string[] {
	const {columns, rows} = state.size;
	const screen = rowsOfScreen(state, theme);
	return Array.from({length: rows}, (_, index) =>
		paintRow(theme, cutRow(screen[index] ?? [], columns, theme.glyphs.ellipsis)),
	);
}
