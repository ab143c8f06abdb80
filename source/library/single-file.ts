/** A file that was named instead of a folder: it is opened at once, and there is no list to return to. */
import type {Event} from '../app/state.js';
import type {Archive} from '../archive/archive.js';
import type {CableId} from '../cable/cable.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {cableFile} from './cable-file.js';
import {describeFile} from './describe-file.js';
import {answeredLater, type Library, type Listener} from './library.js';
import {createOpener} from './opener.js';

/** Opens the only file of an archive. */
export function openSingleFile(archive: Archive, id: CableId): Library {
	let listener: Listener | undefined;
	const row = {key: 0, id};
	const opener = createOpener(archive, () => ({}), tell);

	/** Once the file is opened, or has failed to, there is nothing more to read. */
	function tell(event: Event): void {
		listener?.tell(event);
		if (event.type !== 'cable-opening') {
			listener?.tell({type: 'progress', progress: {type: 'complete', unreadable: [], skipped: []}});
		}
	}

	return {
		name: sanitiseLine(archive.name),
		isSingleFile: true,
		start(itsListener) {
			listener = itsListener;
			tell(opener.open(row));
		},
		fileOf: () => cableFile(archive, id),
		answers: {
			'open-cable': () => opener.open(row),
			'turn-page': ({number, at}) => opener.turnPage(row, number, at),
			'give-up-opening': answeredLater(opener.giveUp),
			'describe-file': () => describeFile(archive, row),
		},
		close() {
			listener = undefined;
			opener.giveUp();
		},
	};
}
