/**
 * `Classified By: NAME, TITLE, for reasons 1.4 (b) and (d).`: who classified the cable, and which paragraphs of the
 * executive order allow it. Those are 1.3 in E.O. 12356, 1.5 in E.O. 12958 (1.4 since 2003), 1.4 in E.O. 13526.
 */
import {joinedLines} from '../../body/line-end-hyphens.js';
import type {ClassifiedBy, JoinableRange, Range, Reason} from '../../cable.js';
import {joinText} from '../../joined-text.js';
import {matchesOf} from '../../matches-of.js';
import {mostListed} from '../../most-listed.js';
import {authorityName} from './authority-name.js';
import type {Field, GatheredField, HeaderAbove} from './field.js';
import {isAdjacent, isIncomplete, wordsSoFar} from './open-field.js';
import {statesReason} from './subject-end.js';

/** The field of who classified the cable, and why. */
export const classifiedByField: Field = {
	label: {
		initials: 'CcDdLl(,;-–',
		mayBegin: text => '(,;-–'.includes(text.charAt(0)) || 'LASIFED1lasifed'.includes(text.charAt(1)),
		spellings: [
			// With slips: `CLASSIFED BY`, `ClassifiedBy`, `C1assified by`; the whole field may be in parentheses.
			/^(?:\((?:U|SBU|C|S)\)\s*|\(|[,;–-]{1,2}\s)?(?:C[LASIFED145]{6,11}|DERIVED)\s?\s?BY\b\s*[:;.-]?\s*/i,
			/^LASSIFIED\s?BY\s*[:;]\s*/i,
			/^(?:CLASSIFIED|DERIVED FROM|CLASS\.?\s?BY)\s?:\s*/i,
		],
	},
	provesHeader: true,
	// On the first line of a file it is a sentence about the text.
	mayBegin: ({zone, blocks}) => zone !== 'transmission' || blocks.length > 0,
	continues: (open, {line}) =>
		(isAdjacent(open) && !isFinished(wordsSoFar(open))) ||
		isIncomplete(open) ||
		startsReasons(line.text) ||
		goesOn(wordsSoFar(open), line.text),
	claims: startsReasons,
	isWithoutLabel: statesReason,
	parse: parseClassifiedBy,
};

/** Whether the next line may give the reasons of the field, or more of them. */
export function awaitsReasons({open}: Pick<HeaderAbove, 'open'>): boolean {
	if (open?.type !== 'field' || open.field !== classifiedByField || !isAdjacent(open)) {
		return false;
	}
	const words = wordsSoFar(open);
	return !/1[.,]\s?[3-7]/.test(words) || /(?:[,&]|\b(?:and|or))$/i.test(words);
}

/** The reasons stand below the authority's name as often as beside it. */
function startsReasons(text: string): boolean {
	return /^REASONS?\s?:/i.test(text);
}

/** Whether a line below a blank one goes on with the reasons, or gives them where there are none yet. */
function goesOn(words: string, text: string): boolean {
	if (/\.$/.test(words) || text.length > LONGEST_LINE) {
		return false;
	}
	return /1[.,]\s?[3-7]/.test(words)
		? /^(?:(?:and|or|&)\s)?[[(]?[a-h][\])](?=\W|$)/i.test(text)
		: /\b1[.,]\s?[3-7](?!\d)/.test(text);
}

/** No line of the field is longer where blank lines part its lines. */
const LONGEST_LINE = 120;

/** Whether the reasons have been given, and their sentence ends. */
function isFinished(words: string): boolean {
	return /1[.,]\s?[3-7].*\.\)?$/.test(words) && !/\bE\.? ?O\.$/i.test(words);
}

function parseClassifiedBy({fileText, extent, pieces: lines}: GatheredField): ClassifiedBy {
	const pieces = withWholeNames(fileText, joinedLines(fileText, lines));
	const isDerived = /^\s*derived\s+from/i.test(fileText.slice(extent.start, extent.start + 40));
	const {name, joined, reasons} = authorityIn(fileText, pieces);
	const {start, end} = extent;
	const bare: ClassifiedBy = {type: 'classified-by', start, end, pieces, reasons};
	const block = joined ? {...bare, joined} : bare;
	return name && !isDerived ? {...block, name} : block;
}

/** The lines with the names put together that a line's end cuts: after a hyphen in `Co-` `hen` no other word begins. */
function withWholeNames(fileText: string, lines: readonly JoinableRange[]): readonly JoinableRange[] {
	return lines.map((line, index) => {
		const below = lines[index + 1];
		const isCut =
			below?.isJoined &&
			/(?:^|\s)\p{Lu}\p{Ll}+-$/u.test(fileText.slice(line.start, line.end)) &&
			/^\p{Ll}+(?![\p{L}-])/u.test(fileText.slice(below.start, below.end));
		return isCut ? {...line, end: line.end - 1} : line;
	});
}

/** The name and the reasons that some words state. */
export function authorityIn(
	fileText: string,
	pieces: readonly JoinableRange[],
): Pick<ClassifiedBy, 'name' | 'joined' | 'reasons'> {
	const {text, laterStarts, ranges, hull} = joinText(fileText, pieces);
	const name = authorityName(
		text,
		laterStarts.map(start => start - 1),
	);
	const reasons = reasonsOf(text).map(({paragraph, letter}): Reason => {
		const paragraphRange = hull(paragraph.start, paragraph.end);
		const [letterRange] = letter ? ranges(letter.start, letter.end) : [];
		const range = paragraphRange as Range;
		return letterRange ? {paragraph: range, letter: letterRange} : {paragraph: range};
	});
	const nameRange = name && hull(name.start, name.end);
	const cut = (name?.joined ?? []).flatMap(({start}) => {
		const [before] = ranges(start - 1, start);
		const [after] = ranges(start + 1, start + 2);
		return before && after ? {start: before.end, end: after.start} : [];
	});
	const joints = nameRange ? jointsWithin(pieces, nameRange) : [];
	const joined = [...cut, ...joints].toSorted((one, other) => one.start - other.start);
	return {...(nameRange && {name: nameRange}), ...(joined.length > 0 && {joined}), reasons};
}

/** The line ends within a range at which nothing parts the lines. */
function jointsWithin(pieces: readonly JoinableRange[], {start, end}: Range): readonly Range[] {
	return pieces.flatMap((piece, index) => {
		const above = pieces[index - 1];
		const isWithin = piece.isJoined && above && start < above.end && piece.start < end;
		return isWithin ? {start: above.end, end: piece.start} : [];
	});
}

type ReasonAt = {readonly paragraph: Range; readonly letter?: Range};

/** `1.4 (b) and (d)` is two reasons, `1.4` alone is one; of `(b) through (d)` only the ends are written. */
function reasonsOf(text: string): readonly ReasonAt[] {
	const reasons: ReasonAt[] = [];
	for (const match of matchesOf(reasonParagraph, text)) {
		const paragraph = {start: match.index, end: match.index + match[0].length};
		const letters = lettersAfter(text, paragraph.end);
		reasons.push(...(letters.length > 0 ? letters.map(letter => ({paragraph, letter})) : [{paragraph}]));
		if (reasons.length >= mostListed) {
			break;
		}
	}
	return reasons.slice(0, mostListed);
}

/** A small L and a capital I are a 1 misread. */
const reasonParagraph = /\b[1Il]\s?[.,]\s?[3-7](?!\d)/g;

function lettersAfter(text: string, from: number): readonly Range[] {
	const letters: Range[] = [];
	// `A joint message` and `E.O. 12958` after the reasons begin with words, not with the letter of a paragraph.
	const pattern =
		/[\s()[\],./&-]*(?:(?:and|or|through|thru|to)[\s([]*)?(?:(?:sub-?)?(?:para(?:graph)?|section|item)s?\.?[\s([]+)?(?!a\s+(?!and\b|or\b)[a-z]{2}|e\.\s?o\b)[a-h](?![a-z])[)\]\s]*/iy;
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match && letters.length < mostListed; match = pattern.exec(text)) {
		const at = match.index + match[0].search(/[a-h](?![a-z])[)\]\s]*$/i);
		letters.push({start: at, end: at + 1});
	}
	return letters;
}
