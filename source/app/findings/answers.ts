/** What the screens of findings are answered. */
import type {Mrn} from '../../cable/mrn.js';
import type {Safe} from '../../cable/safe-text.js';
import type {CableKey, Summary} from '../../cable/summary.js';
import type {Holding} from '../../holdings/gaps.js';

/** What is asked about the folder as a whole. */
export type FindingsQuestion =
	| {readonly type: 'wanted'}
	| {readonly type: 'gaps'}
	| {readonly type: 'quotation'; readonly text: string};

/** The answer. */
export type Findings =
	| {readonly type: 'wanted'; readonly total: number; readonly wanted: readonly Safe<ShownWanted>[]}
	| {readonly type: 'gaps'; readonly holdings: readonly Safe<Holding>[]}
	| {readonly type: 'quotation'; readonly text: string; readonly places: readonly Safe<FoundPlace>[]};

/** A cable that is cited and not held: how many cite it, how many of them only in their texts, and the first of them. */
export type ShownWanted = {
	readonly mrn: Mrn;
	readonly count: number;
	readonly inText: number;
	readonly by: readonly Mrn[];
};

/** A place that has a quotation, or is like it. */
export type FoundPlace = Pick<Summary, 'mrn' | 'mrnFrom' | 'date'> & {
	readonly key: CableKey;
	readonly paragraph: number | undefined;
	readonly mark: string | undefined;
	/** Where it begins in the cable's text. */
	readonly offset: number;
	readonly isSame: boolean;
	/** What differs; if nothing does, what was tolerated. */
	readonly words: string;
};
