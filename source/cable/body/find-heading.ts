/** Finds headings on lines of their own: underlined, or bare above a numbered paragraph. */
import type {Heading} from '../cable.js';
import {extent, isBlank, type TextLine} from '../line/lines.js';
import {markAt, type ParagraphStart, paragraphStart, placedMark} from '../line/paragraph-start.js';
import {isRule} from '../line/recognise.js';
import {readsLikeHeading} from './heading-words.js';

/** A heading, and the index of the first line after it. */
export type FoundHeading = {readonly block: Heading; readonly next: number};

/** A heading with a rule below it, and perhaps one above. */
export function underlinedHeading(
	lines: readonly TextLine[],
	at: number,
	furniture: ReadonlySet<number>,
): FoundHeading | undefined {
	if (!isRuleNear(lines, at, furniture)) {
		return undefined;
	}
	const overline = lines[at] as TextLine;
	const titleAt = isRule(overline.text) ? nextWords(lines, at + 1) : at;
	const title = lines[titleAt];
	if (!title || isRule(title.text) || !couldBeTitle(title.text)) {
		return undefined;
	}
	const second = lines[titleAt + 1];
	const hasSecond =
		second !== undefined &&
		!isRule(second.text) &&
		!furniture.has(titleAt + 1) &&
		isTitleOverTwoLines(lines, titleAt);
	const lastTitleAt = hasSecond ? titleAt + 1 : titleAt;
	const ruleAt = nextWords(lines, lastTitleAt + 1, furniture);
	const rule = lines[ruleAt];
	const lastTitle = lines[lastTitleAt] as TextLine;
	const isCut = furniture.has(lastTitleAt + 1) || furniture.has(lastTitleAt + 2);
	if (!rule || ruleAt > lastTitleAt + (isCut ? MOST_LINES_BETWEEN : 2) || !isRule(rule.text)) {
		return undefined;
	}
	const mark = markAt(title.text, 0);
	// What the page left between the title and its rule is no part of the heading.
	const last = isCut ? lastTitle : rule;
	return {
		block: {
			type: 'heading',
			kind: 'underlined',
			start: overline.from,
			end: last.next,
			title: {start: title.start + (mark?.end ?? 0), end: lastTitle.end},
			...(mark && {portionMark: placedMark(mark.portionMark, title)}),
		},
		next: (isCut ? lastTitleAt : ruleAt) + 1,
	};
}

/** The most lines from a title to its rule, if a page ends between them. */
const MOST_LINES_BETWEEN = 6;

/** A quick test: an underlined heading has a rule within three lines below its first, or a page ends within it. */
function isRuleNear(lines: readonly TextLine[], at: number, furniture: ReadonlySet<number>): boolean {
	const isCut = furniture.has(at + 1) || furniture.has(at + 2);
	for (let index = at; index <= at + (isCut ? MOST_LINES_BETWEEN : 3); index++) {
		const line = lines[index];
		if (line && isRule(line.text)) {
			return true;
		}
	}
	return false;
}

function couldBeTitle(text: string): boolean {
	return (
		text.length <= 90 &&
		!paragraphStart(text) &&
		/\p{L}{2}/u.test(text) &&
		!(text.length > 50 && /[.,;]$/.test(text))
	);
}

function isTitleOverTwoLines(lines: readonly TextLine[], titleAt: number): boolean {
	const [above, title, second] = [lines[titleAt - 1], lines[titleAt], lines[titleAt + 1]];
	const rule = lines[titleAt + 2];
	return (
		(above === undefined || isBlank(above) || isRule(above.text)) &&
		title !== undefined &&
		second !== undefined &&
		rule !== undefined &&
		isRule(rule.text) &&
		!isBlank(second) &&
		couldBeTitle(second.text) &&
		!/[.!?]$/.test(title.text)
	);
}

/** A short line with capitals above the next paragraph; `isNext` decides whether a paragraph's start is that one. */
export function bareHeading(
	lines: readonly TextLine[],
	at: number,
	furniture: ReadonlySet<number>,
	isNext: (start: ParagraphStart) => boolean,
): FoundHeading | undefined {
	// Checked first, since another line of the same paragraph follows most lines.
	const below = lines[nextWords(lines, at + 1, furniture)];
	const start = below && paragraphStart(below.text);
	if (!start || !isNext(start)) {
		return undefined;
	}
	const line = lines[at] as TextLine;
	const mark = markAt(line.text, 0);
	if (paragraphStart(line.text) || !readsLikeHeading(line.text.slice(mark?.end ?? 0))) {
		return undefined;
	}
	return {
		block: {
			type: 'heading',
			kind: 'bare',
			...extent(line),
			title: {start: line.start + (mark?.end ?? 0), end: line.end},
			...(mark && {portionMark: placedMark(mark.portionMark, line)}),
		},
		next: at + 1,
	};
}

/** The next line with words; `furniture` are lines that belong to the page. */
function nextWords(lines: readonly TextLine[], from: number, furniture?: ReadonlySet<number>): number {
	let index = from;
	while (index < lines.length && (isBlank(lines[index] as TextLine) || furniture?.has(index))) {
		index++;
	}
	return index;
}
