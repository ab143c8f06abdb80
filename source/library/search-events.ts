import type {Event} from '../app/state.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import type {SearchAnswer, SearchRequest} from './search-messages.js';

/** The answer of the thread that searches, as it may be shown; nothing if there is none. */
export function eventOfAnswer(
	{text, ask}: Pick<SearchRequest, 'text' | 'ask'>,
	message: Exclude<SearchAnswer, {readonly type: 'damaged'}>,
): Event | undefined {
	switch (message.type) {
		case 'found': {
			const {keys, matches, problems, isRanked, spellings} = message;
			const scope = ask.type === 'find' ? ask.scope : 'subject';
			const hits = {
				text,
				scope,
				keys,
				matches,
				problems: problems.map(problem => ({...problem, message: sanitiseLine(problem.message)})),
				isRanked,
				spellings: spellings.map(sanitiseLine),
			};
			return {type: 'hits-found', hits};
		}
		case 'counted': {
			const offers = message.offers.map(({instead, ...offer}) => ({
				...offer,
				words: sanitiseLine(offer.words),
				...(instead !== undefined && {instead: sanitiseLine(instead)}),
				text: sanitiseLine(offer.text),
			}));
			return {type: 'scopes-counted', text, counts: message.counts, offers};
		}
		case 'completed': {
			const completions = message.completions.map(({insert, meaning, ...completion}) => ({
				...completion,
				insert: sanitiseLine(insert),
				...(meaning !== undefined && {meaning: sanitiseLine(meaning)}),
			}));
			const cursor = ask.type === 'complete' ? ask.cursor : 0;
			return {type: 'completions-found', text, cursor, completions};
		}
		case 'queries-counted': {
			const queries = ask.type === 'count-queries' ? ask.queries : [];
			const counts = queries.map((query, index) => ({...query, count: message.counts[index] ?? 0}));
			return {type: 'queries-counted', counts};
		}
		case 'given-up':
			return undefined;
		default:
			return message satisfies never;
	}
}
