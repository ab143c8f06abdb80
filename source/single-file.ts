/** A file that was named instead of a folder: it is opened at once, and there is no list to come back to. */

import type {Event} from './app/state.js';
import type {Archive} from './archive/archive.js';
import type {CableId} from './cable/cable.js';
import {describeFile, openCable, type Question, type ShownArchive} from './shown-archive.js';
import {sanitiseLine} from './terminal/sanitise.js';

/** Shows a single file. */
export function showFile(archive: Archive, id: CableId): ShownArchive {
	const open = () => openCable(archive, {key: 0, id}, () => ({}));
	return {
		name: sanitiseLine(archive.name),
		isSingleFile: true,
		start({tell}) {
			tell(open());
			tell({type: 'progress', progress: {type: 'complete', unreadable: [], leftAside: []}});
		},
		answer: question => answerAbout(question, open, () => describeFile(archive, {key: 0, id})),
		subjects: () => undefined,
		stopReading() {},
		readAgain() {},
		close: async () => {},
	};
}

function answerAbout(question: Question, open: () => Event, describe: () => Event): Event {
	switch (question.type) {
		case 'open-cable':
			return open();
		case 'describe-file':
			return describe();
		case 'fetch-order':
			return {type: 'order-fetched', order: []};
		case 'fetch-rows':
			return {type: 'rows-fetched', rows: []};
		case 'find-named':
			return {type: 'named-found', key: question.key, named: {}};
		default:
			return question satisfies never;
	}
}
