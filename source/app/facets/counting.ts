/** Counting the facets of the result in the list. */
import type {Scope} from '../../search/scopes.js';
import type {Effect, Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreen} from '../state/state.js';

/** What the facets count: the query of the list under them, or all cables. */
export type FacetQuery = {readonly text: string; readonly scope: Scope};

/** What the facets count. */
export function facetQuery({previous, screen}: Pick<State, 'previous' | 'screen'>): FacetQuery {
	const list = [...previous, screen].findLast((each): each is ListScreen => each.type === 'list');
	return {text: list?.filter?.text ?? '', scope: list?.filter?.scope ?? 'subject'};
}

/** Asks for the facets. */
export function countFacets(state: State): Effect {
	return {type: 'count-facets', ...facetQuery(state)};
}

/** Shows the facets that have been counted, if they are still wanted. */
export function facetsCounted(
	state: State,
	{text, scope, facets}: Extract<Event, {type: 'facets-counted'}>,
): Step {
	const wanted = facetQuery(state);
	return state.screen.type === 'facets' && wanted.text === text && wanted.scope === scope
		? [withScreen(state, {...state.screen, answer: {text, scope, facets}})]
		: [state];
}

/** Counts again when the result has changed under the facets. */
export function recount(event: Event, state: State): readonly Effect[] {
	const hasChanged =
		event.type === 'hits-found' || (event.type === 'cables-read' && facetQuery(state).text === '');
	return hasChanged && state.screen.type === 'facets' ? [countFacets(state)] : [];
}

/** Whether the answer to what the facets ask is still to come. */
export function isCounting(state: State): boolean {
	const {screen} = state;
	const {text, scope} = facetQuery(state);
	return screen.type === 'facets' && (screen.answer?.text !== text || screen.answer.scope !== scope);
}
