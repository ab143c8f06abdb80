/** The caller's side of the thread that searches. */
import {Worker} from 'node:worker_threads';
import type {Event} from '../app/state.js';
import {errorEvent, logEvent} from '../program/log.js';
import type {Scope} from '../search/scopes.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import type {SearchAnswer, SearchedIndex, SearchRequest, SearchWorkerData} from './search-messages.js';

/** Searches the cables of an index without delaying the keys. */
export type Searcher = {
	/** Searches for the cables that meet a query; the answer comes as an event, and later how many each scope has. */
	readonly search: (index: SearchedIndex, text: string, scope: Scope) => void;
	readonly close: () => Promise<unknown>;
};

type Search = Omit<SearchRequest, 'number'>;

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
	let next: Search | undefined;

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
			if (failed?.ask.type === 'find') {
				answer({type: 'search-failed'});
			}
		});
		return started;
	}

	function tell(search: Search, message: Exclude<SearchAnswer, {readonly type: 'damaged'}>): void {
		worker?.unref();
		const {text, ask} = search;
		if (message.type === 'found' && ask.type === 'find' && next === undefined) {
			next = {...search, ask: {type: 'count'}};
		}
		askNext();
		const event = eventOf(text, ask, message);
		if (event) {
			answer(event);
		}
	}

	function askNext(): void {
		asked = undefined;
		if (next) {
			post(next);
		}
	}

	function post(search: Search): void {
		worker ??= startWorker();
		asked = search;
		next = undefined;
		// Nobody waits for a count.
		if (search.ask.type === 'find') {
			worker.ref();
		}
		worker.postMessage({...search, number: Atomics.add(newest, 0, 1) + 1} satisfies SearchRequest);
	}

	return {
		search(index, text, scope) {
			const search: Search = {index, text, ask: {type: 'find', scope}};
			if (asked) {
				next = search;
				// What the thread is doing is not wanted any more.
				Atomics.add(newest, 0, 1);
			} else {
				post(search);
			}
		},
		close: async () => worker?.terminate(),
	};
}

function eventOf(
	text: string,
	ask: SearchRequest['ask'],
	message: Exclude<SearchAnswer, {readonly type: 'damaged'}>,
): Event | undefined {
	switch (message.type) {
		case 'found': {
			const {keys, matches, problems, isRanked} = message;
			const scope = ask.type === 'find' ? ask.scope : 'subject';
			const shown = problems.map(problem => ({...problem, message: sanitiseLine(problem.message)}));
			return {type: 'hits-found', hits: {text, scope, keys, matches, problems: shown, isRanked}};
		}
		case 'counted': {
			const offers = message.offers.map(offer => ({
				...offer,
				words: sanitiseLine(offer.words),
				text: sanitiseLine(offer.text),
			}));
			return {type: 'scopes-counted', text, counts: message.counts, offers};
		}
		case 'given-up':
			return undefined;
		default:
			return message satisfies never;
	}
}
