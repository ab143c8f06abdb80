/** The section of a message as its classification line states it: `SECTION 01 OF 02`, also with a slip of the typist. */
import type {Section} from '../cable.js';
import {figuresOf} from '../characters.js';
import {distanceBetween} from '../words/edit-distance.js';
import {hasPairAt, pairsInAnyCase} from './initials.js';

/** The section that is stated at a position of a line, and where its words end. */
export function sectionAt(
	text: string,
	at: number,
): {readonly section: Section; readonly end: number} | undefined {
	if (!hasPairAt(startsOfSections, text, at)) {
		return undefined;
	}
	const words = text.slice(at, at + LONGEST);
	const match = sectionPattern.exec(words) ?? withSlip(words);
	if (!match) {
		return undefined;
	}
	const of = sectionNumber(match.groups?.of);
	const written = match.groups?.number;
	return {
		section: {number: written ? sectionNumber(written) : of, of},
		end: at + match[0].length,
	};
}

const startsOfSections = pairsInAnyCase('SE S_ FI SS SC ES EC');

/** No statement of a section is longer, in characters. */
const LONGEST = 60;

// An O before figures and an I after them are misread, but no number is made of these alone.
const numberWith = (further: string) =>
	String.raw`(?:[OIl]{0,2}\d[\dOIl]${further}|[Il](?!\w)|ONE|TWO|THREE|FOUR|FIVE|SIX)`;
const number = numberWith('{0,2}');
/** The same, as short as what follows allows: the post may be glued to it. */
const shortNumber = numberWith('{0,2}?');

const sectionPattern = new RegExp(
	String.raw`^(?:FINAL SECTION|(?:FINAL )?(?:SECT(?:I[O0]N)?|SEC|S E C T I O N)\.?\s{0,3}(?<number>${number}))\s{0,3}(?:[O0][FN]|\/)\s{0,3}(?<of>${number})(?!\w)`,
	'i',
);

/** A section with a letter too many, too few or wrong in either word, or without the blank before the post. */
function withSlip(words: string): RegExpExecArray | null {
	const match = slippedPattern.exec(words);
	return match && distanceBetween((match.groups?.word ?? '').toUpperCase(), 'SECTION', 1) <= 1 ? match : null;
}

const slippedPattern = new RegExp(
	String.raw`^(?<word>[A-Z]{6,8})\s{0,3}(?<number>${number})\s{0,3}(?:[O0] ?F{1,2}|[O0]N|\/|[OF0](?=\s))\s{0,3}(?<of>${shortNumber})(?=\W|$|[A-Z]{4})`,
	'i',
);

function sectionNumber(written = ''): number {
	const digits = figuresOf(written);
	return /^\d+$/.test(digits) ? Number(digits) : numbersInWords.indexOf(written.toUpperCase()) + 1;
}

const numbersInWords = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];
