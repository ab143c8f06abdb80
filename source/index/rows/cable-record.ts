import type {Cable} from '../../cable/cable.js';
import {mrnsNamed} from '../../cable/facts/numbers.js';
import {mrnsInText} from '../../cable/facts/numbers-in-text.js';
import {mostListed} from '../../cable/most-listed.js';
import type {Mrn} from '../../cable/mrn.js';
import {summarise} from '../../cable/summary/summarise.js';
import type {Summary} from '../../cable/summary/summary.js';
import {type Sketch, sketchOf} from '../../versions/sketch.js';
import {factsOf} from '../terms/facts.js';
import {type Passages, passagesOf} from '../terms/passages.js';

/** What the index stores of a cable. */
export type CableRecord = {
	readonly summary: Summary;
	/** The numbers of the messages that its REF field names, each once. */
	readonly references: readonly Mrn[];
	/** Those that only its text names, each once. */
	readonly referencesInText: readonly Mrn[];
	/** Its facts as terms, each once, in order. */
	readonly facts: readonly string[];
	/** Its words as one reads them: lines joined, page marks left out. */
	readonly passages: Passages;
	/** By which cables with the same words are found. */
	readonly sketch: Sketch;
};

/** Makes the record of a cable. */
export function recordOf(cable: Cable): CableRecord {
	const summary = summarise(cable);
	const references = new Set(mrnsNamed(cable));
	const inText = mrnsInText(cable).filter(mrn => !references.has(mrn));
	return {
		summary,
		references: [...references],
		referencesInText: [...new Set(inText)].slice(0, mostListed),
		facts: factsOf(cable, summary),
		passages: passagesOf(cable),
		sketch: sketchOf(cable),
	};
}
