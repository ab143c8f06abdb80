/** Finds headings on lines of their own: underlined, or bare above a numbered paragraph. */
import type {Heading} from '../../cable.js';
import {isBlank, type TextLine} from '../../line/lines.js';
import {
	markAt,
	type NumberedLine,
	type ParagraphStart,
	paragraphStart,
	placedMark,
} from '../../line/paragraph-start.js';
import {isRule} from '../../line/recognise.js';
import {isTableRow} from '../flow.js';
import {isLettered, isNoHeading, isSectionWord, readsLikeHeading, withoutOrnament} from './heading-words.js';
import {isSmallWord, isWordOfTitle} from './words-of-titles.js';

/** A heading, and the index of the first line after it. */
export type FoundHeading = {readonly block: Heading; readonly next: number};

/** A heading with a rule below it, and perhaps one above; `mayContinue` says whether the sentence above may go on in it. */
export function underlinedHeading(
	lines: readonly TextLine[],
	at: number,
	furniture: ReadonlySet<number>,
	mayContinue: boolean,
): FoundHeading | undefined {
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
	if (ruleAt > lastTitleAt + 1 && !isCut && isBoxOver(lines, ruleAt)) {
		return undefined;
	}
	const isBoxed = titleAt > at || isRule(lines[at - 1]?.text ?? '');
	if (isProse(hasSecond ? `${title.text} ${lastTitle.text}` : title.text, isBoxed)) {
		return undefined;
	}
	const isSure = isSectionWord(title.text) || fits(rule, lastTitle) || (isBoxed && hasEllipsis(title.text));
	if (!isSure && (mayContinue || isSentence(lastTitle.text))) {
		return undefined;
	}
	const mark = markAt(title.text, 0);
	// What the page left between the title and its rule is not part of the heading.
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

/** Whether a rule is the upper one of the two around the title below it, and belongs to no words above. */
function isBoxOver(lines: readonly TextLine[], ruleAt: number): boolean {
	const title = lines[ruleAt + 1];
	return (
		title !== undefined &&
		!isBlank(title) &&
		!isRule(title.text) &&
		couldBeTitle(title.text) &&
		isRule(lines[ruleAt + 2]?.text ?? '')
	);
}

/** Whether a title goes on from another, or is continued by one: `... and the NGOs`, `THE MINISTER WALKS...`. */
function hasEllipsis(text: string): boolean {
	return /^(?:\.{3}|…)|(?:\.{3}|…)$/.test(text);
}

/** Whether a rule is as long as the words above it: then it was drawn for them. */
function fits(rule: TextLine, title: TextLine): boolean {
	return Math.abs(rule.text.length - title.text.length) <= 2 && /^[\p{Lu}\d("“]/u.test(title.text);
}

/** Whether words are two sentences, or a whole one in a box: `This is an action request.` */
function isProse(text: string, isBoxed: boolean): boolean {
	return (
		/(?<!\.\.)[.!]["”)]?$/.test(text) &&
		(/\p{L}{3}[.!]["”)]?\s+\p{Lu}/u.test(text) ||
			(isBoxed &&
				/\p{Ll}/u.test(text) &&
				text.split(' ').length >= WORDS_OF_A_SENTENCE &&
				!readsLikeHeading(text.slice(0, -1))))
	);
}

/** A heading with a full stop has fewer words. */
const WORDS_OF_A_SENTENCE = 4;

/** Whether words end as a sentence does, or begin in the middle of one. */
function isSentence(text: string): boolean {
	return /(?<!\.\.)[.;,]["”)]?$|^\p{Ll}/u.test(text);
}

/** The most lines from a title to its rule, if a page ends between them. */
const MOST_LINES_BETWEEN = 6;

/** A quick test: an underlined heading has a rule within three lines below its first, or further down if a page ends. */
export function isRuleNear(at: number, rule: number, furniture: ReadonlySet<number>): boolean {
	return (
		rule <= at + 3 || (rule <= at + MOST_LINES_BETWEEN && (furniture.has(at + 1) || furniture.has(at + 2)))
	);
}

function couldBeTitle(text: string): boolean {
	return (
		text.length <= 90 &&
		!paragraphStart(text) &&
		/\p{L}{2}|(?:\p{Lu}\.){2}/u.test(text) &&
		!isNoHeading(text) &&
		!isTableRow(text) &&
		!/\.{4} {0,3}\d/.test(text) &&
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

/** What is known of the lines: those of the page, and those that may begin a paragraph, by their index. */
type KnownLines = {
	readonly furniture: ReadonlySet<number>;
	readonly startAt: ReadonlyMap<number, ParagraphStart>;
	/** The length of the longer lines. */
	readonly measure: number;
};

/** A short line with capitals above the next paragraph; `isNext` decides whether a paragraph's start is that one. */
export function bareHeading(
	lines: readonly TextLine[],
	at: number,
	{furniture, startAt, measure}: KnownLines,
	isNext: (start: NumberedLine) => boolean,
): FoundHeading | undefined {
	// Checked first, since another line of the same paragraph follows most lines.
	const belowAt = nextWords(lines, at + 1, furniture);
	const lastAt = startAt.has(belowAt) ? at : lastOfTwoLines(lines, at, belowAt);
	const startsAt = lastAt === at ? belowAt : nextWords(lines, lastAt + 1, furniture);
	const start = startAt.get(startsAt);
	if (!start || !isNext({at: startsAt, start})) {
		return undefined;
	}
	const line = lines[at] as TextLine;
	const last = lines[lastAt] as TextLine;
	const mark = markAt(line.text, 0);
	const inner = mark ? {start: mark.end, end: line.text.length} : withoutOrnament(line.text);
	const words = line.text.slice(inner.start, inner.end);
	const isTitle =
		last === line
			? readsLikeHeading(words)
			: goesOn(words, last.text, measure) && isLongTitle(words, last.text, lines[startsAt]?.text ?? '');
	const isQuoted = /^["“]/.test(words) && !isBlankAt(lines, at - 1);
	if (isQuoted || startAt.has(at) || !isTitle || isLaterItem(lines, at) || isWithinItem(lines, at)) {
		return undefined;
	}
	return {
		block: {
			type: 'heading',
			kind: isLettered(words) ? 'run-in' : 'bare',
			start: line.from,
			end: last.next,
			title: {start: line.start + inner.start, end: last === line ? line.start + inner.end : last.end},
			...(mark && {portionMark: placedMark(mark.portionMark, line)}),
		},
		next: lastAt + 1,
	};
}

/** The second of two lines that stand alone between blank ones; the first if it is alone. */
function lastOfTwoLines(lines: readonly TextLine[], at: number, belowAt: number): number {
	return belowAt === at + 1 && isBlankAt(lines, at - 1) && isBlankAt(lines, at + 2) ? belowAt : at;
}

/** Whether two lines are one title: all its words have capitals, unlike the text below, and the first ends no sentence. */
function isLongTitle(first: string, second: string, below: string): boolean {
	return (
		/\p{Ll}/u.test(first + below) &&
		!/[.!?:;]$/.test(first) &&
		!second.includes(': ') &&
		!isLettered(first) &&
		!isLettered(second) &&
		readsLikeHeading(`${first} ${second}`, LONGEST_TITLE) &&
		`${first} ${second}`.split(' ').every(isWordOfTitle)
	);
}

/** Whether a title goes on below its line, as the words at its end show; `Colonel Sapt` above `Captain Tarlenheim` does not. */
function goesOn(first: string, second: string, measure: number): boolean {
	const nextWord = second.split(' ', 1)[0] ?? '';
	const lastWord = first.slice(first.lastIndexOf(' ') + 1);
	return (
		/[,–-]$/.test(first) ||
		isSmallWord(lastWord) ||
		isSmallWord(nextWord) ||
		first.length + 1 + nextWord.length > measure ||
		// `Captain of the Guard` above his name.
		(/^\p{Lu}\p{L}+ of /u.test(first) && !/ of |:/.test(first.slice(first.indexOf(' of ') + 4) + second))
	);
}

/** No title over two lines is longer, in characters. */
const LONGEST_TITLE = 140;

/**
 * Whether a line is what an item says, without a blank line on either side: `THREE YEARS` below `LENGTH OF COURSE:`, or
 * `LENGTH OF COURSE: ONE YEAR`.
 */
function isWithinItem(lines: readonly TextLine[], at: number): boolean {
	const isApart = isBlankAt(lines, at - 1) || isBlankAt(lines, at + 1);
	return !isApart && (/:$/.test(lines[at - 1]?.text ?? '') || /\p{L}: \S/u.test(lines[at]?.text ?? ''));
}

/** Whether a line is blank, or there is none. */
export function isBlankAt(lines: readonly TextLine[], at: number): boolean {
	const line = lines[at];
	return line === undefined || isBlank(line);
}

/** Whether a line with a letter is one more item of the list above it. */
export function isLaterItem(lines: readonly TextLine[], at: number): boolean {
	if (!isLettered(lines[at]?.text ?? '')) {
		return false;
	}
	const above = isBlankAt(lines, at - 1) ? at - 2 : at - 1;
	return isLettered(lines[above]?.text ?? '');
}

/** The next line with words; `furniture` are lines that belong to the page. */
export function nextWords(lines: readonly TextLine[], from: number, furniture?: ReadonlySet<number>): number {
	let index = from;
	while (index < lines.length && (isBlank(lines[index] as TextLine) || furniture?.has(index))) {
		index++;
	}
	return index;
}
