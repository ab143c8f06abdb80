/** What plain mode prints about the list. */

import {listPage} from '../app/heights.js';
import {hintsFor, keymap} from '../app/keymap/keymap.js';
import {columnWords} from '../app/list/columns.js';
import {entriesOf} from '../app/list/entries.js';
import {lastPrinted} from '../app/list/pages.js';
import {cursorIndex, keysOf, rowOf} from '../app/list/rows.js';
import {isWaiting} from '../app/list/searching/filter.js';
import {emptyNote, problemWords, resultWords, scopeLine, spellingWords} from '../app/list/status.js';
import {rememberedOf} from '../app/memory/memory.js';
import {stateWords} from '../app/memory/words.js';
import {describeOrder} from '../app/settings/settings.js';
import type {ListFilter, ListScreen, SearchMode} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {counted, grouped} from '../cable/counts.js';
import {type Listed, title} from '../cable/summary/summary.js';
import {hintLines, type StateChange} from './change.js';
import {completionLines} from './completions.js';
import {entriesChange, entryLine, selectedEntry} from './list-entries.js';
import {isTaking, secondKeyWords} from './second-key.js';

/** What has changed in the list. */
export function listChange(change: StateChange, list: ListScreen): readonly string[] {
	const {before, after} = change;
	const was = before.screen.type === 'list' ? before.screen : undefined;
	if (!was) {
		return [...hintLines(change), selectedRow(after, list)];
	}
	if (list.mode.type === 'command') {
		return hintLines(change);
	}
	if (list.mode.type === 'search') {
		return searchChange(change, was, list, list.mode);
	}
	const awaited = secondKeyWords(list, after);
	if (awaited !== undefined) {
		return [...hintLines(change), awaited];
	}
	if (list.mode.type === 'save' || isTaking(list) || isTaking(was)) {
		return hintLines(change);
	}
	if (list.mode.type === 'saved' || list.mode.type === 'history' || list.mode.type === 'notes') {
		return [...hintLines(change), ...entriesChange(change, was, list)];
	}
	if (was.mode.type === 'search') {
		return leftSearch(after, list);
	}
	if (was.mode.type === 'saved') {
		return leftSaved(change, was, list);
	}
	if (list.mode.type === 'sort') {
		return [...hintLines(change), sortChoice()];
	}
	if (was.filter && !list.filter) {
		return [folderLine(after), selectedRow(after, list)];
	}
	if (list.filter && was.filter && !isSameQuery(list.filter, was.filter)) {
		return [...hintLines(change), ...leftSearch(after, list)];
	}
	if (before.settings !== after.settings) {
		return [...hintLines(change), ...firstRows(after, list)];
	}
	return [...hintLines(change), ...moved(change, was, list)];
}

/** While words are typed only their completions, or an earlier query; after a move, where it leads. */
function searchChange(
	change: StateChange,
	was: ListScreen,
	list: ListScreen,
	{completing}: SearchMode,
): readonly string[] {
	const before = was.mode.type === 'search' ? was.mode.completing : undefined;
	if (completing && completing !== before && completing.completions !== 'asked') {
		return completionLines(completing);
	}
	const hints = hintLines(change);
	return isTyping(was, list) || completing !== before || hints.length > 0 ? hints : moved(change, was, list);
}

function leftSaved(change: StateChange, was: ListScreen, list: ListScreen): readonly string[] {
	const {after} = change;
	return was.filter === list.filter
		? [...hintLines(change), selectedRow(after, list)]
		: [...hintLines(change), ...leftSearch(after, list)];
}

/** The lines about how many cables each scope has, and what else could be meant; none while words are typed. */
export function countLines(before: State, after: State): readonly string[] {
	const [was, list] = [before.screen, after.screen];
	const isNews =
		was.type === 'list' &&
		list.type === 'list' &&
		list.mode.type === 'browse' &&
		list.filter !== undefined &&
		list.filter.counts?.text === list.filter.text &&
		JSON.stringify(was.filter?.counts) !== JSON.stringify(list.filter.counts);
	return isNews ? scopeLines(after, list) : [];
}

/** How many cables each scope has, once that is known; and where there are none, what could be meant. */
function scopeLines(state: State, list: ListScreen): readonly string[] {
	const {filter} = list;
	if (filter?.counts?.text !== filter?.text || !filter) {
		return [];
	}
	const entries = entriesOf(state, list);
	return [scopeLine(filter), ...(entries?.entries.map(entryLine) ?? [])];
}

/** The lines for when all cables have been read. */
export function folderReadLines(state: State): readonly string[] {
	const {screen} = state;
	const isBrowsed = screen.type === 'list' && screen.mode.type === 'browse' && !screen.filter;
	return [folderLine(state), ...(isBrowsed ? firstRows(state, screen) : [])];
}

/** The lines for the answer to a search; none while its words are typed or it may still grow. */
export function resultLines(before: State, after: State): readonly string[] {
	const {screen: was} = before;
	const {screen: list} = after;
	if (was.type !== 'list' || list.type !== 'list' || list.mode.type === 'search' || !list.filter) {
		return [];
	}
	const isFirst = was.filter !== undefined && isWaiting(was.filter) && !isWaiting(list.filter);
	const isNew = was.filter?.answer?.keys.length !== list.filter.answer?.keys.length;
	const isLast = after.folder.progress.type === 'complete';
	// The new counts of the scopes come later.
	return isFirst
		? [...found(after, list), ...scopeLines(after, list)]
		: isNew && isLast
			? found(after, list)
			: [];
}

/** How much has been read, or how many cables there are and in which order. */
export function folderLine({folder, settings}: State): string {
	const {progress, order} = folder;
	if (progress.type === 'reading') {
		return `reading ${grouped(progress.done)} of ${grouped(progress.total)}`;
	}
	const failures = progress.type === 'complete' ? progress.unreadable.length : 0;
	const absence = progress.type === 'complete' ? (progress.absence ?? progress.outdated) : undefined;
	return [
		counted(order.length, 'cable'),
		describeOrder(settings),
		...(failures === 0 ? [] : [`${grouped(failures)} could not be read`]),
		...(absence === undefined ? [] : [absence]),
	].join(', ');
}

/** The selected row, or why there is none. */
export function selectedRow(state: State, list: ListScreen): string {
	const entries = entriesOf(state, list);
	if (entries) {
		return selectedEntry(entries);
	}
	const index = cursorIndex(state, list);
	const row = rowOf(state, keysOf(state, list)[index]);
	return row ? rowLine(state, row, index) : emptyNote(state, list);
}

function leftSearch(state: State, list: ListScreen): readonly string[] {
	if (!list.filter) {
		return [folderLine(state), selectedRow(state, list)];
	}
	return isWaiting(list.filter) ? [] : [...found(state, list), ...scopeLines(state, list)];
}

function found(state: State, list: ListScreen): readonly string[] {
	const {filter} = list;
	if (!filter) {
		return [];
	}
	const spellings = spellingWords(filter);
	return [
		`${resultWords(state, list)}: ${filter.text}`,
		...problemWords(filter),
		...(spellings === '' ? [] : [spellings]),
		...firstRows(state, list),
	];
}

/** The first page of rows; once the cursor has moved, the selected row. */
function firstRows(state: State, list: ListScreen): readonly string[] {
	if (entriesOf(state, list)) {
		return [];
	}
	return list.cursor === undefined && keysOf(state, list).length > 0
		? rowLines(state, list, 0, listPage(state))
		: [selectedRow(state, list)];
}

/** The rows passed in reading on, or the selected one. */
function moved(
	{before, after, readsThrough}: StateChange,
	was: ListScreen,
	list: ListScreen,
): readonly string[] {
	const passed = readsThrough
		? rowLines(after, list, lastPrinted(before, was) + 1, cursorIndex(after, list) + 1)
		: [];
	return passed.length > 0 ? passed : [selectedRow(after, list)];
}

function rowLines(state: State, list: ListScreen, start: number, end: number): readonly string[] {
	return Array.from(keysOf(state, list).slice(start, end)).flatMap((key, index) => {
		const row = rowOf(state, key);
		return row ? [rowLine(state, row, start + index)] : [];
	});
}

/** The whole of a row: its number, what is remembered of it, its columns and its subject. */
function rowLine({memory}: State, row: Listed, index: number): string {
	const parts = [String(index + 1), stateWords(rememberedOf(memory, row)), ...columnWords(row), title(row)];
	return parts.filter(part => part !== '').join('  ');
}

function sortChoice(): string {
	const hints = hintsFor(keymap.list.sort).map(({key, word}) => `${key} ${word}`);
	return `sort by: ${hints.join(', ')}`;
}

function isSameQuery(one: ListFilter, other: ListFilter): boolean {
	return one.text === other.text && one.scope === other.scope;
}

function isTyping(was: ListScreen, list: ListScreen): boolean {
	const promptOf = ({mode}: ListScreen) => (mode.type === 'search' ? mode.prompt : undefined);
	return promptOf(was) !== promptOf(list);
}
