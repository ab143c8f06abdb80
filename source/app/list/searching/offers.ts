/** What a list without matches offers: other scopes, similar words, the query without one of its parts. */
import {type ScopedQuery, scopes} from '../../../search/scopes.js';
import type {Step} from '../../state/effect.js';
import type {ListFilter, ListScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withScreen} from '../../state/state.js';
import {wordsOfScope} from '../scope-words.js';
import {searchIn} from './filter.js';

/** Another query that could be meant, what it changes, and how many cables it leads to. */
export type OfferedQuery = ScopedQuery & {readonly words: string; readonly count: number};

/** The offers of a list, in the order in which they are shown; none if anything matches. */
export function offersOf({filter}: ListScreen): readonly OfferedQuery[] {
	if (!filter || !isKnownEmpty(filter) || filter.counts?.text !== filter.text) {
		return [];
	}
	const {text, scope, counts} = filter;
	const wider = scopes.flatMap((other): readonly OfferedQuery[] => {
		const count = counts.counts[other];
		return other === scope || count === 0
			? []
			: [{words: wordsOfScope[other].within, text, scope: other, count}];
	});
	const others = counts.offers.map(({type, words, instead = '', text: meant, scope: found, count}) => {
		const without = `without ${words}${found === undefined ? '' : `, ${wordsOfScope[found].within}`}`;
		// Where the rest of the query finds nothing with it, the word is offered alone.
		const only = type === 'closest-word' && meant === words && text.trim() !== instead ? 'only ' : '';
		return type === 'without'
			? {words: without, text: meant, scope: found ?? 'subject', count}
			: {words: `${only}${words} (closest to ${instead})`, text: meant, scope, count};
	});
	return [...wider, ...others];
}

/** Whether it is known that nothing matches the words of a filter. */
export function isKnownEmpty({text, scope, answer}: ListFilter): boolean {
	return answer?.text === text && answer.scope === scope && answer.keys.length === 0;
}

/** Selects an offer, counted from 0; at the ends the first or the last. */
export function selectOffer(state: State, list: ListScreen, filter: ListFilter, index: number): State {
	const offer = Math.max(0, Math.min(index, offersOf(list).length - 1));
	return withScreen(state, {...list, filter: {...filter, offer}});
}

/** Searches for what an offer says, and puts it on the line if one is being typed. */
export function takeOffer(state: State, list: ListScreen, {text, scope}: OfferedQuery): Step {
	const {mode} = list;
	const typed: ListScreen['mode'] =
		mode.type === 'search' ? {type: 'search', prompt: {...mode.prompt, text, cursor: text.length}} : mode;
	return searchIn(state, {...list, mode: typed}, {text, scope});
}
