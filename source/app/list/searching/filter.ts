/** The filter of the list: a query, and where its words are looked for. */
import type {Scope, ScopedQuery} from '../../../search/scopes.js';
import type {Step} from '../../state/effect.js';
import type {ListFilter, ListScreen, SearchMode} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withScreen} from '../../state/state.js';
import {cursorWithoutFilter} from '../rows.js';

/** Whether the answer to a filter's words is still to come. */
export function isWaiting({text, scope, answer}: ListFilter): boolean {
	return answer?.text !== text || answer.scope !== scope;
}

/** How many cables meet the query of a filter; nothing until it is answered. */
export function foundCount(filter: ListFilter): number | undefined {
	const {answer} = filter;
	return isWaiting(filter) || !answer ? undefined : answer.keys.length - answer.neighbours;
}

/** Filters the list by a query; the rows stay until it is answered. */
export function searchIn(state: State, list: ListScreen, {text, scope}: ScopedQuery): Step {
	const {filter} = list;
	const next: ListFilter = {
		text,
		scope,
		answer: filter?.answer,
		counts: filter?.text === text ? filter.counts : undefined,
		opensBestMatch: false,
		isSorted: false,
		offer: undefined,
		selectedBefore: list.cursor,
	};
	return [withScreen(state, {...list, filter: next}), {type: 'search', text, scope}];
}

/** Searches for the words of a line in a scope. */
export function searchTyped(state: State, list: ListScreen, mode: SearchMode, scope: Scope): Step {
	const text = mode.prompt.text.trim();
	const {filter} = list;
	if (text === (filter?.text ?? '') && scope === (filter?.scope ?? scope)) {
		return [withScreen(state, {...list, mode})];
	}
	if (text === '') {
		const cursor = cursorWithoutFilter(state, list);
		return [withScreen(state, {...list, mode, filter: undefined, cursor, top: undefined})];
	}
	return searchIn(state, {...list, mode}, {text, scope});
}
