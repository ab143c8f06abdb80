/** What the program waits for before it takes another key. */
import {isReadingFirst} from './context/rows.js';
import {isCounting} from './facets/counting.js';
import {isLookingUp} from './findings/rows.js';
import {awaitsCompletions} from './list/searching/completing.js';
import {isWaiting} from './list/searching/filter.js';
import type {ListFilter, ListMode} from './state/screen.js';
import type {State} from './state/state.js';

/** Whether keys have to wait for an answer: for a cable that will open, or in plain mode for what will be printed. */
export function awaitsAnswer(state: State): boolean {
	const {opening, screen, view} = state;
	const isPanelAwaited = isCounting(state) || isReadingFirst(state) || isLookingUp(state);
	if (opening !== undefined || (view === 'plain' && isPanelAwaited)) {
		return true;
	}
	if (screen.type !== 'list') {
		return false;
	}
	const {filter, mode} = screen;
	return filter?.opensBestMatch === true || (view === 'plain' && willPrint(filter, mode));
}

function willPrint(filter: ListFilter | undefined, mode: ListMode): boolean {
	switch (mode.type) {
		case 'search':
			return awaitsCompletions(mode);
		case 'browse':
			return filter !== undefined && isWaiting(filter);
		default:
			return false;
	}
}

/** Whether in plain mode the numbers of all scopes will be printed, for which only piped input waits. */
export function awaitsCounts({screen, view}: State): boolean {
	return (
		view === 'plain' &&
		screen.type === 'list' &&
		screen.mode.type === 'browse' &&
		screen.filter !== undefined &&
		screen.filter.counts?.text !== screen.filter.text
	);
}

/** Whether the thread is open and nothing of it is known yet. */
export function awaitsThread({screen}: State): boolean {
	return screen.type === 'reader' && screen.mode.type === 'thread' && screen.mode.thread === 'asked';
}
