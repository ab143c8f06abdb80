/** Opens cables: directly if that is fast, else in a background thread, and in pages if they cannot be analysed. */
import type {Event} from '../app/state/event.js';
import type {NamedCables} from '../app/state/screen.js';
import type {Archive} from '../archive/archive.js';
import {createBackgroundReader} from '../archive/background/background-reader.js';
import type {ReadAnswer} from '../archive/background/read-messages.js';
import type {ByteRange} from '../archive/dump/entries.js';
import {archiveReason} from '../archive/errors.js';
import {readPage, type TextPage} from '../archive/pages.js';
import {chooseReadMethod} from '../archive/read-method.js';
import type {Cable, CableId} from '../cable/cable.js';
import {mrnsToFollow} from '../cable/facts/text-references.js';
import type {Mrn} from '../cable/mrn.js';
import {parseCable} from '../cable/parse.js';
import {plainCable} from '../cable/plain-cable.js';
import {shownAs} from '../cable/reading.js';
import type {CableKey} from '../cable/summary.js';
import {errorEvent, logEvent} from '../program/log.js';
import {countSanitised, sanitise, sanitiseLine} from '../terminal/sanitise.js';

/** The cable to open: its key, its file, and its place in a dump. */
export type OpenedRow = {
	readonly key: CableKey;
	readonly id: CableId;
	readonly place?: ByteRange | undefined;
	/** The SHA-256 of its file or row, in hexadecimal, if it is known. */
	readonly sha256?: string;
};

/** Opens the cables of an archive. */
export type Opener = {
	/** Opens a cable, or says why it cannot be opened, or that it will be opened later. */
	readonly open: (row: OpenedRow) => Event;
	/** Turns to another page of a text that is shown in pages. */
	readonly turnPage: (row: OpenedRow, number: number, at: PageEnd) => Event;
	/** Gives up the cable that is being opened. */
	readonly giveUp: () => void;
	/** Ends its thread. */
	readonly close: () => void;
};

/** Finds the cables of the folder that some numbers name, except the one that cites them. */
export type FindNamed = (mrns: readonly Mrn[], by: CableKey) => NamedCables;

/** Which end of a page to show first. */
export type PageEnd = 'top' | 'bottom';

/** Creates an opener. */
export function createOpener(archive: Archive, findNamed: FindNamed, tell: (event: Event) => void): Opener {
	const reader = createBackgroundReader({
		onError: error => logEvent(errorEvent(error)),
		thread: new URL('open-worker.js', import.meta.url),
	});
	const pages = createPageReader(archive);

	function open(row: OpenedRow): Event {
		reader.stop();
		const {key, id, place} = row;
		const method = chooseReadMethod(archive, id, place);
		switch (method.type) {
			case 'direct':
				return cableOpened(row, parseCable(id, method.text), findNamed);
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

	function eventOf(row: OpenedRow, answer: ReadAnswer): Event {
		switch (answer.type) {
			case 'cable':
				return cableOpened(row, answer.cable, findNamed);
			case 'not-analysed':
				pages.remember(row.id, answer.place);
				return firstPage(row, answer.reason);
			case 'unreadable':
				return notOpened(row.id, answer.reason);
			case 'summaries':
				throw new Error('a summary was not asked for');
			default:
				return answer satisfies never;
		}
	}

	function firstPage(row: OpenedRow, reason: string): Event {
		const {text, number, count} = pages.read(row, 1);
		const opened = cableOpened(row, plainCable(row.id, text, reason), findNamed);
		return {...opened, pages: {number, count, reason}};
	}

	function turnPage(row: OpenedRow, wanted: number, at: PageEnd): Event {
		const {text, number, count} = pages.read(row, wanted);
		const {key, cable, replaced} = cableOpened(row, plainCable(row.id, text), findNamed);
		return {type: 'page-turned', key, cable, replaced, number, count, at};
	}

	return {
		open: row => openedOrNot(row.id, () => open(row)),
		turnPage: (row, number, at) => openedOrNot(row.id, () => turnPage(row, number, at)),
		giveUp: reader.stop,
		close: reader.close,
	};
}

/** Reads pages, also of rows that no index knows once it has been told where they are. */
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

function cableOpened(
	{key, id, sha256 = ''}: OpenedRow,
	cable: Cable,
	findNamed: FindNamed,
): Event & {readonly type: 'cable-opened'} {
	const shown = shownAs(cable, sanitiseLine(id), sanitise);
	return {
		type: 'cable-opened',
		key,
		sha256,
		cable: shown,
		named: findNamed(mrnsToFollow(shown), key),
		// Compares the reading, which is what is shown: an entity may stand for a forbidden character, and a tag may
		// hide one.
		replaced: countSanitised(cable.reading, shown.reading),
		pages: undefined,
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
