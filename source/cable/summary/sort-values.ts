/** What a list is sorted by, where that is not what it shows. */
import {canonicalPortionMark} from '../portion-mark.js';
import {type Summary, yearByNumber} from './summary.js';

/**
 * A date whose alphabetical order is the order of time. A cable without one is in the year of its number:
 * after the other cables of that year, in either direction of the list.
 */
export function dateSortValue(
	{date, mrn}: Pick<Summary, 'date' | 'mrn'>,
	direction: 'oldest first' | 'newest first',
): string | undefined {
	const year = yearByNumber({date, mrn});
	return year === undefined ? date : `${year}-${direction === 'oldest first' ? '~' : ''}`;
}

/** A subject in capitals from its first word on: no marking, quotation mark or other sign before it counts. */
export function subjectSortValue(subject: string): string {
	const words = subject.toUpperCase().replace(/["“”„«»]/g, '');
	let start = 0;
	for (let skipped = skippedAt(words, start); skipped > 0; skipped = skippedAt(words, start)) {
		start += skipped;
	}
	// A subject of nothing but signs is sorted by these.
	return words.slice(start) || words;
}

/** How many characters at a position do not count; none if a word begins there. */
function skippedAt(words: string, start: number): number {
	notCounted.lastIndex = start;
	const [skipped = '', inParentheses] = notCounted.exec(words) ?? [];
	const isMarking = inParentheses === undefined || canonicalPortionMark(inParentheses) !== undefined;
	return isMarking ? skipped.length : 1;
}

const notCounted = /[^\p{L}\p{N}(]+|\(([^()]{1,40})\)|\(/uy;
