/** Recognises where the header of a cable begins, by lines that nothing else begins with and by what follows them. */
import {executiveOrderField} from '../header/fields/executive-order.js';
import {labelEnd} from '../header/fields/field.js';
import {subjectField} from '../header/fields/subject.js';
import {tagsField} from '../header/fields/tags.js';
import {classificationLine} from '../line/classification-line.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {dateLine} from '../line/recognise.js';

/** The beginning of a cable's header, and what it states about the message. */
export type CableHead = {
	/** The index of its first line. */
	readonly at: number;
	readonly form: HeadForm;
	/** Post and serial number, without leading zeros. */
	readonly number: HeadNumber | undefined;
	/** The date-time group, without blanks. */
	readonly date: string | undefined;
	/** The index of the line with the last label that was looked at. */
	readonly labelAt: number;
	readonly hasSubject: boolean;
};

/** A post as printed, and the serial number. */
export type HeadNumber = {readonly post: string; readonly serial: string};

/** What a header begins with; `classification` and `keys` if it has no lines about its transmission. */
export type HeadForm = 'transmission' | 'date' | 'classification' | 'keys';

/** The header that begins at a line, if one does. */
export function cableHead(lines: readonly TextLine[], at: number): CableHead | undefined {
	const form = formOf(lines[at] as TextLine);
	if (form === undefined) {
		return undefined;
	}
	const parts = partsBelow(lines, at, form);
	return parts && {at, form, ...parts};
}

function formOf(line: TextLine): HeadForm | undefined {
	const {text} = line;
	const initial = text.charAt(0);
	if (!'VZPDORYzopry0123456789NFIMUCSLTEucslneo'.includes(initial) || text.length > LONGEST) {
		return undefined;
	}
	if (/^V?ZCZC\S|^PAGE 0?1\s+[A-Z]|^(?:ZZ|OO|PP|RR|YY) +R[A-Z]{3,7}\b|^DE R[A-Z]{3,7} #/.test(text)) {
		return 'transmission';
	}
	if (/^(?:MRN|Message Reference Number)\s?:/.test(text)) {
		return 'keys';
	}
	if (dateLine(line)) {
		return 'date';
	}
	return classificationLine(line)?.messageNumber ? 'classification' : undefined;
}

/** No first line of a header is longer, in characters. */
const LONGEST = 200;

type Parts = Omit<CableHead, 'at' | 'form'>;

type Found = {
	-readonly [Name in keyof Parts]: Parts[Name];
} & {hasSender: boolean; labels: number};

/** What follows the first line of a header; `undefined` if that is not what follows one. */
function partsBelow(lines: readonly TextLine[], at: number, form: HeadForm): Parts | undefined {
	const found: Found = {
		number: undefined,
		date: undefined,
		labelAt: at,
		hasSubject: false,
		hasSender: false,
		labels: 0,
	};
	let seen = 0;
	for (let index = at; index < lines.length && seen < depths[form] && !found.hasSubject; index++) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			continue;
		}
		if (isNumberedText(line.text)) {
			break;
		}
		seen++;
		note(found, line, index);
	}
	const {hasSender, labels: _, ...parts} = found;
	return isHead(form, found, hasSender) ? parts : undefined;
}

/** How many lines a header has at most, from its first line to its subject. */
const depths: Readonly<Record<HeadForm, number>> = {transmission: 90, date: 80, classification: 24, keys: 40};

function isHead(form: HeadForm, {labels, date, number}: Found, hasSender: boolean): boolean {
	switch (form) {
		case 'transmission':
		case 'date':
			return date !== undefined && hasSender;
		case 'classification':
			return labels > 0;
		case 'keys':
			return number !== undefined && hasSender;
		default:
			return form satisfies never;
	}
}

/** Notes what a line states about the message. */
function note(found: Found, line: TextLine, index: number): void {
	const {text} = line;
	const date = found.date === undefined ? dateLine(line) : undefined;
	if (date) {
		const {start, end} = date.dateTimeGroup;
		found.date = text.slice(start - line.start, end - line.start).replace(/\s+/g, '');
	} else if (/^(?:FM|FROM):?(?:\s|$)/i.test(text)) {
		found.hasSender = true;
	} else if (labelEnd(subjectField.label, text) !== undefined) {
		found.hasSubject = true;
		addLabel(found, index);
	} else if (hasLabel(text)) {
		addLabel(found, index);
	} else {
		found.number ??= numberOf(line);
	}
}

function addLabel(found: Found, index: number): void {
	found.labels++;
	found.labelAt = index;
}

/** Whether a line begins with the label of the executive order or of the TAGS. */
export function hasLabel(text: string): boolean {
	return (
		labelEnd(executiveOrderField.label, text) !== undefined || labelEnd(tagsField.label, text) !== undefined
	);
}

function numberOf(line: TextLine): HeadNumber | undefined {
	const printed =
		/^(?:MRN|Message Reference Number)\s?:\s*(?:\d{2,4}\s+)?([A-Z][A-Z ]{1,30}?)\s*(\d{1,7})$/.exec(
			line.text,
		);
	if (printed) {
		return headNumber(printed[1], printed[2]);
	}
	const number = classificationLine(line)?.messageNumber;
	const words = (range: {readonly start: number; readonly end: number}) =>
		line.text.slice(range.start - line.start, range.end - line.start);
	return number && headNumber(words(number.post), words(number.serial));
}

function headNumber(post = '', serial = ''): HeadNumber {
	return {post: post.replace(/[^A-Z]/g, ''), serial: serial.replace(/^0+(?=\d)/, '')};
}

/** Whether two numbers are of the same message. */
export function isSameNumber(one: HeadNumber, other: HeadNumber): boolean {
	return one.serial === other.serial && isSamePost(one, other);
}

/** Whether two numbers are of the same post, which may be cut to six letters or more. */
export function isSamePost(one: HeadNumber, other: HeadNumber): boolean {
	return one.post.startsWith(other.post) || other.post.startsWith(one.post);
}

/** Whether a line begins a numbered paragraph, below which no header goes on. */
export function isNumberedText(text: string): boolean {
	return /^(?:¶\s?\d{1,3}\b|\(?\d{1,2}\.\s{0,4}\(?[A-Z])/.test(text);
}
