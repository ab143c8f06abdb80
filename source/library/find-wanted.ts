import type {ShownWanted} from '../app/findings/results.js';
import {wantedFrom} from '../holdings/wanted.js';
import type {CableIndex} from '../index/reader.js';

/** The cables that are cited but not held, up to a limit, and how many there are in all. */
export function rankWanted({numbers, identified}: Pick<CableIndex, 'numbers' | 'identified'>): {
	readonly total: number;
	readonly wanted: readonly ShownWanted[];
} {
	const all = wantedFrom(numbers);
	return {
		total: all.length,
		wanted: all.slice(0, MOST_WANTED).map(({mrn, citing, inText}) => ({
			mrn,
			count: citing.length,
			inText,
			by: identified(citing.slice(0, MOST_NAMED)).flatMap(cable => cable.mrn ?? []),
		})),
	};
}

const MOST_WANTED = 2000;
const MOST_NAMED = 6;
