/** A field while its lines are gathered: what it has got so far, and what continues or ends any field. */
import type {Range} from '../../cable.js';
import {paragraphStart} from '../../line/paragraph-start.js';
import {isRule} from '../../line/recognise.js';
import type {NextLine, OpenField} from './field.js';

/** Adds the words of a line to a field. */
export function addToField(field: OpenField, words: Range): void {
	if (words.start < words.end) {
		field.pieces.push({start: words.start, end: words.end});
	}
}

/** Whether a line continues the open field. */
export function continuesField(open: OpenField, next: NextLine): boolean {
	return open.pieces.length < MOST_LINES && !endsAnyField(open, next) && open.field.continues(open, next);
}

/** No field has more lines; in a damaged file one might seem to. */
const MOST_LINES = 60;

/** Whether a line is a rule, or what begins the text. */
function endsAnyField({field, pieces}: OpenField, {line, below}: NextLine): boolean {
	const start = paragraphStart(line.text);
	const hasWords = pieces.length > 0;
	if (isRule(line.text) || start?.isMarked) {
		return true;
	}
	if (hasWords && field.mayHold !== 'a SUMMARY line' && /^(?:BEGIN )?SUMMARY\s?[:.]/.test(line.text)) {
		return true;
	}
	if (start) {
		return field.mayHold !== 'numbered lines' || start.number === 1 || start.hasPilcrow;
	}
	return hasWords && below !== undefined && isRule(below.text);
}

/** Whether nothing but captions stands between the last words of a field and the next line. */
export function isAdjacent({gap}: OpenField): boolean {
	return gap.every(block => block.type === 'caption-line');
}

/** Whether a field must continue: only its label has been read, or a page ended within it. */
export function isIncomplete({pieces, gap}: OpenField): boolean {
	return pieces.length === 0 || gap.some(block => block.type !== 'blank' && block.type !== 'caption-line');
}

/** The last line of a field's words; empty where it has none. */
export function lastWords({fileText, pieces}: OpenField): string {
	const last = pieces.at(-1);
	return last ? fileText.slice(last.start, last.end) : '';
}

/** All words of a field so far. */
export function wordsSoFar({fileText, pieces}: OpenField): string {
	return pieces.map(({start, end}) => fileText.slice(start, end)).join(' ');
}
