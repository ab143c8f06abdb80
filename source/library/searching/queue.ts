/** The order in which requests are sent to the search thread. */
import type {SearchAnswer, SearchRequest} from './messages.js';

/** A request that waits for the thread. */
export type Search = Omit<SearchRequest, 'number'>;

/** The queue with another request: one of each kind, searches first and the counts of their scopes last. */
export function queued(waiting: readonly Search[], added: Search): readonly Search[] {
	const others = waiting.filter(
		search => search.ask.type !== added.ask.type && !(added.ask.type === 'find' && isOfTheLine(search)),
	);
	return [...others, added].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Whether the thread should give up its request for a new one. */
export function isGivenUpFor(running: Search, added: Search): boolean {
	return rankOf(added) < rankOf(running) || added.ask.type === running.ask.type;
}

/**
 * What is asked of another index that has taken the place of the one that was asked. What is about cables by their keys is
 * dropped, since they are other cables there, and what is shown by them, which the program closes.
 */
export function renewed(
	searches: readonly Search[],
	{place, version}: Pick<Search['index'], 'place' | 'version'>,
): readonly Search[] {
	return searches
		.filter(({ask}) => ofQueries.has(ask.type))
		.map(search => ({...search, index: {...search.index, place, version}}))
		.reduce(queued, []);
}

const ofQueries: ReadonlySet<SearchRequest['ask']['type']> = new Set([
	'prepare',
	'find',
	'count',
	'complete',
	'count-queries',
	'facets',
]);

/** What waits after an answer: the scopes of a query are counted when it is answered, unless they are known. */
export function afterAnswer(
	waiting: readonly Search[],
	search: Search,
	answer: SearchAnswer['type'],
): readonly Search[] {
	if (answer === 'found' && !waiting.some(({ask}) => ask.type === 'find')) {
		return queued(waiting, {...search, ask: {type: 'count'}});
	}
	return answer === 'given-up' && isAskedAgain(search, waiting) ? queued(waiting, search) : waiting;
}

/** Whether a request that was given up has to be sent again, because nothing in the queue replaces it. */
function isAskedAgain(givenUp: Search, waiting: readonly Search[]): boolean {
	const kinds = waiting.map(({ask}) => ask.type);
	return givenUp.ask.type !== 'find' && !kinds.includes(givenUp.ask.type) && !isOutdated(givenUp, kinds);
}

function isOutdated(search: Search, kinds: readonly SearchRequest['ask']['type'][]): boolean {
	return isOfTheLine(search) && kinds.includes('find');
}

/** Whether a request is no longer wanted once another query is searched for. */
function isOfTheLine({ask}: Search): boolean {
	return ask.type === 'count' || ask.type === 'complete' || ask.type === 'prepare';
}

function rankOf({ask}: Search): number {
	return ask.type === 'find' ? 0 : ask.type === 'count' ? 2 : 1;
}
