/** What plain mode prints about matches in their contexts. */
import {cursorRow, rowsOf} from '../app/context/rows.js';
import {contextWords, emptyContextWords, paragraphWords} from '../app/context/status.js';
import {listPage} from '../app/heights.js';
import {hintsFor, keymap} from '../app/keymap/keymap.js';
import type {ContextScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {dateWords, nameWords} from '../cable/summary/summary.js';
import {hintLines, type StateChange} from './change.js';

/** What has changed among the rows. */
export function contextChange(change: StateChange, screen: ContextScreen): readonly string[] {
	const {before, after, readsThrough} = change;
	const was = before.screen.type === 'context' ? before.screen : undefined;
	if (before.previous.includes(screen)) {
		return [...hintLines(change), currentContextLine(after, screen)];
	}
	if (was?.cables === undefined) {
		// What is read first is written when it has been read.
		return [...hintLines(change), ...(screen.cables === undefined ? [] : found(after, screen))];
	}
	if (screen.mode.type === 'sort') {
		return [...hintLines(change), sortChoice()];
	}
	if (was.order !== screen.order) {
		return [...hintLines(change), ...firstRows(after, screen)];
	}
	const passed = readsThrough ? rowLines(screen, cursorRow(was) + 1, cursorRow(screen) + 1) : [];
	return [...hintLines(change), ...(passed.length > 0 ? passed : [currentContextLine(after, screen)])];
}

/** The rows that have been read, when they are the first or the last that their order waits for. */
export function contextLinesFound(before: State, after: State): readonly string[] {
	const {screen: was} = before;
	const {screen} = after;
	if (was.type !== 'context' || screen.type !== 'context') {
		return [];
	}
	const isFirst = was.cables === undefined && screen.cables !== undefined;
	const isSorted = contextWords(was) !== contextWords(screen) && screen.order !== 'date' && !screen.isAsked;
	return isFirst || isSorted ? found(after, screen) : [];
}

function found(state: State, screen: ContextScreen): readonly string[] {
	return [`${contextWords(screen)}: ${screen.text}`, ...firstRows(state, screen)];
}

/** The selected row, or why there is none. */
export function currentContextLine(_: State, screen: ContextScreen): string {
	const row = cursorRow(screen);
	return rowLines(screen, row, row + 1)[0] ?? emptyContextWords(screen);
}

function firstRows(state: State, screen: ContextScreen): readonly string[] {
	const rows = rowLines(screen, 0, listPage(state));
	return rows.length > 0 ? rows : [emptyContextWords(screen)];
}

function rowLines(screen: ContextScreen, start: number, end: number): readonly string[] {
	return rowsOf(screen)
		.slice(Math.max(0, start), end)
		.flatMap((index, row) => {
			const context = screen.contexts[index];
			return context ? [rowLine(context, start + row)] : [];
		});
}

/** The whole of a row: its number, its cable, its paragraph, and the match in brackets. */
function rowLine(context: ContextScreen['contexts'][number], row: number): string {
	const {mark, before, match, after} = context;
	const words = `${endOf(before)}[${match}]${beginningOf(after)}`;
	return [String(row + 1), dateWords(context), nameWords(context), paragraphWords(context), mark ?? '', words]
		.filter(part => part !== '')
		.join('  ');
}

const LETTERS = 60;

/** As many whole words as there is room for. */
function beginningOf(text: string): string {
	return text.length <= LETTERS ? text : text.slice(0, LETTERS).replace(/(?<=\s)\S*$/, '…');
}

function endOf(text: string): string {
	return text.length <= LETTERS ? text : text.slice(-LETTERS).replace(/^\S*(?=\s)/, '…');
}

function sortChoice(): string {
	const hints = hintsFor(keymap.context.sort).map(({key, word}) => `${key} ${word}`);
	return `sort by: ${hints.join(', ')}`;
}
