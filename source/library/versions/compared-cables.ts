/** Reads cables to compare them with others, and keeps what was read last. */
import type {Archive} from '../../archive/archive.js';
import type {Cable} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {CableIndex, IndexedSummary} from '../../index/reader.js';
import {type ComparedParagraph, comparedParagraphs} from '../../versions/repeats.js';
import {comparedText, type Shingles, shinglesOf} from '../../versions/shingles.js';
import type {ComparedCable} from '../../versions/version.js';
import {readAtOnce} from '../read-indexed-cable.js';
import {remembered} from '../remembered.js';

/** A cable as its index has it, with its words; without any if its file cannot be read at once. */
export type CableToCompare = ComparedCable & {
	readonly row: IndexedSummary;
	readonly isRead: boolean;
	readonly paragraphs: () => readonly ComparedParagraph[];
};

/** Where cables are read from; `onStep` is called before each file and may throw. */
export type Reading<Index = Pick<CableIndex, 'rows'>> = {
	readonly archive: Archive;
	readonly index: Index;
	readonly onStep: () => void;
};

/** Reads a cable by its key; nothing for one that is gone. */
export type CompareReader = (key: CableKey) => CableToCompare | undefined;

/** Creates a reader of cables; those that are compared with many others are read once. */
export function createCompareReader({archive, index, onStep}: Reading): CompareReader {
	return remembered(MOST_KEPT, key => {
		onStep();
		const [row] = index.rows([key]);
		return row && withWords(row, readAtOnce(archive, row));
	});
}

const MOST_KEPT = 500;

function withWords(row: IndexedSummary, cable: Cable | undefined): CableToCompare {
	let paragraphs: readonly ComparedParagraph[] | undefined;
	return {
		row,
		mrn: row.mrn,
		isRead: cable !== undefined,
		shingles: cable ? shinglesOf(comparedText(cable)) : noShingles,
		paragraphs() {
			paragraphs ??= cable ? comparedParagraphs(cable) : [];
			return paragraphs;
		},
	};
}

const noShingles: Shingles = new Uint32Array();
