/** A cable as it is opened. */
import type {Event} from '../../app/state/event.js';
import type {NamedCables} from '../../app/state/screen.js';
import type {ByteRange} from '../../archive/dump/entries.js';
import type {Cable, CableId} from '../../cable/cable.js';
import {mrnsToFollow} from '../../cable/facts/text-references.js';
import type {Mrn} from '../../cable/mrn.js';
import {shownAs} from '../../cable/reading.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {countSanitised, sanitise, sanitiseLine} from '../../terminal/sanitise.js';

/** The cable to open: its key, its file, and its place in a dump. */
export type OpenedRow = {
	readonly key: CableKey;
	readonly id: CableId;
	readonly place?: ByteRange | undefined;
	/** The SHA-256 of its file or row, in hexadecimal, if it is known. */
	readonly sha256?: string;
};

/** A cable as it is opened. */
export type CableOpened = Extract<Event, {readonly type: 'cable-opened'}>;

/** Finds the cables of the folder that some numbers name, except the one that cites them. */
export type FindNamed = (mrns: readonly Mrn[], by: CableKey) => NamedCables;

/** A cable that has been parsed, as the program opens it. */
export function openedEvent(
	{key, id, sha256 = ''}: OpenedRow,
	cable: Cable,
	findNamed: FindNamed,
): CableOpened {
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
