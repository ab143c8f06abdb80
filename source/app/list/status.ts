/** What is to be said of the list, wherever it is shown. */
import {grouped} from '../counts.js';
import {isLoading} from '../progress.js';
import {describeOrder} from '../settings.js';
import type {ListScreen, State} from '../state.js';
import {isWaiting} from './search.js';

/** How many cables were found, of how many. */
export function matchCountWords(state: State, {filter}: ListScreen): string {
	const total = filter && isWaiting(filter) ? '…' : grouped(filter?.answer?.keys.length ?? 0);
	return filter ? `${total} of ${grouped(state.folder.order.length)}` : '';
}

/** How many cables were found, and in which order several of them stand. */
export function resultWords(state: State, list: ListScreen): string {
	const hasOrder = (list.filter?.answer?.keys.length ?? 0) > 1;
	return `${matchCountWords(state, list)}${hasOrder ? `, ${orderWords(state, list)}` : ''}`;
}

/** The order in which the rows stand. */
export function orderWords({settings}: State, {filter}: ListScreen): string {
	return filter && !filter.isSorted ? 'by relevance' : describeOrder(settings);
}

/** Why there are no rows. */
export function emptyNote(state: State, {filter}: ListScreen): string {
	if (filter) {
		return isWaiting(filter) ? 'searching' : 'no subject matches';
	}
	return isLoading(state.folder.progress) ? 'reading' : 'there is no cable here that could be read';
}
