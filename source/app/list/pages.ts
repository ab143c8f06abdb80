/** Moving through the list by pages. */
import {listHeight, listPage} from '../heights.js';
import type {ListScreen, State, Step} from '../state.js';
import {goToRow} from './list.js';
import {cursorIndex, keysOf, topIndex} from './rows.js';
import {isWaiting} from './search.js';

/** Moves by pages: on a screen the last visible row becomes the first, in lines what follows is told. */
export function pageList(state: State, list: ListScreen, pages: number): Step {
	const share = Math.abs(pages);
	const overlap = state.view === 'screen' && share >= 1 ? 1 : 0;
	const distance = Math.max(1, Math.floor(share * (listPage(state) - overlap))) * Math.sign(pages);
	if (state.view === 'lines') {
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
 * Where lines are appended: the index of the row up to which the list has been told, -1 if none has.
 * Until the reader has moved the first row is in hand, but a whole page has been told.
 */
export function lastPrinted(state: State, list: ListScreen): number {
	if (list.cursor !== undefined) {
		return cursorIndex(state, list);
	}
	return isPrinted(state, list) ? Math.min(listPage(state), keysOf(state, list).length) - 1 : -1;
}

/** Rows are told when all have been read, and those of a search when it has been typed and answered. */
function isPrinted({folder}: State, {filter, mode}: ListScreen): boolean {
	return mode.type !== 'search' && (filter ? !isWaiting(filter) : folder.progress.type === 'complete');
}
