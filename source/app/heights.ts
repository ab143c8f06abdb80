/** How many rows of a screen are left for what it shows, and by how many one pages. */
import type {Size, State} from './state.js';

/** Whether there is room for a title, a status line and a hint line; a small screen has one line for all. */
export function hasFullBars({rows}: Size): boolean {
	return rows >= 12;
}

/** How many rows of cables are in view; where lines are appended it is the row in hand. */
export function listHeight({size, view}: State): number {
	return view === 'lines' ? 1 : Math.max(1, size.rows - (hasFullBars(size) ? 3 : 1));
}

/** How many lines are in view of a cable, its outline, or a page of explanations; of appended lines the last one. */
export function textHeight({size, view}: State): number {
	return view === 'lines' ? 1 : Math.max(1, size.rows - (hasFullBars(size) ? 2 : 1));
}

/** How many rows of cables make a page. */
export function listPage(state: State): number {
	return state.view === 'lines' ? rowsAtOnce(state) : listHeight(state);
}

/** How many lines of text make a page. */
export function textPage(state: State): number {
	return state.view === 'lines' ? linesAtOnce(state) : textHeight(state);
}

/** A row is told whole, and where it is longer than a line the terminal breaks it. */
function rowsAtOnce(state: State): number {
	return Math.max(1, Math.floor(linesAtOnce(state) / Math.ceil(LONG_ROW / state.size.columns)));
}

/** Few rows are longer. */
const LONG_ROW = 120;

/** How many lines can be appended before the first of them leaves the screen; one more is for what was typed. */
function linesAtOnce({size}: State): number {
	return Math.max(1, size.rows - 2);
}
