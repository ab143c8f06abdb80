/** The thread that searches: takes `SearchRequest`s, sends `SearchAnswer`s, so that typing never waits. */
import {parentPort} from 'node:worker_threads';
import {createSubjectFinder} from './search/fuzzy.js';
import {
	mostMarked,
	mostSent,
	type SearchAnswer,
	type SearchRequest,
	type Subject,
} from './search/messages.js';
import {findByNumber} from './search/number.js';
import {parseQuery} from './search/query.js';

let subjects: readonly Subject[] = [];
let finder = createSubjectFinder(subjects);

parentPort?.on('message', (request: SearchRequest) => {
	switch (request.type) {
		case 'subjects':
			subjects = request.subjects;
			finder = createSubjectFinder(subjects);
			break;
		case 'find':
			parentPort?.postMessage(answerTo(request.text));
			break;
		default:
			request satisfies never;
	}
});

function answerTo(text: string): SearchAnswer {
	const found = finder.find(parseQuery(text), mostMarked);
	const hits = found.length > 0 ? found : findByNumber(subjects, text);
	return {total: hits.length, hits: hits.slice(0, mostSent)};
}
