/** What is to be said of the list, wherever it is shown. */
import {grouped} from './grouped.js';
import {isWaiting} from './list-search.js';
import {isFilling} from './progress.js';
import type {ListScreen, State} from './state.js';

/** How many cables were found, of how many. */
export function hitWords(state: State, {filter}: ListScreen): string {
	const total = filter && isWaiting(filter) ? '…' : grouped(filter?.answer?.total ?? 0);
	return filter ? `${total} of ${grouped(state.folder.order.length)}` : '';
}

/** Why there are no rows. */
export function emptyNote(state: State, {filter}: ListScreen): string {
	if (filter) {
		return isWaiting(filter) ? 'searching' : 'no subject has these words';
	}
	return isFilling(state.folder.progress) ? 'reading' : 'there is no cable here that could be read';
}
