/** What a search asks of an index: which terms there are, which cables have them, and what stands in their texts. */
import type {Mrn} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary/summary.js';
import type {KeptState} from './kept-states.js';

/** The texts of the terms of one kind, sorted, and how many cables have each. */
export type Vocabulary = {readonly texts: readonly string[]; readonly counts: Int32Array};

/** Called with a cable that has a term; for a word, with its place. */
export type VisitPosting = (key: CableKey, place: number) => void;

/** Called with a cable; for some more than once. */
export type VisitCable = (key: CableKey) => void;

/**
 * Answers about one state of an index. A term is a word of a subject, a post or a year, `word:kosovo`, or a fact,
 * `tag:PREL`; what stands before the colon is its kind.
 */
export type TermSource = {
	/** All keys are below this. */
	readonly keyLimit: number;
	readonly vocabulary: (kind: string) => Vocabulary;
	readonly eachPosting: (term: string, visit: VisitPosting) => void;
	/** The cables that have any term from one to another, both included. */
	readonly eachPostingBetween: (first: string, last: string, visit: VisitPosting) => void;
	/** The cables with a passage that matches an expression of FTS5. */
	readonly eachMatching: (expression: string, visit: VisitCable) => void;
	/** The cables whose serial number begins with some digits, and whether it has no others. */
	readonly eachSerial: (digits: string, visit: (key: CableKey, isWhole: boolean) => void) => void;
	readonly named: (mrn: Mrn) => readonly CableKey[];
	readonly citing: (mrn: Mrn) => readonly CableKey[];
	readonly citedBy: (mrn: Mrn) => readonly CableKey[];
	/** The cables that were sent before the cable with a number. */
	readonly sentBefore: (mrn: Mrn) => Iterable<CableKey>;
	/** The cables that others cite. */
	readonly cited: () => Iterable<CableKey>;
	/** The cables that the reader has starred or tagged, or not read. */
	readonly inState: (state: KeptState) => Iterable<CableKey>;
	/** The cables on which the reader has a note. */
	readonly noted: () => Iterable<CableKey>;
	/** The cables whose number another has as well. */
	readonly duplicates: () => Iterable<CableKey>;
	readonly newestFirst: () => Int32Array;
	/** What the list shows of a cable, and its number; nothing if it is gone. */
	readonly title: (key: CableKey) => {readonly title: string; readonly mrn: Mrn | undefined} | undefined;
};
