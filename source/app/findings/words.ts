/** Which words are unusually frequent in a result, and how often a word occurs in each period. */
import {oneWord} from '../../search/words/text-words.js';
import {facetQuery} from '../facets/counting.js';
import type {Step} from '../state/effect.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';
import {openFindings} from './open.js';

/** Shows the words that are unusually frequent in the current result, or near a word in it. */
export function openWords(state: State, typed = ''): Step {
	const {text, scope} = facetQuery(state);
	const near = oneWord(typed);
	if (near === undefined && typed !== '') {
		return [withMessage(state, 'one word, as in :words toll')];
	}
	return near === undefined && text.trim() === ''
		? [withMessage(state, 'search for something first, or name a word, as in :words toll')]
		: openFindings(state, {type: 'words', text, scope, near});
}

/** Shows how often a word occurs in each year or month of the current result. */
export function openDispersion(state: State, typed = ''): Step {
	const {text, scope} = facetQuery(state);
	const word = oneWord(typed);
	return word === undefined
		? [withMessage(state, 'one word, as in :dispersion toll')]
		: openFindings(state, {type: 'dispersion', text, scope, word});
}
