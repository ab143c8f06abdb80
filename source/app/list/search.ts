/** Searching the list by subject. */
import {scopes} from '../../search/scopes.js';
import {isReadingFirst} from '../context/rows.js';
import {isCounting} from '../facets/counting.js';
import {isLoading} from '../progress.js';
import type {Prompt} from '../prompt.js';
import type {Event, InMode, ListFilter, ListMode, ListScreen, Screen, State, Step} from '../state.js';
import {withMessage, withScreen, withScreens} from '../state.js';
import {cursorWithoutFilter, openCable} from './list.js';
import {keysOf} from './rows.js';

/** Closes the prompt and keeps the results. */
export function leaveSearch(state: State, list: InMode<ListScreen, 'search'>): Step {
	const left = withScreen(state, {...list, mode: {type: 'browse'}});
	return [list.filter ? withMessage(left, `filter: ${list.filter.text}; press Esc to clear`) : left];
}

/** Opens the selected match, as soon as there is one; in plain mode the matches are printed first. */
export function openMatch(state: State, list: InMode<ListScreen, 'search'>): Step {
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

/** Whether the answer to a filter's words is still to come. */
export function isWaiting({text, scope, answer}: ListFilter): boolean {
	return answer?.text !== text || answer.scope !== scope;
}

/** Whether keys have to wait for an answer: for a cable that will open, or in plain mode for matches. */
export function awaitsAnswer(state: State): boolean {
	const {opening, screen, view} = state;
	if (opening !== undefined || (view === 'plain' && (isCounting(state) || isReadingFirst(state)))) {
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
	const list = [...state.previous, state.screen].findLast(screen => screen.type === 'list');
	if (list?.filter?.text !== results.text || list.filter.scope !== results.scope) {
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
		return [withScreens(state, screen => (screen === list ? found : screen))];
	}
	const next: State = {
		...state,
		screen: found,
		message: opensBestMatch && !waits ? undefined : state.message,
	};
	return opensBestMatch && keysOf(next, found).length > 0 ? openCable(next, found) : [next];
}

/** Keeps how many cables each scope has, if that is still wanted. */
export function scopesCounted(
	state: State,
	{text, counts, offers}: Extract<Event, {type: 'scopes-counted'}>,
): Step {
	const counted = (screen: Screen): Screen =>
		screen.type === 'list' && screen.filter?.text === text
			? {...screen, filter: {...screen.filter, counts: {text, counts, offers}}}
			: screen;
	return [withScreens(state, counted)];
}

/** Looks for the words in the next scope: after the subjects in the headers, then in the texts. */
export function widenScope(state: State, list: ListScreen): Step {
	const {filter} = list;
	if (!filter) {
		return [withMessage(state, 'type / and words to search first')];
	}
	const scope = scopes[(scopes.indexOf(filter.scope) + 1) % scopes.length] ?? 'subject';
	const widened = withScreen(state, {...list, filter: {...filter, scope}, cursor: undefined, top: undefined});
	return [widened, {type: 'search', text: filter.text, scope}];
}

/** Shows all cables after a search has failed. */
export function searchFailed(state: State): Step {
	const all = (screen: Screen): Screen =>
		screen.type === 'list' ? {...screen, filter: undefined, mode: withoutSearch(screen.mode)} : screen;
	return [withMessage(withScreens(state, all), 'search failed (internal error); showing all cables')];
}

function withoutSearch(mode: ListMode): ListMode {
	return mode.type === 'search' ? {type: 'browse'} : mode;
}

/** Searches for the words as they have been edited. */
export function searchFor(state: State, list: InMode<ListScreen, 'search'>, prompt: Prompt): Step {
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
	const scope = list.filter?.scope ?? 'subject';
	const filter: ListFilter = {
		text,
		scope,
		answer: list.filter?.answer,
		counts: undefined,
		opensBestMatch: false,
		isSorted: false,
	};
	return [withScreen(state, {...list, mode, filter}), {type: 'search', text, scope}];
}
