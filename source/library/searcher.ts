/** The caller's side of the thread that searches. */
import {Worker} from 'node:worker_threads';
import type {Event} from '../app/state.js';
import type {Archive} from '../archive/archive.js';
import type {CableKey} from '../cable/summary.js';
import {errorEvent, logEvent} from '../program/log.js';
import type {Scope} from '../search/scopes.js';
import {eventOfAnswer, eventOfFailure} from './search-events.js';
import type {SearchAnswer, SearchedIndex, SearchRequest, SearchWorkerData} from './search-messages.js';
import {isAskedAgain, isGivenUpFor, queued, type Search} from './search-queue.js';

/** Searches the cables of an index without delaying the keys. */
export type Searcher = {
	/** Searches for the cables that meet a query; the answer comes as an event, and later how many each scope has. */
	readonly search: (index: SearchedIndex, text: string, scope: Scope) => void;
	/** Counts what a query finds by every facet. */
	readonly countFacets: (index: SearchedIndex, text: string, scope: Scope) => void;
	/** Reads some of the matches of a query in their contexts, from an archive. */
	readonly findContexts: (
		index: SearchedIndex,
		text: string,
		asked: {readonly scope: Scope; readonly archive: Archive; readonly after: CableKey | undefined},
	) => void;
	readonly close: () => Promise<unknown>;
};

/**
 * Creates a searcher; its thread starts with the first search.
 *
 * It asks the thread one thing at a time, and then the newest one. The thread gives up what is no longer wanted. While
 * an answer is awaited the program does not end by itself, since piped input may be waiting for it.
 */
export function createSearcher(answer: (event: Event) => void, onDamage: () => void): Searcher {
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	let worker: Worker | undefined;
	let asked: Search | undefined;
	/** What is asked after it, one of each kind. */
	let waiting: readonly Search[] = [];

	function startWorker(): Worker {
		const workerData: SearchWorkerData = {newest};
		const started = new Worker(new URL('search-worker.js', import.meta.url), {workerData});
		started.on('message', (message: SearchAnswer) => {
			if (message.type === 'damaged') {
				onDamage();
			} else if (asked) {
				tell(asked, message);
			}
		});
		// The failed search is not tried again in another thread, and nothing waits for it.
		started.on('error', error => {
			logEvent(errorEvent(error));
			worker = undefined;
			const failed = asked;
			askNext();
			const event = failed && eventOfFailure(failed);
			if (event) {
				answer(event);
			}
		});
		return started;
	}

	function tell(search: Search, message: Exclude<SearchAnswer, {readonly type: 'damaged'}>): void {
		worker?.unref();
		if (message.type === 'found' && !waiting.some(({ask}) => ask.type === 'find')) {
			waiting = queued(waiting, {...search, ask: {type: 'count'}});
		}
		if (message.type === 'given-up' && isAskedAgain(search, waiting)) {
			waiting = queued(waiting, search);
		}
		askNext();
		const event = eventOfAnswer(search, message);
		if (event) {
			answer(event);
		}
	}

	function ask(search: Search): void {
		if (!asked) {
			post(search);
			return;
		}
		waiting = queued(waiting, search);
		if (isGivenUpFor(asked, search)) {
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
		worker ??= startWorker();
		asked = search;
		// Nobody waits for a count.
		if (search.ask.type !== 'count') {
			worker.ref();
		}
		worker.postMessage({...search, number: Atomics.add(newest, 0, 1) + 1} satisfies SearchRequest);
	}

	return {
		search: (index, text, scope) => ask({index, text, ask: {type: 'find', scope}}),
		countFacets: (index, text, scope) => ask({index, text, ask: {type: 'facets', scope}}),
		findContexts: (index, text, {scope, archive, after}) =>
			ask({index, text, ask: {type: 'contexts', scope, archive, after}}),
		close: async () => worker?.terminate(),
	};
}
