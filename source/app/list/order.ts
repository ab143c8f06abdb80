/** The order of the list, and adding cables to it. */
import {mrnsToFollow} from '../../cable/facts/text-references.js';
import {threadQuestion} from '../reader/references/thread.js';
import {beginsWithGreatest, describeOrder, type Settings, type SortKey} from '../settings/settings.js';
import type {Effect, Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen, Screen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen, withScreens} from '../state/state.js';
import {centred, cursorIndex, keysOf, topIndex} from './rows.js';
import {orderWords} from './status.js';

/** Opens the choice of orders. */
export function startSort(state: State, list: ListScreen): Step {
	return [withScreen(state, {...list, mode: {type: 'sort'}})];
}

/** Sorts the list, in the direction that is usual for the order. */
export function sortBy(state: State, list: ListScreen, sort: SortKey): Step {
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

/** Adds cables that were read; the selected row keeps its line on the screen. */
export function cablesRead(state: State, {order, progress}: Extract<Event, {type: 'cables-read'}>): Step {
	const updated: State = {...state, folder: {...state.folder, order, rows: {}, progress}};
	const next = withScreens(updated, screen => keepLine(state, updated, screen));
	const screens = [...next.previous, next.screen];
	const list = screens.findLast(candidate => candidate.type === 'list');
	const hasNews = order.length !== state.folder.order.length || progress.type === 'complete';
	const searches: readonly Effect[] =
		list?.filter && (hasNews || list.filter.opensBestMatch)
			? [{type: 'search', text: list.filter.text, scope: list.filter.scope}]
			: [];
	const looksUp = progress.type === 'complete' ? screens.flatMap(lookUpReferences) : [];
	return [next, ...searches, ...looksUp];
}

/** The references of an open cable may be to cables that have come in since. */
function lookUpReferences(screen: Screen): readonly Effect[] {
	if (screen.type !== 'reader') {
		return [];
	}
	const {key, cable, mode} = screen;
	const named: Effect = {type: 'find-named', key, mrns: mrnsToFollow(cable)};
	return [named, ...(mode.type === 'thread' ? [threadQuestion(screen, 0)] : [])];
}

/** Updates the cables that an open one refers to. */
export function namedFound(state: State, {key, named}: Extract<Event, {type: 'named-found'}>): Step {
	const updated = (screen: Screen): Screen =>
		screen.type === 'reader' && screen.key === key ? {...screen, named} : screen;
	return [withScreens(state, updated)];
}

function keepLine(before: State, after: State, screen: Screen): Screen {
	if (screen.type !== 'list' || screen.cursor === undefined) {
		return screen;
	}
	const line = cursorIndex(before, screen) - topIndex(before, screen);
	if (cursorIndex(after, screen) - topIndex(after, screen) === line) {
		return screen;
	}
	const top = keysOf(after, screen)[Math.max(0, cursorIndex(after, screen) - line)];
	return {...screen, top};
}
