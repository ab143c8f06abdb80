/** Searching the list: the line being typed, the scope, and the answers. */
import type {CableKey} from '../../../cable/summary/summary.js';
import {readyForLimits} from '../../../search/query/limits.js';
import {scopes} from '../../../search/scopes.js';
import {isLoading} from '../../progress.js';
import {type Prompt, promptProposing, promptWith} from '../../prompt.js';
import type {Step} from '../../state/effect.js';
import type {Event} from '../../state/event.js';
import type {InMode, ListFilter, ListMode, ListScreen, Screen, SearchResults} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen, withScreens} from '../../state/state.js';
import {openCable} from '../list.js';
import {cursorIndex, keysOf, selectedKey} from '../rows.js';
import {wordsOfScope} from '../scope-words.js';
import {askForCompletions} from './completing.js';
import {isWaiting, searchIn, searchTyped} from './filter.js';
import {keepingRows} from './late-results.js';
import {isKnownEmpty} from './offers.js';
import {remembered} from './remember.js';

/** Opens the line to search; what is searched for is proposed, so that a new query replaces it and a blank adds to it. */
export function startSearch(state: State, list: ListScreen): Step {
	const mode = {type: 'search', prompt: promptProposing(list.filter?.text ?? '')} as const;
	return [withScreen(state, {...list, mode}), {type: 'prepare-search'}];
}

/** Opens the line to add limits to the query, with the fields there are. */
export function startLimit(state: State, list: ListScreen): Step {
	const prompt = promptWith(readyForLimits(list.filter?.text ?? ''));
	return askForCompletions(state, {...list, mode: {type: 'search', prompt}});
}

/** Closes the prompt and keeps the results. */
export function leaveSearch(state: State, list: InMode<ListScreen, 'search'>): Step {
	const left = withScreen(state, {...list, mode: {type: 'browse'}});
	if (!list.filter) {
		return [left];
	}
	const [next, ...effects] = remembered(left, list.filter);
	return [withMessage(next, `press Esc to clear the search ${list.filter.text}`), ...effects];
}

/** Opens the selected match, as soon as there is one; in plain mode the matches are printed first. */
export function openMatch(state: State, list: InMode<ListScreen, 'search'>): Step {
	if (state.view === 'plain') {
		return leaveSearch(state, list);
	}
	const {filter} = list;
	const isEmpty = filter !== undefined && isKnownEmpty(filter);
	// While the folder is being read, nothing yet is not nothing; an offer is taken at once.
	const mayCome = isEmpty && filter.offer === undefined && isLoading(state.folder.progress);
	if (isEmpty && !mayCome) {
		return openCable(state, list);
	}
	const browsing: ListScreen = {...list, mode: {type: 'browse'}};
	if (filter && (isWaiting(filter) || mayCome)) {
		const waiting = withScreen(state, {...browsing, filter: {...filter, opensBestMatch: true}});
		return [withMessage(waiting, 'opening the best match once found; press Esc to cancel')];
	}
	const [left, ...kept] = filter
		? remembered(withScreen(state, browsing), filter)
		: [withScreen(state, browsing)];
	const [next, ...opened] = openCable(left, browsing);
	return [next, ...kept, ...opened];
}

/** Shows the answer to a search, if it is still wanted, with the cursor on the best match. */
export function searchAnswered(state: State, {hits: results}: Extract<Event, {type: 'hits-found'}>): Step {
	const list = [...state.previous, state.screen].findLast(screen => screen.type === 'list');
	if (list?.filter?.text !== results.text || list.filter.scope !== results.scope) {
		return [state];
	}
	const answered = withAnswer(state, {...list, filter: list.filter}, results);
	const shown = withScreens(state, screen => (screen === list ? answered : screen));
	const isLeft = isWaiting(list.filter) && answered.mode.type !== 'search';
	const [kept, ...effects] = isLeft ? remembered(shown, answered.filter) : [shown];
	const opens = list.filter.opensBestMatch && !answered.filter.opensBestMatch;
	if (list !== state.screen || !opens) {
		return [kept, ...effects];
	}
	const next: State = {...kept, message: undefined};
	const [opened, ...more] = keysOf(next, answered).length > 0 ? openCable(next, answered) : [next];
	return [opened, ...effects, ...more];
}

/** A list that is searched. */
type SearchedList = ListScreen & {readonly filter: ListFilter};

/** The list with the cables that were found, and the cursor where it belongs among them. */
function withAnswer(state: State, list: SearchedList, results: SearchResults): SearchedList {
	// With other words the best comes first again, unless a row of the earlier answer was selected meanwhile.
	const isAnew = isWaiting(list.filter) && list.cursor === list.filter.selectedBefore;
	const answer = isAnew ? results : keepingRows(results, keysOf(state, list), cursorIndex(state, list));
	// The match to open may be among the cables still to be read.
	const opensBestMatch =
		list.filter.opensBestMatch && results.keys.length === 0 && isLoading(state.folder.progress);
	const filter: ListFilter = {...list.filter, answer, opensBestMatch, offer: undefined};
	return isAnew
		? {...list, filter, cursor: undefined, top: undefined}
		: {...list, filter, cursor: keptCursor(state, list, answer)};
}

/** If the same words were searched again because cables came in, the selection stays. */
function keptCursor(state: State, list: ListScreen, {keys}: SearchResults): CableKey | undefined {
	const selected = selectedKey(state, list);
	return list.cursor ?? (keys[0] === selected ? undefined : selected);
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
	const [widened, ...effects] = searchIn(state, list, {text: filter.text, scope});
	return [withMessage(widened, `looking in ${wordsOfScope[scope].places}`), ...effects];
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
	return searchTyped(state, list, {type: 'search', prompt}, list.filter?.scope ?? 'subject');
}
