/** Headings with a letter, `A. THE SETTING`, above texts without a number or with numbers of their own. */
import type {TextLine} from '../../line/lines.js';
import {paragraphStart} from '../../line/paragraph-start.js';
import type {Body} from '../body.js';
import {isListItem} from '../flow.js';
import {type FoundHeading, isBlankAt, isLaterItem, nextWords} from './find-heading.js';
import {headingLetter, isLettered, isLetteredHeading, readsLikeHeading} from './heading-words.js';

/** What is known of the lines around one. */
type TextAround = Pick<Body, 'lines' | 'furniture' | 'measure'>;

/** A heading with a letter above a text without a number. */
export function letteredHeading(body: TextAround, at: number): FoundHeading | undefined {
	const {lines, furniture} = body;
	const line = lines[at] as TextLine;
	if (!isLettered(line.text) || !isLetteredHeading(line.text) || isLaterItem(lines, at)) {
		return undefined;
	}
	const lastAt = lastLineOfTitle(body, at);
	const below = lines[nextWords(lines, lastAt + 1, furniture)];
	const isApart = isBlankAt(lines, at - 1) && isBlankAt(lines, lastAt + 1);
	const isAboveProse =
		below !== undefined && /\p{Ll}/u.test(below.text) && line.text === line.text.toUpperCase();
	return below && (isApart || isAboveProse) && !isLettered(below.text) && !isListItem(below.text)
		? headingOf(lines, at, lastAt)
		: undefined;
}

/**
 * The heading with the letter after that of the last one, alone on its lines and in capitals as that one is; the numbers
 * below it may begin with 1 again.
 */
export function nextLetteredHeading(body: Body): FoundHeading | undefined {
	const {lines, at, lastLetter, measure} = body;
	const {text} = lines[at] as TextLine;
	if (
		lastLetter === undefined ||
		headingLetter(text)?.charCodeAt(0) !== lastLetter.charCodeAt(0) + 1 ||
		!isInCapitals(text) ||
		!isLetteredHeading(text) ||
		!isBlankAt(lines, at - 1) ||
		isLaterItem(lines, at)
	) {
		return undefined;
	}
	const lastAt = lastLineOfTitle(body, at);
	const isShort = text.length < measure * SHORT;
	return isBlankAt(lines, lastAt + 1) || isShort ? headingOf(lines, at, lastAt) : undefined;
}

/** The part of a full line that a line which ends early fills at most. */
const SHORT = 0.7;

/** The letter of a heading in capitals, after which that with the next letter is one too. */
export function letterOfHeading({block}: FoundHeading, fileText: string): string | undefined {
	const title = fileText.slice(block.title.start, block.title.end);
	return block.kind === 'run-in' && isInCapitals(title) ? headingLetter(title) : undefined;
}

function headingOf(lines: readonly TextLine[], at: number, lastAt: number): FoundHeading {
	const [line, last] = [lines[at] as TextLine, lines[lastAt] as TextLine];
	const title = {start: line.start, end: last.end};
	return {
		block: {type: 'heading', kind: 'run-in', start: line.from, end: last.next, title},
		next: lastAt + 1,
	};
}

function isInCapitals(text: string): boolean {
	return text === text.toUpperCase();
}

/** The index of the last line of a title with a letter; one that fills its line, or ends at `AND`, may go on below it. */
function lastLineOfTitle({lines, furniture, measure}: TextAround, at: number): number {
	const {text} = lines[at] as TextLine;
	const mayGoOn = !furniture.has(at + 1) && (text.length >= measure * SHORT || isUnfinished.test(text));
	return mayGoOn && isRestOfTitle(lines, at, at + 1) ? at + 1 : at;
}

/** The second line of a title with a letter, if a page ends between them. */
export function restBelowPage({lines, furniture}: TextAround, at: number): TextLine | undefined {
	const {text} = lines[at] as TextLine;
	const restAt = furniture.has(at + 1) || furniture.has(at + 2) ? nextWords(lines, at + 1, furniture) : at;
	const isCut = restAt > at && isBlankAt(lines, at - 1) && isUnfinished.test(text) && isLetteredHeading(text);
	return isCut && isRestOfTitle(lines, at, restAt) ? lines[restAt] : undefined;
}

/** Words at which no title ends. */
const isUnfinished = /\s(?:AND|OR|OF|THE|IN|FOR|TO|ON|WITH|BY|FROM)$/;

function isRestOfTitle(lines: readonly TextLine[], at: number, restAt: number): boolean {
	const [first, rest] = [lines[at]?.text ?? '', lines[restAt]?.text ?? ''];
	return (
		isBlankAt(lines, at - 1) &&
		isBlankAt(lines, restAt + 1) &&
		isInCapitals(first + rest) &&
		!/[.:]$/.test(first + rest) &&
		!/:$/.test(first) &&
		readsLikeHeading(rest) &&
		!isListItem(rest) &&
		!paragraphStart(rest)
	);
}
