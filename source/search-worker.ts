/** The thread that searches: takes `SearchRequest`s, sends `SearchAnswer`s, so that typing never waits. */

import {parentPort, receiveMessageOnPort} from 'node:worker_threads';
import {createSubjectFinder} from './search/fuzzy.js';
import {mostMarked, mostSent, type SearchAnswer, type SearchRequest} from './search/messages.js';
import {parseQuery} from './search/query.js';

let finder = createSubjectFinder([]);

parentPort?.on('message', (first: SearchRequest) => {
	let subjects: Extract<SearchRequest, {type: 'subjects'}> | undefined;
	let find: Extract<SearchRequest, {type: 'find'}> | undefined;
	for (const request of waiting(first)) {
		switch (request.type) {
			case 'subjects':
				subjects = request;
				break;
			case 'find':
				find = request;
				break;
			default:
				request satisfies never;
		}
	}

	if (subjects !== undefined) {
		finder = createSubjectFinder(subjects.subjects);
	}

	if (find !== undefined) {
		const hits = finder.find(parseQuery(find.text), mostMarked);
		const {token} = find;
		const answer: SearchAnswer = {type: 'hits', token, total: hits.length, hits: hits.slice(0, mostSent)};
		parentPort?.postMessage(answer);
	}
});

/** The request that came, and those that came while the thread was busy. */
function* waiting(first: SearchRequest): Generator<SearchRequest> {
	yield first;
	while (parentPort !== null) {
		const next = receiveMessageOnPort(parentPort);
		if (next === undefined) {
			return;
		}

		yield next.message;
	}
}
