/** The order of the list: how it is chosen, and how it fills. */
import {mrnsNamed} from '../../cable/facts/numbers.js';
import {beginsWithGreatest, describeOrder, type Settings, type SortKey} from '../settings.js';
import type {Effect, Event, ListScreen, Screen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {centred, cursorIndex, keysOf, topIndex} from './rows.js';

/** Asks for the order. */
export function startSort(state: State, list: ListScreen): Step {
	return [withScreen(state, {...list, mode: {type: 'sort'}})];
}

/** Leaves the order as it is. */
export function leaveSort(state: State, list: ListScreen): Step {
	return [withScreen(state, {...list, mode: {type: 'browse'}})];
}

/** Puts the list in an order, beginning with what one looks for first. */
export function sortBy(state: State, list: ListScreen, sort: SortKey): Step {
	return reorder(state, list, {
		...state.settings,
		sort,
		isReversed: beginsWithGreatest(sort),
	});
}

/** Puts what was found in the order of the search again, the best first. */
export function sortByRelevance(state: State, list: ListScreen): Step {
	const browsing: ListScreen = {...list, mode: {type: 'browse'}};
	if (!list.filter) {
		return [withMessage(withScreen(state, browsing), 'only search results can be sorted by relevance')];
	}
	const ranked = withScreen(state, {...browsing, filter: {...list.filter, isSorted: false}, top: undefined});
	return [withMessage(centredList(ranked), 'by relevance')];
}

/** Turns the order round. */
export function reverseOrder(state: State, list: ListScreen): Step {
	if (list.filter && !list.filter.isSorted) {
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

/** Takes in the order that was asked for. */
export function orderFetched(state: State, {order}: Extract<Event, {type: 'order-fetched'}>): Step {
	return [centredList({...state, folder: {...state.folder, order}})];
}

/** The row in hand in the middle of the screen; until the reader has moved the list begins with its first row. */
function centredList(state: State): State {
	const {screen} = state;
	return screen.type === 'list' && screen.cursor !== undefined ? centred(state, screen) : state;
}

/** Takes in cables that were read; the row in hand keeps its line on the screen. */
export function cablesRead(state: State, {order, progress}: Extract<Event, {type: 'cables-read'}>): Step {
	const next: State = {...state, folder: {...state.folder, order, rows: {}, progress}};
	const screen = keepLine(state, next, state.screen);
	const behind = state.behind.map(below => keepLine(state, next, below));
	const screens = [...behind, screen];
	const list = screens.findLast(candidate => candidate.type === 'list');
	const hasNews = order.length !== state.folder.order.length || progress.type === 'complete';
	const searches: readonly Effect[] =
		list?.filter && (hasNews || list.filter.opensBestHit) ? [{type: 'search', text: list.filter.text}] : [];
	const looksUp = progress.type === 'complete' ? screens.flatMap(lookUpReferences) : [];
	return [{...next, screen, behind}, ...searches, ...looksUp];
}

/** Cables that an open one names may have come in since it was opened. */
function lookUpReferences(screen: Screen): readonly Effect[] {
	return screen.type === 'reader'
		? [{type: 'find-named', key: screen.key, mrns: mrnsNamed(screen.cable)}]
		: [];
}

/** Takes in which cables of the folder an open one names. */
export function namedFound(state: State, {key, named}: Extract<Event, {type: 'named-found'}>): Step {
	const tell = (screen: Screen): Screen =>
		screen.type === 'reader' && screen.key === key ? {...screen, named} : screen;
	return [{...state, screen: tell(state.screen), behind: state.behind.map(tell)}];
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
