/** The status of the facets, for the screen and for plain mode. */
import {counted} from '../../cable/counts.js';
import type {FacetsScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {facetQuery, isCounting} from './counting.js';

/** How many cables are counted: `27 cables`. */
export function facetTotalWords(state: State, {answer}: FacetsScreen): string {
	return isCounting(state) || answer === undefined ? 'counting' : counted(answer.facets.total, 'cable');
}

/** The query that they are the result of. */
export function facetQueryWords(state: State): string {
	const {text} = facetQuery(state);
	return text === '' ? 'all cables' : text;
}
