import type {Family} from './cable.js';
import {executiveOrderField} from './header/fields/executive-order.js';
import {type Field, labelEnd} from './header/fields/field.js';
import {referencesField} from './header/fields/references/references.js';
import {subjectField} from './header/fields/subject.js';
import {tagsField} from './header/fields/tags.js';
import {classificationLine} from './line/classification-line.js';
import {parseDateTimeGroup} from './line/date-time-group.js';
import {type ByInitial, byInitial, ofInitial} from './line/initials.js';
import {isBlank, type TextLine} from './line/lines.js';
import {isPageMark} from './line/page-mark.js';
import {paragraphStart} from './line/paragraph-start.js';
import {dateLine, isAttributesTitle, isPartialNotice, routingIndicator} from './line/recognise.js';

/** The source of a text, from the form of its lines; `text` if too little shows that it is a cable. */
export function familyOf(lines: readonly TextLine[]): Family {
	let seen = noSigns;
	let count = 0;
	for (const line of lines) {
		if (isBlank(line)) {
			continue;
		}
		seen = withSignsOf(line, seen);
		if (++count === LINES_LOOKED_AT || isClear(seen)) {
			break;
		}
	}
	const evidence = allSigns.reduce((sum, sign) => sum + (has(seen, sign) ? weights[sign] : 0), 0);
	if (evidence < ENOUGH) {
		return 'text';
	}
	if (has(seen, 'office-page') && has(seen, 'other-years') && !has(seen, 'attributes')) {
		return 'cablegate';
	}
	return families.find(({signs}) => signs.some(sign => has(seen, sign)))?.family ?? 'cablegate';
}

/** Whether the family is clear, whatever signs may follow. */
function isClear(seen: Signs): boolean {
	return has(seen, 'date') && (has(seen, 'office-page') || has(seen, 'originator'));
}

const LINES_LOOKED_AT = 100;

/** For example two signs that only telegrams have, or one of them and one that other papers may have as well. */
const ENOUGH = 3;

/** How strongly each sign suggests a telegram. */
const weights = {
	transmission: 3,
	partial: 3,
	attributes: 3,
	'office-page': 3,
	originator: 2,
	date: 2,
	'page-mark': 2,
	'executive-order': 2,
	tags: 2,
	'message-number': 2,
	'printed-key': 2,
	'smart-key': 2,
	telegram: 1,
	subject: 1,
	references: 1,
	sender: 1,
	'marked-paragraph': 2,
	'other-years': 0,
} as const;

type Sign = keyof typeof weights;

/** Some signs, a bit for each. */
type Signs = number;

const noSigns: Signs = 0;
const allSigns = Object.keys(weights) as readonly Sign[];
const bits = Object.fromEntries(allSigns.map((sign, index) => [sign, 1 << index])) as Record<Sign, Signs>;

function has(signs: Signs, sign: Sign): boolean {
	return (signs & bits[sign]) !== 0;
}

const families: readonly {readonly family: Family; readonly signs: readonly Sign[]}[] = [
	{family: 'nara', signs: ['attributes', 'office-page']},
	{family: 'cablegate', signs: ['transmission', 'originator']},
	{family: 'smart', signs: ['smart-key']},
	{family: 'printout', signs: ['printed-key']},
	{family: 'frus', signs: ['telegram']},
];

/** The signs that have been seen and those of a line; no form is tried again whose sign is among them. */
function withSignsOf(line: TextLine, seen: Signs): Signs {
	const {text} = line;
	let signs = seen;
	for (const {bit, test} of ofInitial(formsByInitial, text) ?? otherForms) {
		if ((signs & bit) === 0 && test(text, line)) {
			signs |= bit;
		}
	}
	return signs;
}

/** What a line with a date begins with: a precedence, or the date. */
const startsOfDates = 'ZOPRYFNI0123456789';

const originator = new RegExp(String.raw`^DE ${routingIndicator}\b`);

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

type Form = {
	readonly sign: Sign;
	/** The characters that such a line may begin with; if absent, any capital. */
	readonly initials?: string;
	readonly test: (text: string, line: TextLine) => boolean;
};

const forms: readonly Form[] = [
	{sign: 'transmission', initials: 'VZ', test: text => /^V?ZCZC[A-Z]{2}|^ZN[RY] [A-Z]{5}\b/.test(text)},
	{sign: 'originator', initials: 'D', test: text => originator.test(text)},
	{sign: 'partial', initials: 'Tt', test: isPartialNotice},
	{sign: 'attributes', initials: 'M', test: isAttributesTitle},
	{
		sign: 'office-page',
		initials: 'AOP',
		test: text => /^(?:ACTION|ORIGIN) [A-Z]{1,5}-\d\d\b|^PAGE 0?1 +[A-Z].*\d{6} ?Z$/.test(text),
	},
	{sign: 'date', initials: startsOfDates, test: (_, line) => dateLine(line) !== undefined},
	// Pages with lists of offices were also printed in years from which the archives released no telegrams.
	{sign: 'other-years', initials: 'ZOPRYFNI', test: (_, line) => isOfOtherYears(line)},
	{sign: 'page-mark', test: isPageMark},
	{sign: 'executive-order', initials: 'Ee', test: hasLabel(executiveOrderField)},
	// In small letters these may be words of any text.
	{sign: 'tags', initials: 'T', test: hasLabel(tagsField)},
	{sign: 'subject', initials: 'S', test: hasLabel(subjectField)},
	{sign: 'references', initials: 'R', test: hasLabel(referencesField)},
	{
		sign: 'message-number',
		initials: 'UCSTL',
		test: (_, line) => classificationLine(line)?.messageNumber !== undefined,
	},
	{
		sign: 'printed-key',
		initials: 'ACIOM',
		test: text => /^(?:Action|Captions|Info|Originator|Message Reference Number):/.test(text),
	},
	{sign: 'smart-key', initials: 'MD', test: text => /^(?:MRN|Date\/DTG):/.test(text)},
	{sign: 'telegram', initials: 'T', test: text => /^TELEGRAM(?: \d+)?$/.test(text)},
	{sign: 'sender', initials: 'F', test: text => /^FM [A-Z]{3}/.test(text)},
	{
		sign: 'marked-paragraph',
		initials: '¶0123456789',
		test: text => paragraphStart(text)?.isMarked === true,
	},
];

/** The forms of lines that begin with a character beyond ASCII: of a paragraph, with a pilcrow. */
const otherForms: readonly FormWithBit[] = formsWith('¶');

/** The forms of lines that may begin with a character. */
const formsByInitial: ByInitial<readonly FormWithBit[]> = byInitial(formsWith);

type FormWithBit = {readonly bit: Signs; readonly test: Form['test']};

function formsWith(initial: string): readonly FormWithBit[] {
	return forms
		.filter(({initials}) => (initials ?? capitals).includes(initial))
		.map(({sign, test}) => ({bit: bits[sign], test}));
}

function hasLabel({label}: Field): Form['test'] {
	return text => labelEnd(label, text) !== undefined;
}

function isOfOtherYears(line: TextLine): boolean {
	const date = dateLine(line);
	const year = date && parseDateTimeGroup(line.text.slice(date.dateTimeGroup.start - line.start))?.year;
	return year !== undefined && (year < 1973 || year > 1979);
}
