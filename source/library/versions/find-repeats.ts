/** Finds the paragraphs of a cable that repeat earlier cables, by the full text of their index. */
import type {CableKey, Listed} from '../../cable/summary/summary.js';
import type {CableIndex, IndexedSummary} from '../../index/reader.js';
import {patternOf} from '../../quotation/pattern.js';
import {phrasesOf} from '../../quotation/phrases.js';
import type {TermSource} from '../../search/term-source.js';
import {type ComparedParagraph, type RepeatedPlace, repeatedIn} from '../../versions/repeats.js';
import {versionOf} from '../../versions/version.js';
import {byDate} from '../by-date.js';
import {countHits, withMostHits} from '../quotations/phrase-hits.js';
import {remembered} from '../remembered.js';
import {type CableToCompare, createCompareReader, type Reading} from './compared-cables.js';

/** A paragraph, by where it begins, and the earliest cable that it repeats. */
export type FoundRepeat = {
	readonly start: number;
	/** The number of the paragraph. */
	readonly paragraph: number | undefined;
	readonly cable: Listed;
	readonly place: RepeatedPlace;
};

/** What repetitions are found by. */
export type RepeatIndex = Pick<CableIndex, 'rows'>;

/** The paragraphs of a cable that repeat earlier ones, in their order, and how many paragraphs were compared. */
export type FoundRepeats = {readonly repeats: readonly FoundRepeat[]; readonly compared: number};

/** Finds what a cable repeats. Other versions of the same message are no sources of it. */
export function repeatsIn(
	reading: Reading<RepeatIndex>,
	source: Pick<TermSource, 'eachMatching'>,
	key: CableKey,
): FoundRepeats {
	const read = createCompareReader(reading);
	const own = read(key);
	const paragraphs = own?.paragraphs() ?? [];
	// Several paragraphs may repeat the same cable.
	const isSource = remembered(MOST_ASKED, other => {
		const cable = read(other);
		return own !== undefined && cable !== undefined && versionOf(cable, own) === undefined;
	});
	const repeats = paragraphs.flatMap(paragraph => {
		const keys = keysHaving(paragraph, source, reading.onStep);
		keys.delete(key);
		const earlier = reading.index
			.rows(withMostHits(keys, MOST_ROWS))
			.filter(row => isEarlier(row, own?.row))
			.sort(byDate);
		for (const row of earlier) {
			const place = isSource(row.key) ? placeIn(paragraph, read(row.key)) : undefined;
			if (place) {
				return [{start: paragraph.start, paragraph: paragraph.number, cable: row, place}];
			}
		}
		return [];
	});
	return {repeats, compared: paragraphs.length};
}

const MOST_ASKED = 500;

function placeIn(paragraph: ComparedParagraph, cable: CableToCompare | undefined): RepeatedPlace | undefined {
	return cable && repeatedIn(paragraph, {all: cable.shingles, paragraphs: cable.paragraphs()});
}

/** The cables that have some phrases of a paragraph, and how many of these each has. */
function keysHaving(
	{text}: ComparedParagraph,
	source: Pick<TermSource, 'eachMatching'>,
	onStep: () => void,
): Map<CableKey, number> {
	const hits = new Map<CableKey, number>();
	for (const phrase of phrasesOf(patternOf(text)).slice(0, PHRASES)) {
		onStep();
		countHits(source, phrase, hits);
	}
	return hits;
}

/** With three of its phrases a copy is found although a slip has spoilt one or two. */
const PHRASES = 3;

const MOST_ROWS = 50;

function isEarlier({date}: IndexedSummary, own: IndexedSummary | undefined): boolean {
	return date !== undefined && own?.date !== undefined && date < own.date;
}
