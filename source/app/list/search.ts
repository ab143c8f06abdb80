/** Searching the list by subject. */
import {isLoading} from '../progress.js';
import {editPrompt, insert, type Prompt} from '../prompt.js';
import type {Event, ListFilter, ListMode, ListScreen, Screen, State, Step} from '../state.js';
import {withMessage, withScreen} from '../state.js';
import {cursorWithoutFilter, goToRow, openCable} from './list.js';
import {cursorIndex, keysOf} from './rows.js';

/** The list while a search is typed. */
export type SearchingList = ListScreen & {readonly mode: {readonly type: 'search'; readonly prompt: Prompt}};

/** Edits the words and searches for them at once; `undefined` for a key that does not edit. */
export function editSearch(state: State, list: SearchingList, key: string): Step | undefined {
	const prompt = editPrompt(list.mode.prompt, key);
	if (prompt === 'leave') {
		return leaveSearch(state, list);
	}
	return prompt && searchFor(state, list, prompt);
}

/** Pastes into the words. */
export function pasteIntoSearch(state: State, list: SearchingList, text: string): Step {
	return searchFor(state, list, insert(list.mode.prompt, text));
}

/** Closes the prompt and keeps the results. */
export function leaveSearch(state: State, list: SearchingList): Step {
	const left = withScreen(state, {...list, mode: {type: 'browse'}});
	return [list.filter ? withMessage(left, `filter: ${list.filter.text}; press Esc to clear`) : left];
}

/** Opens the selected match, as soon as there is one; in plain mode the matches are printed first. */
export function openMatch(state: State, list: SearchingList): Step {
	if (state.view === 'plain') {
		return leaveSearch(state, list);
	}
	const browsing: ListScreen = {...list, mode: {type: 'browse'}};
	if (list.filter && isWaiting(list.filter)) {
		const waiting = withScreen(state, {...browsing, filter: {...list.filter, opensBestMatch: true}});
		return [withMessage(waiting, 'opening the best match once found; press Esc to cancel')];
	}
	return openCable(withScreen(state, browsing), browsing);
}

/** Moves among the matches without closing the prompt. */
export function moveAmongMatches(state: State, list: SearchingList, rows: number): Step {
	return [goToRow(state, list, cursorIndex(state, list) + rows)];
}

/** Whether the answer to a filter's words is still to come. */
export function isWaiting({text, answer}: ListFilter): boolean {
	return answer?.text !== text;
}

/** Whether keys have to wait for an answer: for a cable that will open, or in plain mode for matches. */
export function awaitsAnswer({opening, screen, view}: State): boolean {
	if (opening !== undefined) {
		return true;
	}
	if (screen.type !== 'list' || !screen.filter) {
		return false;
	}
	const willPrint = view === 'plain' && screen.mode.type === 'browse' && isWaiting(screen.filter);
	return screen.filter.opensBestMatch || willPrint;
}

/** Shows the answer to a search, if it is still wanted, with the cursor on the best match. */
export function searchAnswered(state: State, {hits: results}: Extract<Event, {type: 'hits-found'}>): Step {
	const screens = [...state.previous, state.screen];
	const index = screens.findLastIndex(screen => screen.type === 'list');
	const list = screens[index];
	if (list?.type !== 'list' || list.filter?.text !== results.text) {
		return [state];
	}
	const {opensBestMatch} = list.filter;
	// The match may be among the cables still to be read.
	const waits = opensBestMatch && results.keys.length === 0 && isLoading(state.folder.progress);
	const filter: ListFilter = {...list.filter, answer: results, opensBestMatch: waits};
	// If the same words were searched again because cables came in, the selection stays.
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

/** Shows all cables after a search has failed. */
export function searchFailed(state: State): Step {
	const all = (screen: Screen): Screen =>
		screen.type === 'list' ? {...screen, filter: undefined, mode: withoutSearch(screen.mode)} : screen;
	const shown = {...state, screen: all(state.screen), previous: state.previous.map(all)};
	return [withMessage(shown, 'search failed (internal error); showing all cables')];
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
	// With other words, the best match comes first again.
	const filter: ListFilter = {text, answer: list.filter?.answer, opensBestMatch: false, isSorted: false};
	return [withScreen(state, {...list, mode, filter}), {type: 'search', text}];
}
