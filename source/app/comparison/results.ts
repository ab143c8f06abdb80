/** What is asked and answered when cables are compared with others. */
import type {Mrn} from '../../cable/mrn.js';
import type {Safe} from '../../cable/safe-text.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Comparison, ComparisonPart, ComparisonRow} from '../../versions/comparison.js';

/** Two cables to compare: the left one, and the right one by its key or its number. */
export type ComparedWith = {readonly left: CableKey; readonly right: CableKey | Mrn};

/** What differs between two cables, with texts that may be shown. */
export type ShownComparison = Omit<Comparison, 'rows'> & {
	readonly left: Safe<ShownSide>;
	readonly right: Safe<ShownSide>;
	readonly rows: readonly (Omit<ComparisonRow, 'parts'> & {
		readonly parts: readonly Safe<ComparisonPart>[];
	})[];
};

/** One of the cables: its key, and what distinguishes it from the other. */
export type ShownSide = {
	readonly key: CableKey;
	readonly number: string;
	readonly date: string;
	readonly classification: string;
	readonly file: string;
};

/** A paragraph, by where it begins, that repeats an earlier cable. */
export type ShownRepeat = {
	readonly start: number;
	readonly key: CableKey;
	readonly number: string;
	readonly date: string;
	readonly paragraph: number | undefined;
	/** How much of the paragraph stands there, from 0 to 1. */
	readonly share: number;
};
