/** Finds the cables that have a quotation by the full text of an index, and compares it with their texts. */
import type {Archive} from '../../archive/archive.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {CableIndex, IndexedSummary} from '../../index/reader.js';
import {compare, type QuotedCable, quotedCable} from '../../quotation/check.js';
import type {Quotation} from '../../quotation/find-quotations.js';
import {type Pattern, patternOf} from '../../quotation/pattern.js';
import {phrasesOf} from '../../quotation/phrases.js';
import {
	byLikeness,
	type Compared,
	isLeftOut,
	isSame,
	type Verdict,
	verdictOf,
} from '../../quotation/verdict.js';
import type {TermSource} from '../../search/term-source.js';
import {readAtOnce} from '../read-indexed-cable.js';
import {remembered} from '../remembered.js';
import {countHits, withMostHits} from './phrase-hits.js';

/** The identity of a cable that has a quotation. */
export type FoundCable = Pick<IndexedSummary, 'key' | 'id' | 'mrn' | 'mrnFrom' | 'date' | 'subject'>;

/** A quotation with its verdict; without one if it is too short to be looked up. */
export type CheckedQuotation = {
	readonly quotation: Quotation;
	readonly verdict: Verdict<Pick<FoundCable, 'id' | 'mrn'>> | undefined;
	/** The numbers beside it that no cable of the folder has. */
	readonly notHeld: readonly string[];
};

/** What quotations are looked up in. */
export type QuotationIndex = {
	readonly index: Pick<CableIndex, 'rows' | 'cablesWithNumber'>;
	readonly source: Pick<TermSource, 'eachMatching'>;
};

/** Looks up quotations. */
export type QuotationFinder = {
	readonly check: (quotation: Quotation) => CheckedQuotation;
	/** The cables that have a quotation or are like it, best first. */
	readonly likest: (text: string, most: number) => readonly Compared<FoundCable>[];
};

/** Creates a function that looks up quotations; `onStep` is called before each file and may throw. */
export function createQuotationFinder(
	archive: Archive,
	{index, source}: QuotationIndex,
	onStep: () => void = () => {},
): QuotationFinder {
	const read = cachedReads(archive, onStep);
	const comparedWith = (pattern: Pattern) => (row: IndexedSummary) => {
		const cable = read(row);
		const comparison = cable && compare(cable, pattern);
		return comparison ? [{cable: row, comparison}] : [];
	};
	const candidates = (
		pattern: Pattern,
		most: number,
		isEnough: (all: readonly Compared<FoundCable>[]) => boolean,
	) => lookUp({index, source}, pattern, {most, isEnough, compared: comparedWith(pattern), onStep});
	return {
		check(quotation) {
			const pattern = patternOf(quotation.text);
			const held = quotation.cited.map(mrn => index.cablesWithNumber(mrn));
			const notHeld = quotation.cited.filter((_, place) => held[place]?.length === 0);
			const named = held.flat().flatMap(comparedWith(pattern));
			if (isLeftOut(quotation, pattern, named)) {
				return {quotation, verdict: undefined, notHeld};
			}
			const others = named.some(isSame) ? [] : candidates(pattern, MOST_CHECKED, all => all.some(isSame));
			return {quotation, verdict: verdictOf(quotation, named, others), notHeld};
		},
		likest: (text, most) =>
			byLikeness(candidates(patternOf(text), Math.max(most, MOST_CHECKED), all => all.length >= most)).slice(
				0,
				most,
			),
	};
}

/** How many cables are read for a quotation that none has word for word. */
const MOST_CHECKED = 16;

/** Quotations that follow each other are often from one cable. */
function cachedReads(archive: Archive, onStep: () => void): (row: IndexedSummary) => QuotedCable | undefined {
	const read = remembered(MOST_KEPT, (_, row: IndexedSummary) => {
		onStep();
		const cable = readAtOnce(archive, row);
		return cable && quotedCable(cable);
	});
	return row => read(row.key, row);
}

const MOST_KEPT = 50;

type LookUp = {
	readonly most: number;
	readonly isEnough: (all: readonly Compared<FoundCable>[]) => boolean;
	readonly compared: (row: IndexedSummary) => readonly Compared<FoundCable>[];
	readonly onStep: () => void;
};

/**
 * The cables with most of a quotation's phrases. Some phrases are looked up first, since a cable with all of these nearly
 * always has the quotation.
 */
function lookUp(
	{index, source}: QuotationIndex,
	pattern: Pattern,
	{most, isEnough, compared, onStep}: LookUp,
): readonly Compared<FoundCable>[] {
	const phrases = phrasesOf(pattern);
	const hits = new Map<CableKey, number>();
	const read = new Map<CableKey, readonly Compared<FoundCable>[]>();
	const found = () => [...read.values()].flat();
	const first = Math.min(FIRST_PHRASES, phrases.length);
	for (const {from, to, least} of [
		{from: 0, to: first, least: first},
		{from: first, to: phrases.length, least: phrases.length * LEAST_SHARE},
	]) {
		for (const phrase of phrases.slice(from, to)) {
			onStep();
			countHits(source, phrase, hits);
		}
		for (const key of withMostHits(hits, most, least)) {
			const [row] = read.has(key) ? [] : index.rows([key]);
			if (row) {
				read.set(key, compared(row));
			}
			if (isEnough(found())) {
				return found();
			}
		}
	}
	return found();
}

const FIRST_PHRASES = 3;
/** A cable with fewer of the phrases is not like the quotation. */
const LEAST_SHARE = 0.25;
