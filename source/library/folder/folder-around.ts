/** The folder around a single file, which is read in the background within limits, so that references lead to it. */

import type {Event} from '../../app/state/event.js';
import type {FolderAround} from '../../app/state/state.js';
import type {CableId} from '../../cable/cable.js';
import {type CableKey, singleFileKey} from '../../cable/summary/summary.js';
import {ask, type Library, type Listener} from '../library.js';
import type {FolderWithIndex} from './indexed-folder.js';

/** A folder that can be opened around a file; one without an index of its own is read only if it is small. */
export type SurroundingFolder = {readonly open: () => FolderWithIndex & {readonly isIndexed: boolean}};

/** The opened folder, for the library of the single file. */
export type Surroundings = {
	readonly library: Library;
	/** The question with the key that the folder has for the file, where it is about the file. */
	readonly about: <Asked extends {readonly key: CableKey}>(question: Asked) => Asked;
	readonly close: () => void;
};

/** Opens the folder around a file, and reports when it has been read, or that it is too large. */
export function openAround({open}: SurroundingFolder, id: CableId, listener: Listener): Surroundings {
	const {library, keyOf, isIndexed} = open();
	let isSettled = false;

	function settle(around: FolderAround): void {
		if (!isSettled) {
			isSettled = true;
			clearTimeout(limit);
			listener.tell({type: 'around-read', around});
			// The open cable looks up its references again.
			listener.tell({type: 'cables-read', order: [], progress: complete});
		}
	}

	function stop(around: FolderAround): void {
		ask(library, {type: 'stop-reading'});
		settle(around);
	}

	const limit = setTimeout(() => stop('too-large'), LONGEST);
	library.start({
		settings: listener.settings,
		tell(event) {
			const progress = event.type === 'cables-read' || event.type === 'progress' ? event.progress : undefined;
			if (!progress) {
				if (event.type !== 'said') {
					listener.tell(event);
				}
			} else if (progress.type === 'complete') {
				settle('read');
			} else if (progress.type === 'stopped') {
				settle('unreadable');
			} else if (!isIndexed && progress.type === 'reading' && progress.total > MOST_FILES) {
				stop('too-large');
			}
		},
	});
	if (isIndexed) {
		// By now it has reported what it has.
		settle('unreadable');
	}
	return {
		library,
		about: question =>
			question.key === singleFileKey ? {...question, key: keyOf(id) ?? singleFileKey} : question,
		close() {
			clearTimeout(limit);
			library.close();
		},
	};
}

const complete = {type: 'complete', unreadable: [], skipped: []} as const satisfies Extract<
	Event,
	{readonly type: 'progress'}
>['progress'];

/** How many files are read into memory for the references of one. */
const MOST_FILES = 2000;

/** How long that may take, in milliseconds. */
const LONGEST = 10_000;
