/** The caller's side of the thread that searches. */
import {Worker} from 'node:worker_threads';
import type {Event} from '../app/state.js';
import type {IndexPlace} from '../index/place.js';
import {errorEvent, logEvent} from '../program/log.js';
import type {SearchAnswer, SearchRequest} from './search-messages.js';

/** Searches the subjects of a list without delaying the keys. */
export type Searcher = {
	/** Searches for the cables whose subjects match; the answer comes as an event. */
	readonly search: (subjects: Subjects, text: string) => void;
	readonly close: () => Promise<unknown>;
};

/** The index that has the subjects, and a number that changes with them. */
export type Subjects = {readonly place: IndexPlace; readonly version: number};

type Search = {readonly subjects: Subjects; readonly text: string};

/**
 * Creates a searcher; its thread starts with the first search.
 *
 * It asks the thread one search at a time, and then the newest one; searches in between get no answer. While an
 * answer is awaited the program does not end by itself, since piped input may be waiting for it.
 */
export function createSearcher(answer: (event: Event) => void): Searcher {
	let worker: Worker | undefined;
	let known: Subjects | undefined;
	let asked: Search | undefined;
	let next: Search | undefined;

	function startWorker(): Worker {
		const started = new Worker(new URL('search-worker.js', import.meta.url));
		started.on('message', ({keys, matches}: SearchAnswer) => {
			const text = asked?.text ?? '';
			started.unref();
			askNext();
			answer({type: 'hits-found', hits: {text, keys, matches}});
		});
		// The failed search is not tried again in another thread, and nothing waits for it.
		started.on('error', error => {
			logEvent(errorEvent(error));
			worker = undefined;
			known = undefined;
			askNext();
			answer({type: 'search-failed'});
		});
		return started;
	}

	function askNext(): void {
		asked = undefined;
		if (next) {
			ask(next);
		}
	}

	function ask(search: Search): void {
		worker ??= startWorker();
		const post = (request: SearchRequest) => worker?.postMessage(request);
		const {subjects, text} = search;
		asked = search;
		next = undefined;
		worker.ref();
		if (known?.place !== subjects.place || known.version !== subjects.version) {
			known = subjects;
			post({type: 'read-subjects', place: subjects.place});
		}
		post({type: 'find', text});
	}

	return {
		search(subjects, text) {
			if (asked) {
				next = {subjects, text};
			} else {
				ask({subjects, text});
			}
		},
		close: async () => worker?.terminate(),
	};
}
