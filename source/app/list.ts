/** What happens in the list. */
import type {CableId, Range} from '../cable/cable.js';
import type {Summary} from '../cable/summary.js';
import {inOrder, merged} from './catalogue.js';
import {listHeight} from './heights.js';
import {promptWith} from './prompt.js';
import {push, readerFor} from './screens.js';
import {describeOrder, type SortKey} from './settings.js';
import type {Event, Hits, ListScreen, State, Step} from './state.js';
import {withMessage, withScreen} from './state.js';

/** The cables of the list as it is narrowed, in their order. */
export function rowsOf(state: State, {filter}: ListScreen): readonly Summary[] {
	const {summaries} = state.folder;
	return filter?.answer ? hitRows(summaries, filter.answer) : summaries;
}

/** The letters of a cable's subject that were found. */
export function matchesIn({filter}: ListScreen, id: CableId): readonly Range[] {
	return filter?.answer ? (matchesOf(filter.answer).get(id) ?? []) : [];
}

/** The index of the row in hand, -1 in an empty list. */
export function cursorIndex(state: State, list: ListScreen): number {
	const rows = rowsOf(state, list);
	const index = list.cursor === undefined ? 0 : indexIn(rows, list.cursor);
	return rows.length === 0 ? -1 : Math.max(0, index);
}

/** The index of the first visible row, such that the row in hand is visible and no room is wasted. */
export function topIndex(state: State, list: ListScreen): number {
	const rows = rowsOf(state, list);
	const height = listHeight(state);
	const cursor = Math.max(0, cursorIndex(state, list));
	const top = list.top === undefined ? 0 : Math.max(0, indexIn(rows, list.top));
	const lowest = Math.max(0, Math.min(cursor, rows.length - height));
	return Math.min(Math.max(top, cursor - height + 1), lowest);
}

/** Moves the cursor by some rows; the list stops at its ends. */
export function moveCursor(state: State, list: ListScreen, rows: number): Step {
	return [goToRow(state, list, cursorIndex(state, list) + rows)];
}

/** Moves by screens: the last visible row becomes the first. */
export function pageList(state: State, list: ListScreen, pages: number): Step {
	const height = listHeight(state);
	const distance =
		Math.max(1, Math.floor(Math.abs(pages) * (height - (Math.abs(pages) >= 1 ? 1 : 0)))) * Math.sign(pages);
	const rows = rowsOf(state, list);
	const top = clamp(topIndex(state, list) + distance, 0, Math.max(0, rows.length - height));
	const moved: ListScreen = {...list, top: rows[top]?.id};
	return [goToRow(state, moved, cursorIndex(state, list) + distance)];
}

/** Puts the cursor on a row, counted from 0. */
export function goToRow(state: State, list: ListScreen, index: number): State {
	const rows = rowsOf(state, list);
	const row = rows[clamp(index, 0, rows.length - 1)];
	if (!row) {
		return withMessage(state, 'the list is empty');
	}
	const moved: ListScreen = {...list, cursor: row.id};
	const top = rows[topIndex(state, moved)]?.id;
	return withScreen(state, {...moved, top});
}

/** Opens the cable in hand. */
export function openCable(state: State, list: ListScreen): Step {
	const row = rowsOf(state, list)[cursorIndex(state, list)];
	return row
		? [goToRow(state, list, cursorIndex(state, list)), {type: 'open-cable', id: row.id}]
		: [withMessage(state, 'nothing to open')];
}

/** Shows a cable that was opened, over the screen it was opened from. */
export function cableOpened(state: State, event: Extract<Event, {type: 'cable-opened'}>): Step {
	const {cable, replaced} = event;
	const reader = readerFor(cable, replaced);
	const opened = state.folder.isSingleFile ? withScreen(state, reader) : push(state, reader);
	return [
		replaced === 0
			? opened
			: withMessage(
					opened,
					`${replaced} character${replaced === 1 ? '' : 's'} of this file could not be shown and stand as marks`,
				),
	];
}

/** Begins or goes on with typing a search. */
export function startSearch(state: State, list: ListScreen): Step {
	const text = list.filter?.text ?? '';
	return [withScreen(state, {...list, mode: {type: 'search', prompt: promptWith(text)}})];
}

/** Forgets the search; the cursor stays on its cable. */
export function clearFilter(state: State, list: ListScreen): Step {
	if (!list.filter) {
		return [withMessage(state, 'q quits')];
	}
	const cursor = rowsOf(state, list)[cursorIndex(state, list)]?.id;
	const cleared: ListScreen = {...list, filter: undefined, cursor, top: undefined};
	return [centred(state, cleared)];
}

/** Asks for the order. */
export function startSort(state: State, list: ListScreen): Step {
	return [withScreen(state, {...list, mode: {type: 'sort'}})];
}

/** Leaves the order as it is. */
export function leaveSort(state: State, list: ListScreen): Step {
	return [withScreen(state, {...list, mode: {type: 'browse'}})];
}

/** Puts the list in an order; dates and classifications begin with the newest and the highest. */
export function sortBy(state: State, list: ListScreen, sort: SortKey): Step {
	return reorder(state, list, {
		...state.settings,
		sort,
		isReversed: sort === 'date' || sort === 'classification',
	});
}

/** Turns the order round. */
export function reverseOrder(state: State, list: ListScreen): Step {
	return reorder(state, list, {...state.settings, isReversed: !state.settings.isReversed});
}

function reorder(state: State, list: ListScreen, settings: State['settings']): Step {
	const summaries = inOrder(state.folder.summaries, settings);
	const ordered = {...state, settings, folder: {...state.folder, summaries}};
	const browsing: ListScreen = {...list, mode: {type: 'browse'}};
	const shown =
		list.cursor === undefined
			? withScreen(ordered, {...browsing, top: undefined})
			: centred(ordered, {...browsing, top: undefined});
	return [withMessage(shown, describeOrder(settings)), {type: 'save-settings', settings}];
}

/** Takes in cables that were read; the row in hand keeps its line on the screen. */
export function cablesRead(state: State, event: Extract<Event, {type: 'cables-read'}>): Step {
	const summaries = merged(state.folder.summaries, event.summaries, state.settings);
	const next: State = {...state, folder: {...state.folder, summaries, progress: event.progress}};
	const screen = keepLine(state, next, state.screen);
	const behind = state.behind.map(below => keepLine(state, next, below));
	const list = [...behind, screen].findLast(candidate => candidate.type === 'list');
	const filled = {...next, screen, behind};
	return list?.filter && (event.summaries.length > 0 || list.filter.opensBestHit)
		? [filled, {type: 'search', text: list.filter.text}]
		: [filled];
}

function keepLine(before: State, after: State, screen: State['screen']): State['screen'] {
	if (screen.type !== 'list' || screen.cursor === undefined) {
		return screen;
	}
	const line = cursorIndex(before, screen) - topIndex(before, screen);
	const top = rowsOf(after, screen)[Math.max(0, cursorIndex(after, screen) - line)]?.id;
	return {...screen, top};
}

function centred(state: State, list: ListScreen): State {
	const index = cursorIndex(state, list);
	const top = rowsOf(state, list)[Math.max(0, index - Math.floor(listHeight(state) / 2))]?.id;
	return withScreen(state, {...list, top});
}

const hitMemo = new WeakMap<
	Hits,
	{readonly summaries: readonly Summary[]; readonly rows: readonly Summary[]}
>();

function hitRows(summaries: readonly Summary[], hits: Hits): readonly Summary[] {
	const known = hitMemo.get(hits);
	if (known?.summaries === summaries) {
		return known.rows;
	}
	const byId = new Map(summaries.map(summary => [summary.id, summary]));
	const rows = hits.rows.flatMap(({id}) => byId.get(id) ?? []);
	hitMemo.set(hits, {summaries, rows});
	return rows;
}

const matchMemo = new WeakMap<Hits, ReadonlyMap<CableId, readonly Range[]>>();

function matchesOf(hits: Hits): ReadonlyMap<CableId, readonly Range[]> {
	let matches = matchMemo.get(hits);
	if (!matches) {
		matches = new Map(hits.rows.map(hit => [hit.id, hit.matches]));
		matchMemo.set(hits, matches);
	}
	return matches;
}

const indexMemo = new WeakMap<readonly Summary[], ReadonlyMap<CableId, number>>();

function indexIn(rows: readonly Summary[], id: CableId): number {
	let index = indexMemo.get(rows);
	if (!index) {
		index = new Map(rows.map((summary, position) => [summary.id, position]));
		indexMemo.set(rows, index);
	}
	return index.get(id) ?? -1;
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
