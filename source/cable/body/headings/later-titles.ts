/** Titles of the later parts of a paragraph, which have no number of their own. */
import type {Flow, Range} from '../../cable.js';
import {type TextLine, within} from '../../line/lines.js';
import {markAt} from '../../line/paragraph-start.js';
import type {Body, OpenParagraph} from '../body.js';
import {isLettered, isSectionWord, letteredTitle, sectionTitle, startOfTitle} from './heading-words.js';
import {letteredHeading, restBelowPage} from './lettered-headings.js';

/** The title of a later part of the open paragraph, if a line begins with one: `COMMENT. …`, `A. THE SETTING`. */
export function laterTitle(body: Body, line: TextLine, flow: Flow): Range | undefined {
	if (flow !== 'break' && flow !== 'item') {
		return undefined;
	}
	const from = markAt(line.text, 0)?.end ?? 0;
	if (flow === 'item' && from === 0) {
		if (!isLettered(line.text)) {
			return undefined;
		}
		const lettered = letteredTitle(line.text);
		return lettered ? within(line, 0, lettered.end) : titleOnItsLines(body, line);
	}
	const words = line.text.slice(from);
	const end = body.gap.length > 0 && isSectionWord(words) ? titleLength(words) : sectionTitle(words)?.end;
	return end === undefined || /^note\b/i.test(words)
		? undefined
		: within(line, from + startOfTitle(words), from + end);
}

/** The title with a letter that the line above the current one is, or begins. */
function titleOnItsLines(body: Body, line: TextLine): Range | undefined {
	const rest = restBelowPage(body, body.at - 1);
	if (rest) {
		return {start: line.start, end: rest.end};
	}
	const heading = letteredHeading(body, body.at - 1);
	if (!heading) {
		return undefined;
	}
	const last = body.lines[heading.next - 1] ?? line;
	return {start: line.start, end: last.start + titleLength(last.text)};
}

/** Whether a line is the rest of the title that the line above it begins. */
export function isWithinTitle({laterTitles}: OpenParagraph, line: TextLine): boolean {
	return (laterTitles?.at(-1)?.end ?? 0) > line.start;
}

/** Whether the last line of a paragraph is its title, or that of a part, and nothing else. */
export function isBelowTitle({title: first, laterTitles, pieces}: OpenParagraph): boolean {
	if (!first && !laterTitles) {
		return false;
	}
	const last = pieces.at(-1);
	// A title with a colon may go on in the next line.
	const title = laterTitles?.at(-1) ?? (first?.end === last?.end ? first : undefined);
	return (
		title !== undefined && last !== undefined && title.start <= last.start + BEGIN && title.end > last.end - 3
	);
}

/** The length of the `BEGIN` that may precede a title, with the blank after it. */
const BEGIN = 6;

/** No more signs than these follow a title, in characters. */
const LONGEST_MARK = 10;

function titleLength(text: string): number {
	return text.length - (/[\s.:-]{1,9}$/.exec(text.slice(-LONGEST_MARK))?.[0].length ?? 0);
}
