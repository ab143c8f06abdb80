/** What a list goes by when it is sorted, where that is not what it shows. */
import {canonicalPortionMark} from './portion-mark.js';
import {type Summary, yearByNumber} from './summary.js';

/**
 * A date, so that the order of letters is that of time. A cable without one stands in the year that its number tells:
 * after that year's other cables, whichever way the list runs.
 */
export function dateSortValue(
	{date, mrn}: Pick<Summary, 'date' | 'mrn'>,
	direction: 'oldest first' | 'newest first',
): string | undefined {
	const year = yearByNumber({date, mrn});
	return year === undefined ? date : `${year}-${direction === 'oldest first' ? '~' : ''}`;
}

/** A subject in capitals from its first word on: no marking, quotation mark or other sign in front of it counts. */
export function subjectSortValue(subject: string): string {
	const words = subject.toUpperCase().replace(/["“”„«»]/g, '');
	let start = 0;
	for (let passed = passedAt(words, start); passed > 0; passed = passedAt(words, start)) {
		start += passed;
	}
	// A subject that is nothing but signs has no words to go by.
	return words.slice(start) || words;
}

/** How many characters from a place on do not count; none where a word begins. */
function passedAt(words: string, start: number): number {
	notCounted.lastIndex = start;
	const [passed = '', inParentheses] = notCounted.exec(words) ?? [];
	const isMarking = inParentheses === undefined || canonicalPortionMark(inParentheses) !== undefined;
	return isMarking ? passed.length : 1;
}

const notCounted = /[^\p{L}\p{N}(]+|\(([^()]{1,40})\)|\(/uy;
