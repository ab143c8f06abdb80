/** The caller's side of the thread that searches. */
import type {Event} from '../../app/state/event.js';
import {errorEvent, logEvent} from '../../files/log.js';
import type {SpellingGroup} from '../../search/words/spellings.js';
import {eventsOfAnswer, eventsOfFailure} from './events.js';
import type {SearchAnswer, SearchAsk, SearchedIndex, SearchNotice} from './messages.js';
import {afterAnswer, isGivenUpFor, queued, renewed, type Search} from './queue.js';
import {createSearchWorker} from './search-worker-client.js';

/** Searches the cables of an index without delaying the keys. */
export type Searcher = {
	/** Asks something about a query; the answer comes as an event. That of a search is followed by its counts. */
	readonly ask: (index: SearchedIndex, text: string, ask: SearchAsk) => void;
	/** Another index is open: what was asked of the one before is not answered, but asked again where that makes sense. */
	readonly renew: (index: SearchedIndex) => void;
	readonly close: () => Promise<unknown>;
};

/** Who is told what the thread meets in an index. */
export type IndexListener = {
	readonly onDamage: () => void;
	/** Another index is in the place of the one that was asked. */
	readonly onReplaced: () => void;
};

/**
 * Creates a searcher; its thread starts with the first search.
 *
 * It asks the thread one thing at a time, and then the newest one. The thread gives up what is no longer wanted. While
 * an answer is awaited the program does not end by itself, since piped input may be waiting for it.
 */
export function createSearcher(
	answer: (event: Event) => void,
	{onDamage, onReplaced}: IndexListener,
	spellings: readonly SpellingGroup[] = [],
): Searcher {
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	let asked: Search | undefined;
	/** What becomes of its answer: it is told; or not, since another index is open; or the thread refuses it. */
	let fate: 'told' | 'dropped' | 'refused' = 'told';
	/** What is asked after it, one of each kind. */
	let waiting: readonly Search[] = [];
	/** The query whose scopes were counted last, and the answer. */
	let counted: {readonly search: Search; readonly events: readonly Event[]} | undefined;

	const worker = createSearchWorker({newest, spellings}, receive, (error, mayRetry) => {
		logEvent(errorEvent(error));
		const failed = fate === 'dropped' ? undefined : asked;
		waiting = failed && mayRetry ? queued(waiting, failed) : waiting;
		askNext();
		// Nothing waits for a search that is not tried again.
		(failed && !mayRetry ? eventsOfFailure(failed) : []).forEach(answer);
	});

	function receive(message: SearchAnswer): void {
		if (message.type === 'damaged') {
			onDamage();
		} else if (message.type === 'replaced') {
			fate = fate === 'told' ? 'refused' : fate;
			onReplaced();
		} else if (asked) {
			worker.rest();
			const events = fate === 'told' ? eventsTold(asked, message) : [];
			const failed = fate === 'refused' ? eventsOfFailure(asked) : [];
			askNext();
			[...events, ...failed].forEach(answer);
		}
	}

	function eventsTold(search: Search, message: Exclude<SearchAnswer, SearchNotice>): readonly Event[] {
		const events = eventsOfAnswer(search, message);
		const isKnown = message.type === 'found' && isSameQuery(search, counted?.search);
		waiting = afterAnswer(waiting, search, isKnown ? 'counted' : message.type);
		if (message.type === 'counted') {
			counted = {search, events};
		}
		return isKnown && counted ? [...events, ...counted.events] : events;
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
		[asked, ...waiting] = waiting;
		fate = 'told';
		if (asked) {
			worker.post({...asked, number: Atomics.add(newest, 0, 1) + 1});
		}
	}

	return {
		ask: (index, text, ask) => take({index, text, ask}),
		renew(index) {
			counted = undefined;
			waiting = renewed(asked && fate !== 'dropped' ? [asked, ...waiting] : waiting, index);
			fate = 'dropped';
			Atomics.add(newest, 0, 1);
		},
		close: worker.close,
	};
}

function isSameQuery(one: Search, other: Search | undefined): boolean {
	return (
		one.text === other?.text &&
		one.index.version === other.index.version &&
		one.index.states?.version === other.index.states?.version
	);
}
