/** What plain mode prints about the list. */
import {counted, grouped} from '../app/counts.js';
import {listPage} from '../app/heights.js';
import {hintsFor, keymap} from '../app/keymap.js';
import {columnWords} from '../app/list/columns.js';
import {lastPrinted} from '../app/list/pages.js';
import {cursorIndex, keysOf, rowOf} from '../app/list/rows.js';
import {isWaiting} from '../app/list/search.js';
import {emptyNote, resultWords} from '../app/list/status.js';
import {describeOrder} from '../app/settings.js';
import type {ListScreen, State} from '../app/state.js';
import {type Summary, title} from '../cable/summary.js';
import {hintLines, type StateChange} from './change.js';

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
		return isTyping(was, list) ? [] : [...hintLines(change), ...moved(change, was, list)];
	}
	if (was.mode.type === 'search') {
		return leftSearch(after, list);
	}
	if (list.mode.type === 'sort') {
		return [...hintLines(change), sortChoice()];
	}
	if (was.filter && !list.filter) {
		return [folderLine(after), selectedRow(after, list)];
	}
	if (before.settings !== after.settings) {
		return [...hintLines(change), ...firstRows(after, list)];
	}
	return [...hintLines(change), ...moved(change, was, list)];
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
	return isFirst || (isNew && isLast) ? found(after, list) : [];
}

/** How much has been read, or how many cables there are and in which order. */
export function folderLine({folder, settings}: State): string {
	const {progress, order} = folder;
	if (progress.type === 'reading') {
		return `reading ${grouped(progress.done)} of ${grouped(progress.total)}`;
	}
	const failures = progress.type === 'complete' ? progress.unreadable.length : 0;
	const absence = progress.type === 'complete' ? progress.absence : undefined;
	return [
		counted(order.length, 'cable'),
		describeOrder(settings),
		...(failures === 0 ? [] : [`${grouped(failures)} could not be read`]),
		...(absence === undefined ? [] : [absence]),
	].join(', ');
}

/** The selected row, or why there is none. */
export function selectedRow(state: State, list: ListScreen): string {
	const index = cursorIndex(state, list);
	const row = rowOf(state, keysOf(state, list)[index]);
	return row ? rowLine(row, index) : emptyNote(state, list);
}

function leftSearch(state: State, list: ListScreen): readonly string[] {
	if (!list.filter) {
		return [folderLine(state), selectedRow(state, list)];
	}
	return isWaiting(list.filter) ? [] : found(state, list);
}

function found(state: State, list: ListScreen): readonly string[] {
	return [`${resultWords(state, list)}: ${list.filter?.text}`, ...firstRows(state, list)];
}

/** The first page of rows; once the cursor has moved, the selected row. */
function firstRows(state: State, list: ListScreen): readonly string[] {
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
		return row ? [rowLine(row, start + index)] : [];
	});
}

/** The whole of a row: its number, its columns and its subject. */
function rowLine(row: Summary, index: number): string {
	const parts = [String(index + 1), ...columnWords(row), title(row)];
	return parts.filter(part => part !== '').join('  ');
}

function sortChoice(): string {
	const hints = hintsFor(keymap.list.sort).map(({key, word}) => `${key} ${word}`);
	return `sort by: ${hints.join(', ')}`;
}

function isTyping(was: ListScreen, list: ListScreen): boolean {
	const promptOf = ({mode}: ListScreen) => (mode.type === 'search' ? mode.prompt : undefined);
	return promptOf(was) !== promptOf(list);
}
