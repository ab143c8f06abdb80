/** Opens cables: directly if that is fast, else in a background thread, and in pages if they cannot be analysed. */
import type {Event} from '../../app/state/event.js';
import type {Archive} from '../../archive/archive.js';
import {createBackgroundReader} from '../../archive/background/background-reader.js';
import type {CableAnswer, CableRequest} from '../../archive/background/read-messages.js';
import type {ByteRange} from '../../archive/dump/entries.js';
import {archiveReason} from '../../archive/errors.js';
import {readPage, type TextPage} from '../../archive/pages.js';
import {chooseReadMethod} from '../../archive/read-method.js';
import type {CableId} from '../../cable/cable.js';
import {plainCable} from '../../cable/plain-cable.js';
import {errorEvent, logEvent} from '../../files/log.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {createDirectOpener} from './direct-opener.js';
import {type CableOpened, type FindNamed, type OpenedRow, openedEvent} from './opened-event.js';

/** Opens the cables of an archive. */
export type Opener = {
	/** Opens a cable, or says why it cannot be opened, or that it will be opened later. */
	readonly open: (row: OpenedRow) => Event;
	/**
	 * Reads a long cable that may be opened next, which then opens at once; returns how it will open. Anything else about
	 * the file is found out when it is opened.
	 */
	readonly readAhead: (row: OpenedRow) => CableOpened | undefined;
	/** Turns to another page of a text that is shown in pages. */
	readonly turnPage: (row: OpenedRow, number: number, at: PageEnd) => Event;
	/** Gives up the cable that is being opened. */
	readonly giveUp: () => void;
	/** Ends its thread. */
	readonly close: () => void;
};

/** Which end of a page to show first. */
export type PageEnd = 'top' | 'bottom';

/** Creates an opener, which reads cables in a background thread. */
export function createOpener(archive: Archive, findNamed: FindNamed, tell: (event: Event) => void): Opener {
	const reader = createBackgroundReader<CableRequest, CableAnswer>({
		onError: error => logEvent(errorEvent(error)),
		thread: new URL('open-worker.js', import.meta.url),
	});
	const pages = createPageReader(archive);
	const direct = createDirectOpener(archive, findNamed);

	function open(row: OpenedRow): Event {
		reader.stop();
		const {key, id, place} = row;
		const method = chooseReadMethod(archive, id, place);
		switch (method.type) {
			case 'direct':
				return direct.open(row, method.text);
			case 'in-pages':
				return firstPage(row, method.reason);
			case 'in-thread':
				void reader
					.read({wanted: 'cable', archive, id, place})
					.then(answer => tell(openedOrNot(id, () => eventOf(row, answer))));
				return {type: 'cable-opening', key, name: sanitiseLine(id)};
			default:
				return method satisfies never;
		}
	}

	function eventOf(row: OpenedRow, answer: CableAnswer): Event {
		switch (answer.type) {
			case 'cable':
				return openedEvent(row, answer.cable, findNamed);
			case 'not-analysed':
				pages.remember(row.id, answer.place);
				return firstPage(row, answer.reason);
			case 'unreadable':
				return notOpened(row.id, answer.reason);
			default:
				return answer satisfies never;
		}
	}

	function firstPage(row: OpenedRow, reason: string): Event {
		const {text, number, count} = pages.read(row, 1);
		const opened = openedEvent(row, plainCable(row.id, text, reason), findNamed);
		return {...opened, pages: {number, count, reason}};
	}

	function turnPage(row: OpenedRow, wanted: number, at: PageEnd): Event {
		const {text, number, count} = pages.read(row, wanted);
		const {key, cable, replaced} = openedEvent(row, plainCable(row.id, text), findNamed);
		return {type: 'page-turned', key, cable, replaced, number, count, at};
	}

	return {
		open: row => openedOrNot(row.id, () => open(row)),
		readAhead: direct.readAhead,
		turnPage: (row, number, at) => openedOrNot(row.id, () => turnPage(row, number, at)),
		giveUp: reader.stop,
		close: reader.close,
	};
}

/** Reads pages, also of rows that no index has, once their places are known. */
function createPageReader(archive: Archive) {
	const places = new Map<CableId, ByteRange>();
	return {
		remember(id: CableId, place: ByteRange | undefined): void {
			if (place) {
				places.set(id, place);
			}
		},
		read: ({id, place}: OpenedRow, number: number): TextPage =>
			readPage(archive, id, number, place ?? places.get(id)),
	};
}

function openedOrNot(id: CableId, open: () => Event): Event {
	try {
		return open();
	} catch (error) {
		return notOpened(id, archiveReason(error));
	}
}

function notOpened(id: CableId, reason: string): Event {
	return {type: 'cable-not-opened', reason: sanitiseLine(`${id}: ${reason}`)};
}
