/** Going through what differs between two cables. */

import {grouped} from '../../cable/counts.js';
import {parseMrn} from '../../cable/mrn.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {canonicalNumber} from '../../search/query/number-asked.js';
import {textHeight, textPage} from '../heights.js';
import {selectedKey} from '../list/rows.js';
import {pushScreen} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ComparisonScreen, ListScreen, ReaderScreen} from '../state/screen.js';
import {type State, withMessage, withScreen, withScreens} from '../state/state.js';
import {type ComparisonLines, linesOf} from './lines.js';
import type {ComparedWith} from './results.js';

/** Compares two cables on a screen of its own. */
export function openComparison(state: State, left: CableKey, right: ComparedWith['right']): Step {
	const asked: ComparedWith = {left, right};
	const screen: ComparisonScreen = {
		type: 'comparison',
		asked,
		answer: 'asked',
		top: {row: 0, skip: 0},
		change: undefined,
		mode: {type: 'browse'},
	};
	return [pushScreen(state, screen), {...asked, type: 'compare-cables'}];
}

/** The key of the current cable: the open one in the reader, the selected one in a list. */
export function currentKey(state: State, screen: ListScreen | ReaderScreen): CableKey | undefined {
	return screen.type === 'reader' ? screen.key : selectedKey(state, screen);
}

/** Compares the current cable with the one that has a number. */
export function compareWithNumber(state: State, typed = ''): Step {
	const number = canonicalNumber(typed);
	const {screen} = state;
	const key = screen.type === 'reader' || screen.type === 'list' ? currentKey(state, screen) : undefined;
	if (key === undefined) {
		return [withMessage(state, 'no cable is selected')];
	}
	if (state.folder.isSingleFile) {
		return [withMessage(state, 'works only in a folder; a single file is open')];
	}
	return number === undefined || parseMrn(number) === undefined
		? [withMessage(state, 'with which cable? :compare 07ROME1333')]
		: openComparison(state, key, number);
}

/** Shows a comparison that was asked for, if it is still wanted. */
export function cablesCompared(
	state: State,
	{asked, compared}: Extract<Event, {readonly type: 'cables-compared'}>,
): Step {
	const isMeant = (screen: ComparisonScreen) =>
		screen.answer === 'asked' && screen.asked.left === asked.left && screen.asked.right === asked.right;
	return [
		withScreens(state, screen => {
			if (screen.type !== 'comparison' || !isMeant(screen)) {
				return screen;
			}
			const known: ComparisonScreen = {...screen, answer: compared ?? 'none'};
			// Plain mode begins with the last line of the first page.
			return state.view === 'screen' ? known : withTop(state, known, textPage(state) - 1);
		}),
	];
}

/** The index of the first visible line; in plain mode of the last one printed. */
export function comparisonTop(state: State, screen: ComparisonScreen): number {
	const {starts, lines} = linesOf(state, screen);
	const {row, skip} = screen.top;
	const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? lines.length];
	return Math.max(0, Math.min(start + skip, end - 1, lowestTop(state, lines.length)));
}

function lowestTop(state: State, lines: number): number {
	return Math.max(0, lines - textHeight(state));
}

/** The screen with a line at its top, which stays there when its size changes. */
function withTop(state: State, screen: ComparisonScreen, line: number): ComparisonScreen {
	const {starts, lines} = linesOf(state, screen);
	const top = Math.max(0, Math.min(line, lowestTop(state, lines.length)));
	const row = Math.max(
		0,
		starts.findLastIndex(start => start <= top),
	);
	return {...screen, top: {row, skip: top - (starts[row] ?? 0)}};
}

/** Scrolls by lines. */
export function scrollComparison(state: State, screen: ComparisonScreen, lines: number): Step {
	return [withScreen(state, withTop(state, screen, comparisonTop(state, screen) + lines))];
}

/** Scrolls by screens. */
export function pageComparison(state: State, screen: ComparisonScreen, screens: number): Step {
	const lines = Math.max(1, Math.floor(textPage(state) * Math.abs(screens)));
	return scrollComparison(state, screen, lines * Math.sign(screens));
}

/** Goes to the next or the previous difference; the first time, from the place being read. */
export function goToChange(state: State, screen: ComparisonScreen, distance: number): Step {
	const shown = linesOf(state, screen);
	const {changes} = shown;
	if (changes.length === 0) {
		return [withMessage(state, comparisonWords(screen))];
	}
	const wanted = wantedChange(state, screen, shown, distance);
	if (wanted < 0 || wanted >= changes.length) {
		return [withMessage(state, wanted < 0 ? 'this is the first difference' : 'this is the last difference')];
	}
	const line = changes[wanted] ?? 0;
	const above = state.view === 'screen' ? Math.floor(textHeight(state) / 3) : 0;
	return [withScreen(state, withTop(state, {...screen, change: wanted}, line - above))];
}

function wantedChange(
	state: State,
	screen: ComparisonScreen,
	{changes}: ComparisonLines,
	distance: number,
): number {
	if (screen.change !== undefined) {
		return screen.change + distance;
	}
	const top = comparisonTop(state, screen);
	const next = changes.findIndex(line => line >= top);
	const first = next < 0 ? changes.length : next;
	return distance > 0 ? first + distance - 1 : first + distance;
}

/** Opens the right-hand cable at the place of the comparison. */
export function openCompared(state: State, screen: ComparisonScreen): Step {
	const {answer} = screen;
	if (answer === 'asked' || answer === 'none') {
		return [withMessage(state, comparisonWords(screen))];
	}
	const {key} = answer.right;
	const here = answer.rows.slice(Math.max(0, screen.top.row - 1)).find(({right}) => right !== undefined);
	return [
		{...state, arrival: {key, place: {offset: here?.right ?? 0, skip: 0}}},
		{type: 'open-cable', key},
	];
}

/** Swaps the two cables. */
export function swapCompared(state: State, screen: ComparisonScreen): Step {
	const {answer} = screen;
	if (answer === 'asked' || answer === 'none') {
		return [withMessage(state, comparisonWords(screen))];
	}
	const asked: ComparedWith = {left: answer.right.key, right: answer.left.key};
	return [
		withScreen(state, {...screen, asked, answer: 'asked', change: undefined}),
		{...asked, type: 'compare-cables'},
	];
}

/** What the comparison found, or why there is none. */
export function comparisonWords({answer}: Pick<ComparisonScreen, 'answer'>): string {
	if (answer === 'asked') {
		return 'comparing';
	}
	if (answer === 'none') {
		return 'one of the cables is not here or takes too long to read';
	}
	const {same, left, right} = answer.words;
	return left + right === 0
		? `the same ${grouped(same)} words in both`
		: `words: ${grouped(same)} in both, ${grouped(left)} only in -, ${grouped(right)} only in +`;
}
