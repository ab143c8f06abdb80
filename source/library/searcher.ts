/** The caller's side of the thread that searches. */
import type {Event} from '../app/state/event.js';
import {errorEvent, logEvent} from '../program/log.js';
import type {SpellingGroup} from '../search/words/spellings.js';
import {eventsOfAnswer, eventsOfFailure} from './search-events.js';
import type {SearchAnswer, SearchAsk, SearchedIndex} from './search-messages.js';
import {isAskedAgain, isGivenUpFor, queued, type Search} from './search-queue.js';
import {createSearchThread} from './search-thread.js';

/** Searches the cables of an index without delaying the keys. */
export type Searcher = {
	/** Asks something about a query; the answer comes as an event. That of a search is followed by its counts. */
	readonly ask: (index: SearchedIndex, text: string, ask: SearchAsk) => void;
	readonly close: () => Promise<unknown>;
};

/**
 * Creates a searcher; its thread starts with the first search.
 *
 * It asks the thread one thing at a time, and then the newest one. The thread gives up what is no longer wanted. While
 * an answer is awaited the program does not end by itself, since piped input may be waiting for it.
 */
export function createSearcher(
	answer: (event: Event) => void,
	onDamage: () => void,
	spellings: readonly SpellingGroup[] = [],
): Searcher {
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	let asked: Search | undefined;
	/** What is asked after it, one of each kind. */
	let waiting: readonly Search[] = [];
	/** The query whose scopes were counted last, and the answer. */
	let counted: {readonly search: Search; readonly events: readonly Event[]} | undefined;

	const thread = createSearchThread(
		{newest, spellings},
		message => {
			if (message.type === 'damaged') {
				onDamage();
			} else if (asked) {
				tell(asked, message);
			}
		},
		(error, mayRetry) => {
			logEvent(errorEvent(error));
			const failed = asked;
			waiting = failed && mayRetry ? queued(waiting, failed) : waiting;
			askNext();
			// Nothing waits for a search that is not tried again.
			(failed && !mayRetry ? eventsOfFailure(failed) : []).forEach(answer);
		},
	);

	function tell(search: Search, message: Exclude<SearchAnswer, {readonly type: 'damaged'}>): void {
		thread.rest();
		const events = eventsOfAnswer(search, message);
		const known =
			message.type === 'found' && isSameQuery(search, counted?.search) ? counted?.events : undefined;
		if (message.type === 'found' && !known && !waiting.some(({ask}) => ask.type === 'find')) {
			waiting = queued(waiting, {...search, ask: {type: 'count'}});
		}
		if (message.type === 'counted') {
			counted = {search, events};
		}
		if (message.type === 'given-up' && isAskedAgain(search, waiting)) {
			waiting = queued(waiting, search);
		}
		askNext();
		[...events, ...(known ?? [])].forEach(answer);
	}

	function take(search: Search): void {
		waiting = queued(waiting, search);
		if (!asked) {
			askNext();
		} else if (isGivenUpFor(asked, search)) {
			Atomics.add(newest, 0, 1);
		}
	}

	function askNext(): void {
		asked = undefined;
		const [next, ...others] = waiting;
		waiting = others;
		if (next) {
			post(next);
		}
	}

	function post(search: Search): void {
		asked = search;
		thread.post({...search, number: Atomics.add(newest, 0, 1) + 1});
	}

	return {
		ask: (index, text, ask) => take({index, text, ask}),
		close: thread.close,
	};
}

function isSameQuery(one: Search, other: Search | undefined): boolean {
	return (
		one.text === other?.text &&
		one.index.version === other.index.version &&
		one.index.states?.version === other.index.states?.version
	);
}
