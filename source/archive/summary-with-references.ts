import type {Cable} from '../cable/cable.js';
import {mrnsNamed} from '../cable/facts/numbers.js';
import type {Mrn} from '../cable/mrn.js';
import {summarise} from '../cable/summary/summarise.js';
import type {Summary} from '../cable/summary/summary.js';

/** What the list shows of a cable, and the numbers of the messages that it refers to. */
export type SummaryWithReferences = Summary & {readonly references: readonly Mrn[]};

/** Summarises a cable and lists its references. */
export function summariseWithReferences(cable: Cable): SummaryWithReferences {
	return {...summarise(cable), references: mrnsNamed(cable)};
}
