/** What is cited of a cable: the facts that it states, in words and on one line each. */
import {classificationWords, type Summary, yearByNumber} from '../cable/summary/summary.js';
import {senderWords} from './sender.js';

/** The facts of a citation; what the cable does not state is undefined, and no citation makes it up. */
export type Cited = {
	/** The name of its file. */
	readonly file: string;
	readonly number: string | undefined;
	/** The number stands only in the name of the file. */
	readonly isNumberSupplied: boolean;
	/** The post that sent it: `American Embassy Rome`. */
	readonly from: string | undefined;
	readonly subject: string | undefined;
	readonly day: Day | undefined;
	/** `CONFIDENTIAL//NOFORN`. */
	readonly classification: string | undefined;
};

/** The day on which a cable was sent; only its year if that is all its number says. */
export type Day = {readonly year: number; readonly month?: number; readonly day?: number};

/** What a citation says of a cable, asked of the facts that a list has. */
export type CitableSummary = Pick<
	Summary,
	'id' | 'mrn' | 'mrnFrom' | 'date' | 'from' | 'classification' | 'isNoforn' | 'subject'
>;

/** The facts of a citation. */
export function citedOf(summary: CitableSummary): Cited {
	const {id, mrn, mrnFrom, from, subject} = summary;
	return {
		file: oneLine(id),
		number: mrn === undefined ? undefined : oneLine(mrn),
		isNumberSupplied: mrnFrom === 'fileName',
		from: from === undefined ? undefined : senderWords(oneLine(from)),
		subject: subject === undefined ? undefined : oneLine(subject),
		day: dayOf(summary),
		classification: classificationWords(summary),
	};
}

/** Whether anything shows that the text is a telegram. */
export function isTelegram({number, from}: Cited): boolean {
	return number !== undefined || from !== undefined;
}

/** Whether there is anything to cite but the name of a file. */
export function statesAnything({number, from, subject, day, classification}: Cited): boolean {
	return [number, from, subject, day, classification].some(fact => fact !== undefined);
}

/** The number as a scholar writes it: in brackets if it was supplied, since the text does not state it. */
export function numberInCitation({number, isNumberSupplied}: Cited): string | undefined {
	return number !== undefined && isNumberSupplied ? `[${number}]` : number;
}

/** The classification in lower case but for its first letters and its captions: `Confidential//NOFORN`. */
export function classificationInCitation({classification}: Cited): string | undefined {
	const [level = '', ...captions] = classification?.split('//') ?? [];
	const words = level.toLowerCase().replace(/(?<![a-z])[a-z]/g, letter => letter.toUpperCase());
	return classification && [words, ...captions].join('//');
}

/** A text on one line, in which whatever could control a terminal is a visible placeholder. */
function oneLine(text: string): string {
	return text
		.replace(/[\s\u0085\u2028\u2029]+/g, ' ')
		.replace(/[\0-\x1F]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
		.replace(/\x7F/g, '\u2421')
		.replace(/[\x80-\x9F]/g, '\u2426')
		.trim();
}

function dayOf({date, mrn}: CitableSummary): Day | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
	if (year !== undefined) {
		return {year: Number(year), month: Number(month), day: Number(day)};
	}
	const only = yearByNumber({date, mrn});
	return only === undefined ? undefined : {year: only};
}
