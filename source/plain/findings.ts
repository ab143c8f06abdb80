/** What plain mode prints about findings. */
import {emptyWords, findingsRows, findingsWords} from '../app/findings/rows.js';
import {textPage} from '../app/heights.js';
import type {FindingsScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {hintLines, type StateChange} from './change.js';

/** What has changed among the rows. */
export function findingsChange(change: StateChange, screen: FindingsScreen): readonly string[] {
	const {before, after, readsThrough} = change;
	const was = before.screen.type === 'findings' ? before.screen : undefined;
	if (screen.mode.type === 'quote') {
		return hintLines(change);
	}
	// What has to be looked up is written when that is done.
	if (!screen.answer) {
		return hintLines(change);
	}
	if (was?.answer !== screen.answer && !before.previous.includes(screen)) {
		return [...hintLines(change), ...found(after, screen)];
	}
	const passed = readsThrough && was ? rowLines(screen, was.cursor + 1, screen.cursor + 1) : [];
	return [...hintLines(change), ...(passed.length > 0 ? passed : [currentFinding(after, screen)])];
}

/** The first rows, when they are known. */
export function findingsLinesFound(before: State, after: State): readonly string[] {
	const {screen: was} = before;
	const {screen} = after;
	return was.type === 'findings' && screen.type === 'findings' && was.answer !== screen.answer
		? found(after, screen)
		: [];
}

function found(state: State, screen: FindingsScreen): readonly string[] {
	return [findingsWords(screen), ...rowLines(screen, 0, textPage(state))];
}

/** The selected row, or why there is none. */
export function currentFinding(_: State, screen: FindingsScreen): string {
	return rowLines(screen, screen.cursor, screen.cursor + 1)[0] ?? emptyWords(screen);
}

function rowLines(screen: FindingsScreen, start: number, end: number): readonly string[] {
	return findingsRows(screen)
		.slice(Math.max(0, start), end)
		.map((row, index) => [String(start + index + 1), ...row].filter(cell => cell !== '').join('  '));
}
