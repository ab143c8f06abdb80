/** Moving through the list by pages. */
import {listHeight, listPage} from '../heights.js';
import type {Step} from '../state/effect.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {goToRow} from './list.js';
import {cursorIndex, keysOf, topIndex} from './rows.js';
import {isWaiting} from './searching/filter.js';

/** Moves by pages: on a screen the last visible row becomes the first; in plain mode the next rows are printed. */
export function pageList(state: State, list: ListScreen, pages: number): Step {
	const share = Math.abs(pages);
	const overlap = state.view === 'screen' && share >= 1 ? 1 : 0;
	const distance = Math.max(1, Math.floor(share * (listPage(state) - overlap))) * Math.sign(pages);
	if (state.view === 'plain') {
		return [
			goToRow(state, list, (pages > 0 ? lastPrinted(state, list) : cursorIndex(state, list)) + distance),
		];
	}
	const keys = keysOf(state, list);
	const lowest = Math.max(0, keys.length - listHeight(state));
	const top = Math.max(0, Math.min(topIndex(state, list) + distance, lowest));
	const moved: ListScreen = {...list, top: keys[top]};
	return [goToRow(state, moved, cursorIndex(state, list) + distance)];
}

/**
 * In plain mode, the index of the last row printed, or -1.
 * Until the cursor has moved it is on the first row, but a whole page has been printed.
 */
export function lastPrinted(state: State, list: ListScreen): number {
	if (list.cursor !== undefined) {
		return cursorIndex(state, list);
	}
	return isPrinted(state, list) ? Math.min(listPage(state), keysOf(state, list).length) - 1 : -1;
}

/** Rows are printed once all have been read; matches, once the search has been typed and answered. */
function isPrinted({folder}: State, {filter, mode}: ListScreen): boolean {
	return mode.type !== 'search' && (filter ? !isWaiting(filter) : folder.progress.type === 'complete');
}
