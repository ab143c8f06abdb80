/**
 * A file that was named instead of a folder: it is opened at once, and there is no list to return to. Its references lead
 * to the folder in which it lies.
 */

import type {Question} from '../app/state/effect.js';
import type {Event} from '../app/state/event.js';
import type {Archive} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {fileFacts} from '../archive/file-facts.js';
import {textSize} from '../archive/texts.js';
import type {CableId} from '../cable/cable.js';
import {mostAnalysed} from '../cable/plain-cable.js';
import {type CableKey, type IdentifiedCable, singleFileKey} from '../cable/summary/summary.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {cableFile, describeFile} from './describe-file.js';
import {FIRST_FRAME} from './first-frame.js';
import {openAround, type SurroundingFolder, type Surroundings} from './folder/folder-around.js';
import {answeredLater, ask, type Library, type Listener} from './library.js';
import {createOpener} from './opening/opener.js';
import {emptyThread} from './read-thread.js';
import {shownStrings} from './shown.js';

/** Opens the only file of an archive. */
export function openSingleFile(archive: Archive, id: CableId, folder?: SurroundingFolder): Library {
	let surroundings: Surroundings | undefined;
	/** The thread that was asked for last is reported under the key under which it was asked for. */
	let threadKey = singleFileKey;
	let listener: Listener | undefined;
	const row = {key: singleFileKey, id, sha256: hashOf(archive, id)};
	const opener = createOpener(archive, () => ({}), tell);

	/** Once the file is opened, or has failed to, the folder around it is read, if there is one. */
	function tell(event: Event): void {
		listener?.tell(event);
		if (event.type === 'cable-opened' && folder && !surroundings) {
			listener?.tell({type: 'around-read', around: 'reading'});
			// The first frame goes first.
			setTimeout(openFolder, FIRST_FRAME);
		} else if (event.type !== 'cable-opening' && !surroundings) {
			listener?.tell({type: 'progress', progress: {type: 'complete', unreadable: [], skipped: []}});
		}
	}

	function openFolder(): void {
		if (listener && folder && !surroundings) {
			const {settings, tell: tellAll} = listener;
			surroundings = openAround(folder, id, {
				settings,
				tell: event => tellAll(event.type === 'thread-found' ? {...event, key: threadKey} : event),
			});
		}
	}

	/** Asks the folder; nothing is answered before it is open. */
	function askFolder<Asked extends Question & {readonly key: CableKey}>(question: Asked): Event | undefined {
		const [event] = surroundings ? ask(surroundings.library, surroundings.about(question)) : [];
		return event?.type === 'named-found' ? {...event, key: question.key} : event;
	}

	return {
		name: sanitiseLine(archive.name),
		isSingleFile: true,
		isIndexed: () => false,
		start(itsListener) {
			listener = itsListener;
			tell(opener.open(row));
		},
		fileOf: key => (key === singleFileKey ? cableFile(archive, id) : surroundings?.library.fileOf(key)),
		answers: {
			'open-cable': question => (question.key === singleFileKey ? opener.open(row) : askFolder(question)),
			'turn-page': question =>
				question.key === singleFileKey
					? opener.turnPage(row, question.number, question.at)
					: askFolder(question),
			'give-up-opening': answeredLater(question => {
				opener.giveUp();
				if (surroundings) {
					ask(surroundings.library, question);
				}
			}),
			'find-named': askFolder,
			'find-near': question => (surroundings ? ask(surroundings.library, question)[0] : undefined),
			'find-thread': question => {
				threadKey = question.key;
				return surroundings ? askFolder(question) : noThread(question.key);
			},
			'stop-reading': answeredLater(question => surroundings && ask(surroundings.library, question)),
			identify: ({why}) => ({type: 'cables-identified', why, cables: []}),
			locate: question => located(question, row, surroundings?.library),
			'describe-file': question =>
				question.key === singleFileKey ? describeFile(archive, row) : askFolder(question),
		},
		close() {
			listener = undefined;
			opener.close();
			surroundings?.close();
		},
	};
}

function noThread(key: CableKey): Event {
	return {
		type: 'thread-found',
		key,
		from: 0,
		thread: emptyThread,
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

/** The file itself if it is one of some cables, and those of them that are in the folder around it. */
function located(
	question: Extract<Question, {readonly type: 'locate'}>,
	{key, sha256}: Pick<IdentifiedCable, 'key' | 'sha256'>,
	folder: Library | undefined,
): Event {
	const {cables, why} = question;
	const own = cables.filter(cable => cable.sha256 === sha256).map(cable => shownStrings({...cable, key}));
	const [around] = folder ? ask(folder, question) : [];
	const others = around?.type === 'cables-located' ? around.cables : [];
	return {type: 'cables-located', why, cables: [...own, ...others]};
}
