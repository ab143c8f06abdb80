/** The thread that searches, so that typing never waits: receives `SearchRequest`s, sends `SearchAnswer`s. */
import {parentPort} from 'node:worker_threads';
import type {CableKey} from '../cable/summary.js';
import type {IndexPlace} from '../index/place.js';
import {openIndex} from '../index/reader.js';
import {createSubjectSearch, type SearchableCable} from '../search/subject-search.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {maxHighlighted, type SearchAnswer, type SearchRequest} from './search-messages.js';

let search = createSubjectSearch<CableKey>([]);

parentPort?.on('message', (request: SearchRequest) => {
	switch (request.type) {
		case 'read-subjects':
			search = createSubjectSearch(subjectsIn(request.place));
			break;
		case 'find':
			send(answerTo(request.text));
			break;
		default:
			request satisfies never;
	}
});

/** The subjects as they are shown, since the ranges to highlight refer to these. */
function subjectsIn(place: IndexPlace): readonly SearchableCable<CableKey>[] {
	const index = openIndex(place);
	try {
		return Array.from(index.subjects(), ({key, subject, mrn}) => ({
			id: key,
			subject: sanitiseLine(subject),
			mrn,
		}));
	} finally {
		index.close();
	}
}

function answerTo(text: string): SearchAnswer {
	const hits = search(text, maxHighlighted);
	return {
		keys: Int32Array.from(hits, ({id}) => id),
		matches: hits.slice(0, maxHighlighted).map(({matches}) => matches),
	};
}

function send(answer: SearchAnswer): void {
	parentPort?.postMessage(answer, [answer.keys.buffer]);
}
