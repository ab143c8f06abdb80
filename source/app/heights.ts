/** How many rows of a screen are left for its text, and how many make a page. */
import {areaOf, type PreviewArea} from './preview/area.js';
import {isReferredTo} from './reader/trail.js';
import type {Size, State} from './state/state.js';

/** Whether there is room for title, status line and hint line; a small screen has one line for all three. */
export function hasFullBars({rows}: Size): boolean {
	return rows >= 12;
}

/** How many rows of the list are in view; in plain mode one, the selected row. */
export function listHeight(state: State): number {
	return state.view === 'plain' ? 1 : (previewArea(state)?.listRows ?? listRoom(state));
}

/** How many rows there are for the list with its preview. */
export function listRoom(state: State): number {
	const {size} = state;
	const bars = (hasFullBars(size) ? 3 : 1) + (hasLineBelow(state) ? 1 : 0);
	return Math.max(1, size.rows - bars);
}

/** Where the preview of the list in front stands, if it has one. */
export function previewArea(state: State): PreviewArea | undefined {
	return areaOf(state, listRoom(state));
}

/** Whether there is a line under the one that is typed; always there while a query is typed, so that nothing moves. */
export function hasLineBelow({size, screen}: State): boolean {
	return screen.type === 'list' && 'prompt' in screen.mode && size.rows >= ROWS_FOR_LINE_BELOW;
}

const ROWS_FOR_LINE_BELOW = 5;

/** How many lines of a cable, a panel or a page are in view; in plain mode one, the last line printed. */
export function textHeight(state: State): number {
	const {size, view} = state;
	const bars = (hasFullBars(size) ? 2 : 1) + (hasCrumbs(state) ? 1 : 0);
	return view === 'plain' ? 1 : Math.max(1, size.rows - bars);
}

/** Whether there is a line above the open cable with the cables that led to it. */
export function hasCrumbs({size, view, screen, trail}: State): boolean {
	const isReader = screen.type === 'reader' && view === 'screen';
	return hasFullBars(size) && isReader && isReferredTo(trail);
}

/** How many rows of the list make a page. */
export function listPage(state: State): number {
	return state.view === 'plain' ? rowsAtOnce(state) : listHeight(state);
}

/** How many lines of text make a page. */
export function textPage(state: State): number {
	return state.view === 'plain' ? linesAtOnce(state) : textHeight(state);
}

/** A row is printed whole; if it is longer than a line, the terminal breaks it. */
function rowsAtOnce(state: State): number {
	return Math.max(1, Math.floor(linesAtOnce(state) / Math.ceil(LONG_ROW / state.size.columns)));
}

/** Rows are rarely longer. */
const LONG_ROW = 120;

/** How many lines can be appended before the first leaves the screen; one is for what was typed. */
function linesAtOnce({size}: State): number {
	return Math.max(1, size.rows - 2);
}
