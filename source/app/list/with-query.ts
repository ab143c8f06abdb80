/** Gives the list another query, from elsewhere. */
import type {Effect} from '../state/effect.js';
import type {ListFilter, ListScreen} from '../state/screen.js';

/** The list with another query in its scope, and what has to be asked; an empty query asks for all cables. */
export function withQueryText(list: ListScreen, text: string): readonly [ListScreen, ...Effect[]] {
	const {filter} = list;
	if (text === '') {
		return [{...list, filter: undefined, cursor: undefined, top: undefined}];
	}
	const scope = filter?.scope ?? 'subject';
	const next: ListFilter = {
		text,
		scope,
		answer: filter?.answer,
		counts: undefined,
		opensBestMatch: false,
		isSorted: filter?.isSorted ?? false,
		offer: undefined,
		selectedBefore: list.cursor,
	};
	return [
		{...list, filter: next},
		{type: 'search', text, scope},
	];
}
