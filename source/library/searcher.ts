/** The caller's side of the thread that searches. */
import {Worker} from 'node:worker_threads';
import type {Event} from '../app/state.js';
import {errorEvent, logEvent} from '../program/log.js';
import type {SpellingGroup} from '../search/spellings.js';
import {eventOfAnswer} from './search-events.js';
import type {
	SearchAnswer,
	SearchAsk,
	SearchedIndex,
	SearchRequest,
	SearchWorkerData,
} from './search-messages.js';

/** Searches the cables of an index without delaying the keys. */
export type Searcher = {
	/** Asks something about a query; the answer comes as an event. After a search comes, too, how many each scope has. */
	readonly ask: (index: SearchedIndex, text: string, ask: SearchAsk) => void;
	readonly close: () => Promise<unknown>;
};

/** What is asked of the thread. */
export type Search = Omit<SearchRequest, 'number'>;

/**
 * Creates a searcher; its thread starts with the first search.
 *
 * It asks the thread one thing at a time: the newest of each kind, the most urgent first. What is less urgent is given up
 * for it and asked again, unless the query is another by then. While an answer is awaited the program does not end by
 * itself, since piped input may be waiting for it.
 */
export function createSearcher(
	answer: (event: Event) => void,
	onDamage: () => void,
	spellings: readonly SpellingGroup[] = [],
): Searcher {
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	let worker: Worker | undefined;
	let asked: Search | undefined;
	let waiting: readonly Search[] = [];
	/** The query whose scopes were counted last, and the answer. */
	let counted: {readonly search: Search; readonly event: Event} | undefined;

	function startWorker(): Worker {
		const started = searchWorker({newest, spellings});
		return started.on('message', receive).on('error', fail);
	}

	function receive(message: SearchAnswer): void {
		if (message.type === 'damaged') {
			onDamage();
		} else if (asked) {
			tell(asked, message);
		}
	}

	/** The failed search is not tried again in another thread, and nothing waits for it. */
	function fail(error: Error): void {
		logEvent(errorEvent(error));
		worker = undefined;
		const failed = asked;
		askNext();
		if (failed) {
			answer(failureOf(failed));
		}
	}

	function tell(search: Search, message: Exclude<SearchAnswer, {readonly type: 'damaged'}>): void {
		worker?.unref();
		const event = eventOfAnswer(search, message);
		const isCounted = isSameQuery(search, counted?.search);
		if (message.type === 'given-up') {
			waiting = withOlder(waiting, search);
		} else if (message.type === 'counted' && event) {
			counted = {search, event};
		} else if (message.type === 'found' && !isCounted) {
			waiting = withOlder(waiting, {...search, ask: {type: 'count'}});
		}
		askNext();
		for (const known of [event, message.type === 'found' && isCounted ? counted?.event : undefined]) {
			if (known) {
				answer(known);
			}
		}
	}

	function askNext(): void {
		asked = undefined;
		const [next] = waiting.toSorted((one, other) => urgency(one) - urgency(other));
		waiting = waiting.filter(search => search !== next);
		if (next) {
			post(next);
		}
	}

	function post(search: Search): void {
		asked = search;
		worker ??= startWorker();
		worker.ref();
		worker.postMessage({...search, number: Atomics.add(newest, 0, 1) + 1} satisfies SearchRequest);
	}

	return {
		ask(index, text, ask) {
			const search: Search = {index, text, ask};
			waiting = withNewer(waiting, search);
			if (!asked) {
				askNext();
			} else if (urgency(search) <= urgency(asked)) {
				// What the thread is doing is not wanted any more, or can wait.
				Atomics.add(newest, 0, 1);
			}
		},
		close: async () => worker?.terminate(),
	};
}

function searchWorker(workerData: SearchWorkerData): Worker {
	return new Worker(new URL('search-worker.js', import.meta.url), {workerData});
}

/** What waits, and something that was asked before it, unless that is not wanted any more. */
function withOlder(waiting: readonly Search[], older: Search): readonly Search[] {
	const isReplaced = waiting.some(({ask}) => ask.type === older.ask.type || replaces(ask, older.ask));
	return isReplaced ? waiting : [...waiting, older];
}

/** What still waits when something newer is asked. */
function withNewer(waiting: readonly Search[], newer: Search): readonly Search[] {
	const others = waiting.filter(({ask}) => ask.type !== newer.ask.type && !replaces(newer.ask, ask));
	return [...others, newer];
}

/** The most urgent first. */
const byUrgency: readonly SearchAsk['type'][] = ['find', 'complete', 'count-queries', 'count'];

function urgency({ask}: Search): number {
	return byUrgency.indexOf(ask.type);
}

/** Whether something newer makes needless what was asked about the query of before. */
function replaces(newer: SearchAsk, older: SearchAsk): boolean {
	return newer.type === 'find' && (older.type === 'count' || older.type === 'complete');
}

function isSameQuery(one: Search, other: Search | undefined): boolean {
	return one.text === other?.text && one.index.version === other.index.version;
}

/** What is told of something that could not be answered, so that nobody waits for it. */
function failureOf({text, ask}: Search): Event {
	switch (ask.type) {
		case 'complete':
			return {type: 'completions-found', text, cursor: ask.cursor, completions: []};
		case 'count-queries':
			return {type: 'queries-counted', counts: []};
		case 'find':
		case 'count':
			return {type: 'search-failed'};
		default:
			return ask satisfies never;
	}
}
