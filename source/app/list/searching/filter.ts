/** The filter of the list: a query, and where its words are looked for. */
import type {Scope, ScopedQuery} from '../../../search/scopes.js';
import type {Effect, Step} from '../../state/effect.js';
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
	const filter = {...askedFilter(list, {text, scope}), isSorted: false};
	return [withScreen(state, {...list, filter}), {type: 'search', text, scope}];
}

/** The list with another query in its scope, and what has to be asked; an empty query asks for all cables. */
export function withQueryText(list: ListScreen, text: string): readonly [ListScreen, ...Effect[]] {
	if (text === '') {
		return [{...list, filter: undefined, cursor: undefined, top: undefined}];
	}
	const scope = list.filter?.scope ?? 'subject';
	return [
		{...list, filter: askedFilter(list, {text, scope})},
		{type: 'search', text, scope},
	];
}

/** The filter of a query that has not been answered; the answer to the last one stays until then. */
function askedFilter({filter, cursor}: ListScreen, {text, scope}: ScopedQuery): ListFilter {
	return {
		text,
		scope,
		answer: filter?.answer,
		counts: filter?.text === text ? filter.counts : undefined,
		opensBestMatch: false,
		isSorted: filter?.isSorted ?? false,
		offer: undefined,
		selectedBefore: cursor,
	};
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
