/** A file that was named instead of a folder: it is opened at once, and there is no list to come back to. */

import type {Event} from '../app/state.js';
import type {Archive} from '../archive/archive.js';
import type {CableId} from '../cable/cable.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {describeFile} from './describe-file.js';
import type {Question, ShownArchive, Telling} from './library.js';
import {createOpener, type Opener} from './opener.js';

/** Shows a single file. */
export function showFile(archive: Archive, id: CableId): ShownArchive {
	let telling: Telling | undefined;
	const opener = createOpener(archive, () => ({}), tellAnswer);

	/** Once it is known what became of the file, there is nothing more to read. */
	function tellAnswer(event: Event): void {
		telling?.tell(event);
		if (event.type !== 'cable-opening') {
			telling?.tell({type: 'progress', progress: {type: 'complete', unreadable: [], leftAside: []}});
		}
	}

	return {
		name: sanitiseLine(archive.name),
		isSingleFile: true,
		start(theTelling) {
			telling = theTelling;
			tellAnswer(opener.open({key: 0, id}));
		},
		answer: question => answerAbout(question, archive, id, opener),
		subjects: () => undefined,
		stopReading() {},
		readAgain() {},
		forget() {},
		giveUpOpening: opener.giveUp,
		async close() {
			telling = undefined;
			opener.giveUp();
		},
	};
}

function answerAbout(question: Question, archive: Archive, id: CableId, opener: Opener): Event {
	switch (question.type) {
		case 'open-cable':
			return opener.open({key: 0, id});
		case 'turn-page':
			return opener.turnPage({key: 0, id}, question.number, question.at);
		case 'describe-file':
			return describeFile(archive, {key: 0, id});
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
