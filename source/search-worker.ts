/** The thread that searches: takes `SearchRequest`s, sends `SearchAnswer`s, so that typing never waits. */
import {parentPort} from 'node:worker_threads';
import type {CableKey} from './cable/summary.js';
import {mostMarked, mostSent, type SearchAnswer, type SearchRequest} from './search/messages.js';
import {createSubjectSearch} from './search/subject-search.js';

let search = createSubjectSearch<CableKey>([]);

parentPort?.on('message', (request: SearchRequest) => {
	switch (request.type) {
		case 'subjects':
			search = createSubjectSearch(request.subjects);
			break;
		case 'find':
			parentPort?.postMessage(answerTo(request.text));
			break;
		default:
			request satisfies never;
	}
});

function answerTo(text: string): SearchAnswer {
	const hits = search(text, mostMarked);
	return {total: hits.length, hits: hits.slice(0, mostSent)};
}
