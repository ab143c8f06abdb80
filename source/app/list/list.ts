/** Moving in the list, and opening a cable from it. */
import {openWithThread} from '../reader/references/thread.js';
import type {Step} from '../state/effect.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {centred, cursorIndex, cursorWithoutFilter, keysOf, selectedKey, topIndex} from './rows.js';
import {isKnownEmpty, offersOf, selectOffer, takeOffer} from './searching/offers.js';

/** Moves the cursor by some rows; the list stops at its ends. Where nothing matches, it moves through the offers. */
export function moveCursor(state: State, list: ListScreen, rows: number): Step {
	const {filter} = list;
	const at = filter && isKnownEmpty(filter) ? (filter.offer ?? -1) : cursorIndex(state, list);
	return [goToRow(state, list, at + rows)];
}

/** Puts the cursor on a row, counted from 0. */
export function goToRow(state: State, list: ListScreen, index: number): State {
	if (list.filter && offersOf(list).length > 0) {
		return selectOffer(state, list, list.filter, index);
	}
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

/** Opens the selected cable, or that of a row by its number; where nothing matches, searches for what an offer says. */
export function openCable(state: State, list: ListScreen, number?: number): Step {
	if (state.halfReadCable !== undefined && number === undefined) {
		return [state, {type: 'open-cable', key: state.halfReadCable}];
	}
	const offers = offersOf(list);
	if (offers.length > 0) {
		const offer = offers[number === undefined ? (list.filter?.offer ?? -1) : number - 1];
		return offer
			? takeOffer(state, list, offer)
			: [withMessage(state, 'nothing to open; press Down for what could be meant')];
	}
	const index = number === undefined ? cursorIndex(state, list) : number - 1;
	const key = keysOf(state, list)[index];
	if (key !== undefined) {
		return [goToRow(state, {...list, cursor: key}, index), {type: 'open-cable', key}];
	}
	return [withMessage(state, number === undefined ? 'nothing to open' : `there is no row ${number}`)];
}

/** Opens the thread of the selected cable. */
export function openSelectedThread(state: State, list: ListScreen): Step {
	const key = offersOf(list).length > 0 ? undefined : selectedKey(state, list);
	return key === undefined ? [withMessage(state, 'nothing to open')] : openWithThread(state, key);
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

/** Drops the query with all its limits; the cursor stays on its cable. */
export function dropQuery(state: State, list: ListScreen): Step {
	if (!list.filter) {
		return [withMessage(state, 'the list is not limited')];
	}
	const [cleared] = clearFilter(state, list);
	return [withMessage(cleared, 'all cables')];
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
