/** The thread that searches, so that typing never waits: receives `SearchRequest`s, sends `SearchAnswer`s. */
import {parentPort, workerData} from 'node:worker_threads';
import {openSearchable, type SearchableIndex} from '../index/searchable-index.js';
import {type ArchiveSearch, createArchiveSearch} from '../search/archive-search.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import type {
	SearchAnswer,
	SearchAsk,
	SearchedIndex,
	SearchRequest,
	SearchWorkerData,
} from './search-messages.js';

const {newest, spellings} = workerData as SearchWorkerData;

/** The index that was searched last, and its search, which keeps what it has read. */
let known: (SearchedIndex & {readonly index: SearchableIndex; readonly search: ArchiveSearch}) | undefined;
let current = 0;

parentPort?.on('message', ({number, index, text, ask}: SearchRequest) => {
	current = number;
	try {
		send(answerTo(searchOf(index), text, ask));
	} catch (error) {
		if (!(error instanceof GivenUp)) {
			throw error;
		}
		send({type: 'given-up'});
	}
});

/** Thrown to end a search whose answer nobody waits for. */
class GivenUp extends Error {}

function giveUpIfLate(): void {
	if (Atomics.load(newest, 0) !== current) {
		throw new GivenUp();
	}
}

function searchOf({place, version}: SearchedIndex): ArchiveSearch {
	if (known?.place.type === place.type && isSamePlace(known.place, place) && known.version === version) {
		return known.search;
	}
	known?.index.close();
	known = undefined;
	const index = openSearchable(place, {
		onStep: giveUpIfLate,
		onDamage: () => send({type: 'damaged'}),
		// As they are shown, since the ranges to highlight refer to these.
		shownTitle: sanitiseLine,
	});
	const search = createArchiveSearch(index.source, spellings);
	known = {place, version, index, search};
	return search;
}

function isSamePlace(one: SearchedIndex['place'], other: SearchedIndex['place']): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function answerTo(search: ArchiveSearch, text: string, ask: SearchAsk): SearchAnswer {
	switch (ask.type) {
		case 'find':
			return {type: 'found', ...search.find(text, ask.scope)};
		case 'count':
			return {type: 'counted', counts: search.counts(text), offers: search.offers(text)};
		case 'complete':
			return {type: 'completed', completions: search.complete(text, ask.cursor)};
		case 'count-queries': {
			const counts = ask.queries.map(query => {
				giveUpIfLate();
				return search.count(query.text, query.scope);
			});
			return {type: 'queries-counted', counts};
		}
		default:
			return ask satisfies never;
	}
}

function send(answer: SearchAnswer): void {
	parentPort?.postMessage(answer, answer.type === 'found' ? [answer.keys.buffer] : []);
}
