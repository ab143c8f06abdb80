/** Opens cables: at once where that takes no time, else in a thread, and in pages what is no cable to be analysed. */
import type {Event, NamedCables} from '../app/state.js';
import type {Archive} from '../archive/archive.js';
import {createBackgroundReader} from '../archive/background/background-reader.js';
import type {ReadAnswer} from '../archive/background/read-messages.js';
import type {ByteRange} from '../archive/dump/entries.js';
import {ArchiveError} from '../archive/errors.js';
import {readPage} from '../archive/pages.js';
import {chooseReadMethod} from '../archive/read-method.js';
import type {Cable, CableId} from '../cable/cable.js';
import {mrnsNamed} from '../cable/facts/numbers.js';
import type {Mrn} from '../cable/mrn.js';
import {parseCable} from '../cable/parse.js';
import {plainCable} from '../cable/plain-cable.js';
import {shownAs} from '../cable/reading.js';
import type {CableKey} from '../cable/summary.js';
import {errorEvent, logEvent} from '../program/log.js';
import {countSanitised, sanitise, sanitiseLine} from '../terminal/sanitise.js';

/** The row of a cable: its key, its file, and where in a dump it stands. */
export type OpenedRow = {
	readonly key: CableKey;
	readonly id: CableId;
	readonly place?: ByteRange | undefined;
};

/** Opens the cables of an archive. */
export type Opener = {
	/** Opens a cable, says why it cannot be opened, or that it will be; then it is told later. */
	readonly open: (row: OpenedRow) => Event;
	/** Opens another page of a text that is shown in pages. */
	readonly turnPage: (row: OpenedRow, number: number, at: PageEnd) => Event;
	/** Whatever is being opened is not. */
	readonly giveUp: () => void;
};

/** Finds the cables of the folder that some numbers name, but for the one that names them. */
export type FindNamed = (mrns: readonly Mrn[], by: CableKey) => NamedCables;

/** With which end of a page it is opened. */
export type PageEnd = 'top' | 'bottom';

/** Makes an opener. */
export function createOpener(archive: Archive, findNamed: FindNamed, tell: (event: Event) => void): Opener {
	const reader = createBackgroundReader({
		onError: error => logEvent(errorEvent(error)),
		thread: new URL('open-worker.js', import.meta.url),
	});
	/** Where the rows of dumps were found that no index knows. */
	const places = new Map<CableId, ByteRange>();
	const placeOf = ({id, place}: OpenedRow) => place ?? places.get(id);

	function open(row: OpenedRow): Event {
		reader.stop();
		const {key, id, place} = row;
		const way = chooseReadMethod(archive, id, place);
		switch (way.type) {
			case 'direct':
				return cableOpened(row, parseCable(id, way.text), findNamed);
			case 'in-pages':
				return firstPage(row, way.reason);
			case 'in-thread':
				void reader
					.read({wanted: 'cable', archive, id, place})
					.then(answer => tell(openedOrNot(id, () => eventOf(row, answer))));
				return {type: 'cable-opening', key, name: sanitiseLine(id)};
			default:
				return way satisfies never;
		}
	}

	function eventOf(row: OpenedRow, answer: ReadAnswer): Event {
		switch (answer.type) {
			case 'cable':
				return cableOpened(row, answer.cable, findNamed);
			case 'not-analysed':
				if (answer.place) {
					places.set(row.id, answer.place);
				}
				return firstPage(row, answer.reason);
			case 'unreadable':
				return notOpened(row.id, answer.reason);
			case 'summary':
				throw new Error('a summary was not asked for');
			default:
				return answer satisfies never;
		}
	}

	function firstPage(row: OpenedRow, reason: string): Event {
		const {text, number, count} = readPage(archive, row.id, 1, placeOf(row));
		const pages = {number, count, reason};
		return {...cableOpened(row, plainCable(row.id, text, reason), findNamed), pages};
	}

	function turnPage(row: OpenedRow, wanted: number, at: PageEnd): Event {
		const {text, number, count} = readPage(archive, row.id, wanted, placeOf(row));
		const {key, cable, replaced} = cableOpened(row, plainCable(row.id, text), findNamed);
		return {type: 'page-turned', key, cable, replaced, number, count, at};
	}

	return {
		open: row => openedOrNot(row.id, () => open(row)),
		turnPage: (row, number, at) => openedOrNot(row.id, () => turnPage(row, number, at)),
		giveUp: reader.stop,
	};
}

function cableOpened(
	{key, id}: OpenedRow,
	cable: Cable,
	findNamed: FindNamed,
): Event & {readonly type: 'cable-opened'} {
	const shown = shownAs(cable, sanitiseLine(id), sanitise);
	return {
		type: 'cable-opened',
		key,
		cable: shown,
		named: findNamed(mrnsNamed(shown), key),
		// It is the reading that is shown: an entity may stand for what cannot be, and a tag may hide it.
		replaced: countSanitised(cable.reading, shown.reading),
		pages: undefined,
	};
}

function openedOrNot(id: CableId, open: () => Event): Event {
	try {
		return open();
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return notOpened(id, error.reason);
	}
}

function notOpened(id: CableId, reason: string): Event {
	return {type: 'cable-not-opened', reason: sanitiseLine(`${id}: ${reason}`)};
}
