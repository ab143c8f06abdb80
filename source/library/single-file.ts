/** A file that was named instead of a folder: it is opened at once, and there is no list to return to. */
import type {Event} from '../app/state.js';
import type {Archive} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {fileFacts} from '../archive/file-facts.js';
import {textSize} from '../archive/texts.js';
import type {CableId} from '../cable/cable.js';
import {mostAnalysed} from '../cable/plain-cable.js';
import type {Safe} from '../cable/safe-text.js';
import type {CableIdentity, CableKey, IdentifiedCable} from '../cable/summary.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {cableFile, describeFile} from './describe-file.js';
import {answeredLater, type Library, type Listener} from './library.js';
import {createOpener} from './opener.js';
import {shownStrings} from './shown.js';

/** Opens the only file of an archive. */
export function openSingleFile(archive: Archive, id: CableId): Library {
	let listener: Listener | undefined;
	const row = {key: 0, id, sha256: hashOf(archive, id)};
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
			identify: ({why}) => ({type: 'cables-identified', why, cables: []}),
			locate: ({cables, why}) => ({type: 'cables-located', why, cables: located(cables, row)}),
			'describe-file': () => describeFile(archive, row),
		},
		close() {
			listener = undefined;
			opener.giveUp();
		},
	};
}

/** The SHA-256 of a file; empty if it cannot be read, or is so large that reading it would delay the first screen. */
function hashOf(archive: Archive, id: CableId): string {
	try {
		const size = textSize(archive, id);
		return size === undefined || size > mostAnalysed ? '' : fileFacts(archive, id).sha256;
	} catch (error) {
		if (error instanceof ArchiveError) {
			return '';
		}
		throw error;
	}
}

function located(
	cables: readonly CableIdentity[],
	{key, sha256}: {readonly key: CableKey; readonly sha256: string},
): readonly Safe<IdentifiedCable>[] {
	return cables.filter(cable => cable.sha256 === sha256).map(cable => shownStrings({...cable, key}));
}
