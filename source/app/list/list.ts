/** Moving in the list, and opening a cable from it. */
import type {CableKey} from '../../cable/summary.js';
import {promptWith} from '../prompt.js';
import type {ListScreen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {centred, cursorIndex, keysOf, topIndex} from './rows.js';

/** Moves the cursor by some rows; the list stops at its ends. */
export function moveCursor(state: State, list: ListScreen, rows: number): Step {
	return [goToRow(state, list, cursorIndex(state, list) + rows)];
}

/** Puts the cursor on a row, counted from 0. */
export function goToRow(state: State, list: ListScreen, index: number): State {
	const keys = keysOf(state, list);
	const target = clamp(index, 0, keys.length - 1);
	const key = keys[target];
	if (key === undefined) {
		return withMessage(state, 'the list is empty');
	}
	// On the first row the cursor has not moved, and stays on the first row when cables come in above.
	if (target === 0 && list.cursor === undefined && state.view === 'screen') {
		return withScreen(state, {...list, top: undefined});
	}
	const moved: ListScreen = {...list, cursor: key};
	const top = keys[topIndex(state, moved)];
	return withScreen(state, {...moved, top});
}

/** Opens the selected cable, or that of a row by its number. */
export function openCable(state: State, list: ListScreen, number?: number): Step {
	const index = number === undefined ? cursorIndex(state, list) : number - 1;
	const key = keysOf(state, list)[index];
	if (key !== undefined) {
		return [goToRow(state, {...list, cursor: key}, index), {type: 'open-cable', key}];
	}
	return [withMessage(state, number === undefined ? 'nothing to open' : `there is no row ${number}`)];
}

/** Starts a search, or resumes typing it. */
export function startSearch(state: State, list: ListScreen): Step {
	const text = list.filter?.text ?? '';
	return [withScreen(state, {...list, mode: {type: 'search', prompt: promptWith(text)}})];
}

/** Clears the search; the cursor stays on its cable. */
export function clearFilter(state: State, list: ListScreen): Step {
	if (!list.filter) {
		return [withMessage(state, 'press q to quit')];
	}
	const cleared: ListScreen = {
		...list,
		filter: undefined,
		cursor: cursorWithoutFilter(state, list),
		top: undefined,
	};
	return [centred(state, cleared)];
}

/** The row selected when a search is cleared: the selected match, or the row from before if no answer has come. */
export function cursorWithoutFilter(state: State, list: ListScreen): CableKey | undefined {
	return list.filter?.answer ? keysOf(state, list)[cursorIndex(state, list)] : list.cursor;
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
