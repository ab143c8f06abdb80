/** The saved queries: run, saved under a name, removed and put back. */
import {type Prompt, promptWith} from '../../prompt.js';
import {longestName, mostSaved, type SavedQuery} from '../../searches.js';
import type {Step} from '../../state/effect.js';
import type {Event} from '../../state/event.js';
import type {InMode, ListMode, ListScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import {foundCount, searchIn} from './filter.js';
import {changeSearches} from './remember.js';

type SavedList = InMode<ListScreen, 'saved'>;
type SavedMode = Extract<ListMode, {readonly type: 'saved'}>;

/** Lists the saved queries, and asks how many cables each finds now. */
export function openSaved(state: State, list: ListScreen): Step {
	return listSaved(state, list, {type: 'saved', cursor: 0, counts: {}, removed: undefined});
}

/** Moves among the saved queries. */
export function moveInSaved(state: State, list: SavedList, steps: number): Step {
	const cursor = Math.max(0, Math.min(list.mode.cursor + steps, state.searches.saved.length - 1));
	return [withScreen(state, {...list, mode: {...list.mode, cursor}})];
}

/** Filters the list by the selected query, or that of a number. */
export function runSaved(state: State, list: SavedList, number?: number): Step {
	const query = state.searches.saved[number === undefined ? list.mode.cursor : number - 1];
	if (!query) {
		return [withMessage(state, number === undefined ? 'no query is saved' : `there is no query ${number}`)];
	}
	const browsing: ListScreen = {...list, mode: {type: 'browse'}, cursor: undefined, top: undefined};
	return searchIn(state, browsing, query);
}

/** Asks for a name under which to save the query of the list. */
export function startSaving(state: State, list: SavedList): Step {
	if (!list.filter) {
		return [withMessage(state, 'nothing to save; search with / first')];
	}
	return state.searches.saved.length >= mostSaved
		? [withMessage(state, `${mostSaved} queries are saved; remove one first`)]
		: [withScreen(state, {...list, mode: {type: 'save', prompt: promptWith('')}})];
}

/** Takes over the name as it has been edited. */
export function nameTyped(state: State, list: InMode<ListScreen, 'save'>, prompt: Prompt): Step {
	return [withScreen(state, {...list, mode: {...list.mode, prompt}})];
}

/** Saves the query of the list under the name that was typed; without one, the query is its name. */
export function saveQuery(state: State, list: InMode<ListScreen, 'save'>): Step {
	const {filter} = list;
	if (!filter) {
		return openSaved(state, list);
	}
	const {text, scope} = filter;
	const typed = list.mode.prompt.text.replace(/\s+/g, ' ').trim();
	const name = (typed === '' ? text : typed).slice(0, longestName);
	const seen = foundCount(filter);
	const isReplaced = state.searches.saved.some(query => query.name === name);
	const query: SavedQuery = {name, text, scope, seen};
	const [saved, ...effects] = changeSearches(state, {type: 'save', query});
	const cursor = saved.searches.saved.findIndex(each => each.name === name);
	const [next, ...more] = listSaved(saved, list, {
		type: 'saved',
		cursor: Math.max(0, cursor),
		counts: {},
		removed: undefined,
	});
	return [withMessage(next, `${isReplaced ? 'replaced' : 'saved'} ${name}`), ...effects, ...more];
}

/** Lists the saved queries again without saving one. */
export function leaveSaving(state: State, list: InMode<ListScreen, 'save'>): Step {
	return openSaved(state, list);
}

/** Removes the selected query; it can be put back. */
export function removeSaved(state: State, list: SavedList): Step {
	const removed = state.searches.saved[list.mode.cursor];
	if (!removed) {
		return [withMessage(state, 'no query is saved')];
	}
	const cursor = Math.max(0, Math.min(list.mode.cursor, state.searches.saved.length - 2));
	const left = withScreen(state, {...list, mode: {...list.mode, cursor, removed}});
	const [next, ...effects] = changeSearches(left, {type: 'remove', name: removed.name});
	return [withMessage(next, `removed ${removed.name}; press u to put it back`), ...effects];
}

/** Puts back the query that was removed last. */
export function restoreSaved(state: State, list: SavedList): Step {
	const {removed} = list.mode;
	if (!removed) {
		return [withMessage(state, 'nothing was removed')];
	}
	const [kept, ...effects] = changeSearches(state, {type: 'save', query: removed});
	const cursor = Math.max(
		0,
		kept.searches.saved.findIndex(({name}) => name === removed.name),
	);
	const back = withScreen(kept, {...list, mode: {...list.mode, cursor, removed: undefined}});
	return [withMessage(back, `put back ${removed.name}`), ...effects];
}

/** Shows how many cables the saved queries find. */
export function queriesCounted(state: State, {counts}: Extract<Event, {type: 'queries-counted'}>): Step {
	const {screen, searches} = state;
	if (screen.type !== 'list' || screen.mode.type !== 'saved') {
		return [state];
	}
	const known = searches.saved.flatMap(({name, text, scope}) => {
		const counted = counts.find(each => each.text === text && each.scope === scope);
		return counted ? [[name, counted.count] as const] : [];
	});
	return [withScreen(state, {...screen, mode: {...screen.mode, counts: Object.fromEntries(known)}})];
}

function listSaved(state: State, list: ListScreen, mode: SavedMode): Step {
	const {saved} = state.searches;
	const listed = withScreen(state, {...list, mode});
	const queries = saved.map(({text, scope}) => ({text, scope}));
	return queries.length === 0 ? [listed] : [listed, {type: 'count-queries', queries}];
}
