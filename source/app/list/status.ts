/** The status of the list, for the screen and for plain mode. */
import {grouped} from '../counts.js';
import {isLoading} from '../progress.js';
import {describeOrder} from '../settings.js';
import type {ListScreen, State} from '../state.js';
import {isWaiting} from './search.js';

/** How many cables match, of how many: `12 of 5,000`. */
export function matchCountWords(state: State, {filter}: ListScreen): string {
	const total = filter && isWaiting(filter) ? '…' : grouped(filter?.answer?.keys.length ?? 0);
	return filter ? `${total} of ${grouped(state.folder.order.length)}` : '';
}

/** How many cables match, and the order if there are several. */
export function resultWords(state: State, list: ListScreen): string {
	const hasOrder = (list.filter?.answer?.keys.length ?? 0) > 1;
	return `${matchCountWords(state, list)}${hasOrder ? `, ${orderWords(state, list)}` : ''}`;
}

/** The order of the rows. */
export function orderWords({settings}: State, {filter}: ListScreen): string {
	if (!filter || filter.isSorted) {
		return describeOrder(settings);
	}
	return filter.answer?.isRanked === false ? 'newest first' : 'by relevance';
}

/** Why there are no rows. */
export function emptyNote(state: State, {filter}: ListScreen): string {
	if (filter) {
		return isWaiting(filter) ? 'searching' : 'no subject matches';
	}
	return isLoading(state.folder.progress) ? 'reading' : 'no readable cables in this folder';
}
