import type {Cable} from '../cable/cable.js';
import {mrnsNamed} from '../cable/facts/numbers.js';
import type {Mrn} from '../cable/mrn.js';
import {type Summary, summarise} from '../cable/summary.js';

/** What a list shows of a cable, and the numbers of the messages that it refers to. */
export type ReferringSummary = Summary & {readonly references: readonly Mrn[]};

/** What a list shows of a cable, with its references. */
export function summariseReferring(cable: Cable): ReferringSummary {
	return {...summarise(cable), references: mrnsNamed(cable)};
}
