/** The order of the list. */

import type {ListSort} from '../../cable/summary/list-sorts.js';
import {beginsWithGreatest, describeOrder, type Settings} from '../settings/settings.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {centred} from './rows.js';
import {orderWords} from './status.js';

/** Opens the choice of orders. */
export function startSort(state: State, list: ListScreen): Step {
	return [withScreen(state, {...list, mode: {type: 'sort'}})];
}

/** Sorts the list, in the direction that is usual for the order. */
export function sortBy(state: State, list: ListScreen, sort: ListSort): Step {
	return reorder(state, list, {
		...state.settings,
		sort,
		isReversed: beginsWithGreatest(sort),
	});
}

/** Sorts the matches by relevance, the best first. */
export function sortByRelevance(state: State, list: ListScreen): Step {
	const browsing: ListScreen = {...list, mode: {type: 'browse'}};
	if (!list.filter) {
		return [withMessage(withScreen(state, browsing), 'only search results can be sorted by relevance')];
	}
	const ranked: ListScreen = {...browsing, filter: {...list.filter, isSorted: false}, top: undefined};
	return [withMessage(centredList(withScreen(state, ranked)), orderWords(state, ranked))];
}

/** Reverses the order. */
export function reverseOrder(state: State, list: ListScreen): Step {
	if (list.filter && !list.filter.isSorted) {
		if (list.filter.answer?.isRanked === false) {
			// They are in the order newest first.
			return reorder(state, list, {...state.settings, sort: 'date', isReversed: false});
		}
		const browsing = withScreen(state, {...list, mode: {type: 'browse'}});
		return [withMessage(browsing, 'by relevance; press o to sort')];
	}
	return reorder(state, list, {...state.settings, isReversed: !state.settings.isReversed});
}

function reorder(state: State, list: ListScreen, settings: Settings): Step {
	const filter = list.filter && {...list.filter, isSorted: true};
	const browsing = withScreen(
		{...state, settings},
		{...list, filter, mode: {type: 'browse'}, top: undefined},
	);
	return [
		withMessage(browsing, describeOrder(settings)),
		{type: 'save-settings', settings},
		{type: 'fetch-order', settings},
	];
}

/** Shows the list in the order that was asked for. */
export function orderFetched(state: State, {order}: Extract<Event, {type: 'order-fetched'}>): Step {
	return [centredList({...state, folder: {...state.folder, order}})];
}

/** The list with the selected row in the middle of the screen; at its top if the cursor has not moved. */
function centredList(state: State): State {
	const {screen} = state;
	return screen.type === 'list' && screen.cursor !== undefined ? centred(state, screen) : state;
}
