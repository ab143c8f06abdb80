/** Keeps the queries that were asked. */
import {changedSearches, type SearchesChange} from '../../searches.js';
import type {Step} from '../../state/effect.js';
import type {ListFilter} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {foundCount} from './filter.js';

/** Keeps a query that was answered; of a saved query, also that its results were seen. */
export function remembered(state: State, filter: ListFilter): Step {
	const {text, scope} = filter;
	const count = foundCount(filter);
	if (count === undefined) {
		return [state];
	}
	const {history, saved} = state.searches;
	const last = history.at(-1);
	const isSame = last?.text === text && last.scope === scope && last.count === count;
	const looked = saved.find(query => query.text === text && query.scope === scope && query.seen !== count);
	// While the folder is read the number is not yet that of the folder.
	const isWhole = state.folder.progress.type === 'complete';
	const changes: readonly SearchesChange[] = [
		...(isSame ? [] : [{type: 'remember', query: {text, scope, count}} as const]),
		...(looked && isWhole ? [{type: 'look', name: looked.name, seen: count} as const] : []),
	];
	const searches = changes.reduce(changedSearches, state.searches);
	return [{...state, searches}, ...changes.map(change => ({type: 'keep-searches', change}) as const)];
}

/** Changes the kept queries, here and in their file. */
export function changeSearches(state: State, change: SearchesChange): Step {
	return [
		{...state, searches: changedSearches(state.searches, change)},
		{type: 'keep-searches', change},
	];
}
