/** What the numbers of an archive are known from: its own cables, and those that they cite. */
import type {Mrn} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary/summary.js';

/** A number, with the year and serial that all its forms share: `2007 1333`. */
export type NumberWithSerial = {readonly number: Mrn; readonly serial: string};

/** A cable with its number. */
export type HeldNumber = NumberWithSerial & {readonly key: CableKey};

/** A number that a cable cites, in its REF field or only in its text. */
export type CitedNumber = NumberWithSerial & {readonly key: CableKey; readonly isInText: boolean};

/** The numbers of an archive, each list in the order of its serials, so that neither has to be in memory. */
export type NumberSource = {
	readonly held: () => Iterable<HeldNumber>;
	readonly cited: () => Iterable<CitedNumber>;
};
