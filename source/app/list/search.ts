/** What happens while a search over the list is typed. */

import {isLoading} from '../progress.js';
import {editPrompt, insert, type Prompt} from '../prompt.js';
import type {Event, ListFilter, ListMode, ListScreen, Screen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {cursorWithoutFilter, goToRow, openCable} from './list.js';
import {cursorIndex, keysOf} from './rows.js';

/** The list while a search is typed. */
export type SearchingList = ListScreen & {readonly mode: {readonly type: 'search'; readonly prompt: Prompt}};

/** Edits the words; whatever they are now is searched for at once. Nothing for a key that does not edit. */
export function editSearch(state: State, list: SearchingList, key: string): Step | undefined {
	const prompt = editPrompt(list.mode.prompt, key);
	if (prompt === 'leave') {
		return leaveSearch(state, list);
	}
	return prompt && searchFor(state, list, prompt);
}

/** Puts a pasted text into the words. */
export function pasteIntoSearch(state: State, list: SearchingList, text: string): Step {
	return searchFor(state, list, insert(list.mode.prompt, text));
}

/** Leaves the prompt and keeps what it found. */
export function leaveSearch(state: State, list: SearchingList): Step {
	const left = withScreen(state, {...list, mode: {type: 'browse'}});
	return [list.filter ? withMessage(left, `filter: ${list.filter.text} - Esc clears`) : left];
}

/** Opens the hit in hand, as soon as there is one; where lines are appended no hit has been seen, so they are told. */
export function openMatch(state: State, list: SearchingList): Step {
	if (state.view === 'lines') {
		return leaveSearch(state, list);
	}
	const browsing: ListScreen = {...list, mode: {type: 'browse'}};
	if (list.filter && isWaiting(list.filter)) {
		const waiting = withScreen(state, {...browsing, filter: {...list.filter, opensBestMatch: true}});
		return [withMessage(waiting, 'opens the best hit as soon as it is found - Esc stops')];
	}
	return openCable(withScreen(state, browsing), browsing);
}

/** Moves among the hits without leaving the prompt. */
export function moveAmongMatches(state: State, list: SearchingList, rows: number): Step {
	return [goToRow(state, list, cursorIndex(state, list) + rows)];
}

/** Whether the answer to a filter's words is still on its way. */
export function isWaiting({text, answer}: ListFilter): boolean {
	return answer?.text !== text;
}

/** Whether what is typed has to wait for an answer: it is meant for the cable that will open, or for the rows found. */
export function awaitsAnswer({opening, screen, view}: State): boolean {
	if (opening !== undefined) {
		return true;
	}
	if (screen.type !== 'list' || !screen.filter) {
		return false;
	}
	const willTell = view === 'lines' && screen.mode.type === 'browse' && isWaiting(screen.filter);
	return screen.filter.opensBestMatch || willTell;
}

/** Takes the answer to a search, if it is still wanted; the cursor is on the best hit. */
export function searchAnswered(state: State, {hits}: Extract<Event, {type: 'hits-found'}>): Step {
	const screens = [...state.previous, state.screen];
	const index = screens.findLastIndex(screen => screen.type === 'list');
	const list = screens[index];
	if (list?.type !== 'list' || list.filter?.text !== hits.text) {
		return [state];
	}
	const {opensBestMatch} = list.filter;
	// The hit may be among the cables that are still to be read.
	const waits = opensBestMatch && hits.keys.length === 0 && isLoading(state.folder.progress);
	const filter: ListFilter = {...list.filter, answer: hits, opensBestMatch: waits};
	// The same words were asked again because cables came in: the row in hand stays.
	const found: ListScreen = isWaiting(list.filter)
		? {...list, filter, cursor: undefined, top: undefined}
		: {...list, filter};
	if (list !== state.screen) {
		return [{...state, previous: state.previous.map((screen, at) => (at === index ? found : screen))}];
	}
	const next: State = {
		...state,
		screen: found,
		message: opensBestMatch && !waits ? undefined : state.message,
	};
	return opensBestMatch && keysOf(next, found).length > 0 ? openCable(next, found) : [next];
}

/** Shows all cables again: what a search would have found that failed is unknown. */
export function searchFailed(state: State): Step {
	const all = (screen: Screen): Screen =>
		screen.type === 'list' ? {...screen, filter: undefined, mode: withoutSearch(screen.mode)} : screen;
	const shown = {...state, screen: all(state.screen), previous: state.previous.map(all)};
	return [withMessage(shown, 'the search failed (internal error); all cables are shown')];
}

function withoutSearch(mode: ListMode): ListMode {
	return mode.type === 'search' ? {type: 'browse'} : mode;
}

function searchFor(state: State, list: SearchingList, prompt: Prompt): Step {
	const text = prompt.text.trim();
	const mode = {type: 'search', prompt} as const;
	if (text === (list.filter?.text ?? '')) {
		return [withScreen(state, {...list, mode})];
	}
	if (text === '') {
		const cursor = cursorWithoutFilter(state, list);
		return [withScreen(state, {...list, mode, filter: undefined, cursor, top: undefined})];
	}
	// Other words are another question: the best answer to it stands first.
	const filter: ListFilter = {text, answer: list.filter?.answer, opensBestMatch: false, isSorted: false};
	return [withScreen(state, {...list, mode, filter}), {type: 'search', text}];
}
