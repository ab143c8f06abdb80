/** The rows of the list, and which of them are in view. */
import type {Range} from '../../cable/cable.js';
import type {CableKey, CableKeys, Listed} from '../../cable/summary/summary.js';
import {displayWidth} from '../../layout/width.js';
import {listHeight, listPage} from '../heights.js';
import type {Effect, Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen, SearchResults} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreen} from '../state/state.js';

/** The cables in the list, as filtered and sorted. */
export function keysOf(state: State, {filter}: ListScreen): CableKeys {
	const answer = filter?.answer;
	if (!answer) {
		return state.folder.order;
	}
	return filter.isSorted ? sortedKeys(answer, state.folder.order) : answer.keys;
}

/** What the list shows of a cable, if it has been fetched. */
export function rowOf({folder}: State, key: CableKey | undefined): Listed | undefined {
	return key === undefined ? undefined : folder.rows[key];
}

/** Where the search matches in the subject of a cable. */
export function matchesIn({filter}: ListScreen, key: CableKey): readonly Range[] {
	return filter?.answer ? (matchesByKey(filter.answer).get(key) ?? []) : [];
}

/** The index of the selected row, -1 in an empty list. */
export function cursorIndex(state: State, list: ListScreen): number {
	const keys = keysOf(state, list);
	const index = list.cursor === undefined ? 0 : indexIn(keys, list.cursor);
	return keys.length === 0 ? -1 : Math.max(0, index);
}

/** The selected cable; none in an empty list. */
export function selectedKey(state: State, list: ListScreen): CableKey | undefined {
	return keysOf(state, list)[cursorIndex(state, list)];
}

/** What is known of the selected cable; nothing as long as its row has not been fetched. */
export function selectedSummary(state: State, list: ListScreen): Listed | undefined {
	return rowOf(state, selectedKey(state, list));
}

/** The row selected when a search is cleared: the selected match, or the row from before if no answer has come. */
export function cursorWithoutFilter(state: State, list: ListScreen): CableKey | undefined {
	return list.filter?.answer ? selectedKey(state, list) : list.cursor;
}

/** The index of the first visible row, such that the selected row is visible and no room is wasted. */
export function topIndex(state: State, list: ListScreen): number {
	const keys = keysOf(state, list);
	const height = listHeight(state);
	const cursor = Math.max(0, cursorIndex(state, list));
	const top = list.top === undefined ? 0 : Math.max(0, indexIn(keys, list.top));
	const lowest = Math.max(0, Math.min(cursor, keys.length - height));
	return Math.min(Math.max(top, cursor - height + 1), lowest);
}

/** The list with the selected row in the middle of the screen. */
export function centred(state: State, list: ListScreen): State {
	const index = cursorIndex(state, list);
	const top = keysOf(state, list)[Math.max(0, index - Math.floor(listHeight(state) / 2))];
	return withScreen(state, {...list, top});
}

/** Fetches the rows that have come into view, with enough around them for the next moves. */
export function missingRows(before: State, after: State): readonly Effect[] {
	const {screen} = after;
	if (screen.type !== 'list') {
		return [];
	}
	const keys = keysOf(after, screen);
	const page = listPage(after);
	const top = topIndex(after, screen);
	// In plain mode, a move prints the rows that it passes.
	const passed =
		after.view === 'plain' && before.screen.type === 'list' ? topIndex(before, before.screen) : top;
	const first = Math.max(Math.min(top, passed), top - MOST_PASSED);
	const last = top + page;
	const isKnown = (key: CableKey) => after.folder.rows[key] !== undefined;
	return Array.from(keys.slice(first, last)).every(isKnown)
		? []
		: [{type: 'fetch-rows', keys: Array.from(keys.slice(Math.max(0, first - 2 * page), last + 2 * page))}];
}

const MOST_PASSED = 1000;

/** Replaces the rows that are known. */
export function rowsFetched(state: State, {rows}: Extract<Event, {type: 'rows-fetched'}>): Step {
	const known = Object.fromEntries(rows.map(row => [row.key, row]));
	const longestNumber = rows.reduce(
		(most, {mrn = ''}) => Math.max(most, displayWidth(mrn)),
		state.folder.longestNumber,
	);
	return [{...state, folder: {...state.folder, rows: known, longestNumber}}];
}

const sortedMemo = new WeakMap<SearchResults, WeakMap<CableKeys, CableKeys>>();

function sortedKeys(results: SearchResults, order: CableKeys): CableKeys {
	const known = sortedMemo.get(results) ?? new WeakMap<CableKeys, CableKeys>();
	sortedMemo.set(results, known);
	const keys = known.get(order) ?? inOrderOf(order, results.keys);
	known.set(order, keys);
	return keys;
}

/** Some keys in the order of all, in one pass over both; keys not yet in the order come last. */
export function inOrderOf(order: CableKeys, keys: CableKeys): CableKeys {
	const left = new Set(keys);
	const sorted = new Int32Array(left.size);
	let count = 0;
	for (const key of order) {
		if (left.delete(key)) {
			sorted[count++] = key;
		}
	}
	sorted.set(Array.from(left), count);
	return sorted;
}

const matchMemo = new WeakMap<SearchResults, ReadonlyMap<CableKey, readonly Range[]>>();

function matchesByKey(results: SearchResults): ReadonlyMap<CableKey, readonly Range[]> {
	let matches = matchMemo.get(results);
	if (!matches) {
		matches = new Map(results.matches.map((ranges, index) => [results.keys[index] ?? -1, ranges]));
		matchMemo.set(results, matches);
	}
	return matches;
}

const indexMemo = new WeakMap<CableKeys, Map<CableKey, number>>();

/** Only the keys that were asked for are kept: noting all 250,000 would take longer than finding some. */
function indexIn(keys: CableKeys, key: CableKey): number {
	const known = indexMemo.get(keys) ?? new Map<CableKey, number>();
	indexMemo.set(keys, known);
	const index = known.get(key) ?? keys.indexOf(key);
	known.set(key, index);
	return index;
}
