import type {Cable} from '../cable/cable.js';
import {mrnsNamed} from '../cable/facts/numbers.js';
import type {Mrn} from '../cable/mrn.js';
import {type Summary, summarise} from '../cable/summary.js';
import {factsOf} from './terms/facts.js';
import {type Passages, passagesOf} from './terms/passages.js';

/** What the index stores of a cable. */
export type CableRecord = {
	readonly summary: Summary;
	/** The numbers of the messages that it refers to, each once. */
	readonly references: readonly Mrn[];
	/** Its facts as terms, each once, in order. */
	readonly facts: readonly string[];
	/** Its words as one reads them: lines joined, page marks left out. */
	readonly passages: Passages;
};

/** Makes the record of a cable. */
export function recordOf(cable: Cable): CableRecord {
	const summary = summarise(cable);
	return {
		summary,
		references: [...new Set(mrnsNamed(cable))],
		facts: factsOf(cable, summary),
		passages: passagesOf(cable),
	};
}
