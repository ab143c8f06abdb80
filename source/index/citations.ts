/**
 * Tells which numbers mean the same message: a post has several names, and two families write numbers differently.
 */
import {type Mrn, nameSameMessage, parseMrn} from '../cable/mrn.js';
import {bySerial} from '../holdings/by-serial.js';

/**
 * The year and serial number of a message, which are the same under every name of its post; empty if it has none.
 */
export function serialOf(mrn: Mrn | undefined): string {
	const parts = mrn === undefined ? undefined : parseMrn(mrn);
	return parts ? `${parts.year} ${parts.serial}` : '';
}

/** The number of a cable, or of a reference in one, with its serial. */
export type SerialNumber = {readonly key: number; readonly serial: string; readonly number: Mrn};

/** A cable, by its key, and how many others refer to it. */
export type Cited = {readonly key: number; readonly count: number};

/**
 * Counts how many cables refer to each cable; those that are never cited are left out.
 *
 * Both arguments are in the order of their serials, so that neither has to be in memory.
 */
export function* countCitations(
	cables: Iterable<SerialNumber>,
	references: Iterable<SerialNumber>,
): Generator<Cited> {
	const groups = bySerial(references);
	try {
		let group = groups.next();
		for (const {serial, all} of bySerial(cables)) {
			while (!group.done && group.value.serial < serial) {
				group = groups.next();
			}
			if (!group.done && group.value.serial === serial) {
				yield* countGroup(all, group.value.all);
			}
		}
	} finally {
		// Those after the last cable are not read, and an open query would lock the index.
		groups.return(undefined);
	}
}

function* countGroup(cables: readonly SerialNumber[], references: readonly SerialNumber[]): Generator<Cited> {
	for (const {key, number} of cables) {
		const citing = references.filter(other => other.key !== key && nameSameMessage(number, other.number));
		if (citing.length > 0) {
			yield {key, count: new Set(citing.map(reference => reference.key)).size};
		}
	}
}
