/** What is said of the list. */
import {grouped} from '../app/grouped.js';
import {listPage} from '../app/heights.js';
import {hintsFor, keymap} from '../app/keymap.js';
import {columnWords} from '../app/list/columns.js';
import {lastTold} from '../app/list/pages.js';
import {cursorIndex, keysOf, rowOf} from '../app/list/rows.js';
import {isWaiting} from '../app/list/search.js';
import {emptyNote, foundWords} from '../app/list/status.js';
import {describeOrder} from '../app/settings.js';
import type {ListScreen, State} from '../app/state.js';
import {type Summary, title} from '../cable/summary.js';
import {type Change, said} from './change.js';

/** What a key or a paste has changed in the list. */
export function listChange(change: Change, list: ListScreen): readonly string[] {
	const {before, after} = change;
	const was = before.screen.type === 'list' ? before.screen : undefined;
	if (!was) {
		return [...said(change), rowInHand(after, list)];
	}
	if (list.mode.type === 'command') {
		return said(change);
	}
	if (list.mode.type === 'search') {
		return isTypedOn(was, list) ? [] : [...said(change), ...moved(change, was, list)];
	}
	if (was.mode.type === 'search') {
		return leftSearch(after, list);
	}
	if (list.mode.type === 'sort') {
		return [...said(change), sortChoice()];
	}
	if (was.filter && !list.filter) {
		return [folderLine(after), rowInHand(after, list)];
	}
	if (before.settings !== after.settings) {
		return [...said(change), ...rowsToBeginWith(after, list)];
	}
	return [...said(change), ...moved(change, was, list)];
}

/** What is said when all cables have been read. */
export function folderRead(state: State): readonly string[] {
	const {screen} = state;
	const isBrowsed = screen.type === 'list' && screen.mode.type === 'browse' && !screen.filter;
	return [folderLine(state), ...(isBrowsed ? rowsToBeginWith(state, screen) : [])];
}

/** What is said when an answer to a search has come; nothing while its words are typed, nor while it may still grow. */
export function hitsCame(before: State, after: State): readonly string[] {
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

/** How far the reading has got, or how many cables there are and in which order. */
export function folderLine({folder, settings}: State): string {
	const {progress, order} = folder;
	if (progress.type === 'reading') {
		return `reading ${grouped(progress.done)} of ${grouped(progress.total)}`;
	}
	const failures = progress.type === 'complete' ? progress.unreadable.length : 0;
	const absence = progress.type === 'complete' ? progress.absence : undefined;
	return [
		`${grouped(order.length)} cable${order.length === 1 ? '' : 's'}`,
		describeOrder(settings),
		...(failures === 0 ? [] : [`${grouped(failures)} could not be read`]),
		...(absence === undefined ? [] : [absence]),
	].join(', ');
}

/** The row in hand, or why there is none. */
export function rowInHand(state: State, list: ListScreen): string {
	const index = cursorIndex(state, list);
	const row = rowOf(state, keysOf(state, list)[index]);
	return row ? rowLine(row, index) : emptyNote(state, list);
}

function leftSearch(state: State, list: ListScreen): readonly string[] {
	if (!list.filter) {
		return [folderLine(state), rowInHand(state, list)];
	}
	return isWaiting(list.filter) ? [] : found(state, list);
}

function found(state: State, list: ListScreen): readonly string[] {
	return [`${foundWords(state, list)}: ${list.filter?.text}`, ...rowsToBeginWith(state, list)];
}

/** A page of rows as long as the reader has not moved among them; then the row in hand. */
function rowsToBeginWith(state: State, list: ListScreen): readonly string[] {
	return list.cursor === undefined && keysOf(state, list).length > 0
		? rowLines(state, list, 0, listPage(state))
		: [rowInHand(state, list)];
}

/** The rows that were passed in reading on, or the one that was come to. */
function moved({before, after, readsOn}: Change, was: ListScreen, list: ListScreen): readonly string[] {
	const passed = readsOn
		? rowLines(after, list, lastTold(before, was) + 1, cursorIndex(after, list) + 1)
		: [];
	return passed.length > 0 ? passed : [rowInHand(after, list)];
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

function isTypedOn(was: ListScreen, list: ListScreen): boolean {
	const promptOf = ({mode}: ListScreen) => (mode.type === 'search' ? mode.prompt : undefined);
	return promptOf(was) !== promptOf(list);
}
