/** `SUBJECT: THE TOLLS OF THE LOWER RURITZ`. */

import {joinedLines} from '../../body/line-end-hyphens.js';
import {hasPairAt, pairsInAnyCase} from '../../line/initials.js';
import {isBlank} from '../../line/lines.js';
import {distanceBetween} from '../../words/edit-distance.js';
import type {Field, HeaderAbove, Label, NextLine, OpenField} from './field.js';
import {labelEnd} from './field.js';
import {isAdjacent, isIncomplete, lastWords} from './open-field.js';
import {beginsLikeLabel, endsSubject} from './subject-end.js';
import {isTitle} from './title-words.js';

const label: Label = {
	// Any capital, for the sake of `USBJ`.
	initials: 'ABCDEFGHIJKLMNOPQRSTUVWXYZs5',
	// A label has its J near the beginning, or begins as `SUBECT` and `S U B J` do.
	mayBegin: text => hasPairAt(startsWithoutJ, text, 0) || hasJ(text),
	spellings: [
		// With the mistakes of typists and optical readers: `SUBECT`, `SUJECT`, `SBJ`, `USBJ`.
		/^(?:SUB[A-Z]{0,5}|SUJ[A-Z]{0,4}|SBJ[A-Z]{0,4}|[A-Z]{2}BJ(?:ECT)?|S ?U ?B ?J(?: ?E ?C ?T)?)\s*(?:\([A-Z]{1,3}\)|[.-])?\s*[:;]+\s*/,
		/^subj(?:ect)?\s*[:;]+\s*/i,
		// Without the colon.
		/^SUBJ(?:ECT)?(?:\s*[.,-]\s*|\s+(?=\S)|$)/,
	],
	slips: misspelledLabel,
};

const startsWithoutJ = pairsInAnyCase('SU SB S_');

/** The field of the subject. */
export const subjectField: Field = {
	label,
	provesHeader: true,
	isReadOnce: true,
	continues: (open, next) =>
		!endsSubject(open, next) &&
		((isAdjacent(open) && open.pieces.length < MOST_LINES) ||
			isIncomplete(open) ||
			isCutShort(lastWords(open)) ||
			followsInDoubleSpacing(open, next) ||
			isRestOfPhrase(open, next)),
	claims: (text, next) => beginsLikeLabel(text, next) || isOtherWord(text),
	parse: ({extent, pieces, fileText}) => ({
		type: 'subject',
		start: extent.start,
		end: extent.end,
		pieces: joinedLines(fileText, pieces),
	}),
};

/** Longer subjects are a subject and the text below it. */
const MOST_LINES = 6;

/** Whether the next line may be one more of the subject, which may hold any words at all. */
export function isSubjectOpen({open}: Pick<HeaderAbove, 'open'>): boolean {
	return open?.type === 'field' && open.field === subjectField && isAdjacent(open);
}

/** A label with a letter lost, doubled, misread or exchanged: `UBJECT:`, `SUNJECT:`, `5UBJECT:`. */
function misspelledLabel(text: string): number | undefined {
	if (!hasJ(text)) {
		return undefined;
	}
	const match = /^([A-Z5]{5,9})\s?[:;]+\s*/.exec(text);
	const word = match?.[1] ?? '';
	const isNear =
		/BJ|JE|UB.?E/.test(word) &&
		!otherWords.test(word) &&
		distanceBetween(word, 'SUBJECT', MOST_SLIPS) <= MOST_SLIPS;
	return match && isNear ? match[0].length : undefined;
}

/** Whether a J is the fourth letter of a line, or up to two before or one after it. */
function hasJ(text: string): boolean {
	for (let at = 1; at < 5 && at < text.length; at++) {
		if (text.charCodeAt(at) === CAPITAL_J) {
			return true;
		}
	}
	return false;
}

const CAPITAL_J = 0x4a;

const MOST_SLIPS = 2;
const otherWords = /^(?:OBJECTS?|ABJECT|PROJECT)$/;

/** Whether a line begins with a word that would be a label, had the subject not been read: `SUBSIDY: NOT ENOUGH`. */
function isOtherWord(text: string): boolean {
	return labelEnd(label, text) !== undefined && !/^(?:SUBJECT|SUBJ|Subject|Subj)\s*[:;]/.test(text);
}

/** `THE TOLLS OF THE LOWER RU-` was cut within a word, and `THE TOLLS OF THE` within a phrase. */
function isCutShort(words: string): boolean {
	return /[A-Za-z]-$|[A-Za-z],$|\b(?:AND|OR|OF|THE|TO|IN|ON|FOR|WITH|BY|FROM|AT|A|AN)$/.test(words);
}

/**
 * In a header with a blank line below each line, one below a full line of the subject may be more of it; below any line
 * if the header has wider gaps, for then a single blank line is none.
 */
function followsInDoubleSpacing({gap, pieces, fileText}: OpenField, {spacing}: NextLine): boolean {
	const last = pieces.at(-1);
	return (
		last !== undefined &&
		pieces.length < MOST_LINES &&
		isOneBlankLine(gap, fileText) &&
		(spacing() === 'double with gaps' || (last.end - last.start >= FULL_LINE && spacing() === 'double'))
	);
}

/** Whether nothing but one blank line stands since the last words. */
function isOneBlankLine(gap: OpenField['gap'], fileText: string): boolean {
	return gap.every(
		({type, start, end}) => type === 'blank' && !/\n[^\S\n]*\n/.test(fileText.slice(start, end)),
	);
}

/** Whether a line between blank ones is no more than the end of a phrase: `FOR THE FLOOR`, but not `FOR AMBASSADOR SAPT`. */
function isRestOfPhrase({gap, pieces, fileText}: OpenField, {line: {text}, below}: NextLine): boolean {
	return (
		text.length <= LONGEST_REST &&
		'AFO'.includes(text.charAt(0)) &&
		restOfPhrase.test(text) &&
		!(text.match(/[A-Z]{4,}/g) ?? []).some(isTitle) &&
		pieces.length === 1 &&
		(below === undefined || isBlank(below)) &&
		isOneBlankLine(gap, fileText)
	);
}

const LONGEST_REST = 44;
const article = '(?:AN?|ITS|THE|THEIR)';
const restOfPhrase = new RegExp(
	`^(?:(?:AND|OF)(?: ${article})?|FOR ${article}) (?!${article} )(?!.{0,40}\\b(?:FROM|RECORD|FILES?|SECRETARY|HOUSE|DEPARTMENT|STAFF|EMBASSY|MISSION)\\b)[A-Z][A-Z' -]*$`,
);

/** Shorter lines were not wrapped, in characters. */
const FULL_LINE = 44;
