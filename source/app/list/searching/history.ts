/** The history of queries: recalled one after the other, or searched by their words. */

import {grouped} from '../../../cable/counts.js';
import {foldedWords} from '../../../search/words/fold.js';
import {type Prompt, promptWith} from '../../prompt.js';
import type {PastQuery} from '../../searches.js';
import type {Step} from '../../state/effect.js';
import type {InMode, ListScreen, SearchMode} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import {searchTyped} from './filter.js';

type TypingList = InMode<ListScreen, 'search'>;
type HistoryList = InMode<ListScreen, 'history'>;

/** Puts an older or a newer query on the line, and after the newest what was being typed. */
export function recall(state: State, list: TypingList, steps: number): Step {
	const {prompt, recalled} = list.mode;
	const draft = recalled?.draft ?? prompt;
	const past = pastQueries(state, draft);
	const back = (recalled?.back ?? -1) + steps;
	const query = past[back];
	if (back < -1 || (!query && back >= 0)) {
		return [withMessage(state, back < 0 ? 'there is no newer query' : 'there is no older query')];
	}
	const scope = query?.scope ?? list.filter?.scope ?? 'subject';
	const mode: SearchMode = query
		? {type: 'search', prompt: {...promptWith(query.text), killed: draft.killed}, recalled: {back, draft}}
		: {type: 'search', prompt: draft};
	const [next, ...effects] = searchTyped(state, list, mode, scope);
	const words = query
		? `query ${back + 1} of ${past.length}${query.count === undefined ? '' : `, found ${grouped(query.count)} then`}`
		: 'what was being typed';
	return [withMessage(next, words), ...effects];
}

/** Lists the earlier queries, to search them by their words. */
export function startHistory(state: State, list: TypingList): Step {
	return state.searches.history.length === 0
		? [withMessage(state, 'no earlier queries')]
		: [
				withScreen(state, {
					...list,
					mode: {type: 'history', prompt: promptWith(''), cursor: 0, draft: list.mode.prompt},
				}),
			];
}

/** Lists the queries that match the edited words. */
export function historyTyped(state: State, list: HistoryList, prompt: Prompt): Step {
	return [withScreen(state, {...list, mode: {...list.mode, prompt, cursor: 0}})];
}

/** Moves the cursor in the list of earlier queries. */
export function moveInHistory(state: State, list: HistoryList, steps: number): Step {
	const last = pastMatches(state, list.mode.prompt.text).length - 1;
	const cursor = Math.max(0, Math.min(list.mode.cursor + steps, last));
	return [withScreen(state, {...list, mode: {...list.mode, cursor}})];
}

/** Puts the selected query on the line and searches for it. */
export function takePast(state: State, list: HistoryList): Step {
	const query = pastMatches(state, list.mode.prompt.text)[list.mode.cursor];
	return query
		? searchTyped(state, list, {type: 'search', prompt: promptWith(query.text)}, query.scope)
		: [withMessage(state, 'no earlier query matches')];
}

/** Goes back to the line that was being typed. */
export function leaveHistory(state: State, list: HistoryList): Step {
	return [withScreen(state, {...list, mode: {type: 'search', prompt: list.mode.draft}})];
}

/** The earlier queries that contain all of some words or their beginnings, newest first. */
export function pastMatches({searches}: State, words: string): readonly PastQuery[] {
	const wanted = foldedWords(words).map(({folded}) => folded);
	return searches.history.toReversed().filter(({text}) => {
		const own = foldedWords(text).map(({folded}) => folded);
		return wanted.every(word => own.some(each => each.includes(word)));
	});
}

/** The earlier queries except the one on the line, newest first. */
function pastQueries({searches}: State, {text}: Prompt): readonly PastQuery[] {
	return searches.history.toReversed().filter(query => query.text !== text.trim());
}
