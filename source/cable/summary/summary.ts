import type {Cable, CableId, ClassificationLevel} from '../cable.js';
import {knownNumber, type MrnSource} from '../facts/numbers.js';
import {type Mrn, parseMrn} from '../mrn.js';

/** What a list shows of a cable without its text. */
export type Summary = {
	readonly id: CableId;
	/** Its own number, or if the text states none the one in its file's name. */
	readonly mrn: Mrn | undefined;
	/** Where the number comes from; nothing if there is none. */
	readonly mrnFrom: MrnSource | undefined;
	/** When it was sent, `2007-06-18T12:11:00Z`, so that alphabetical order is the order of time. */
	readonly date: string | undefined;
	readonly from: string | undefined;
	readonly classification: ClassificationLevel | undefined;
	readonly isNoforn: boolean;
	readonly subject: string | undefined;
	/** The first words of the text, for a cable without a subject. */
	readonly opening: string;
	readonly isPartial: boolean;
};

/** A summary that says nothing. */
export const emptySummary: Summary = {
	id: '',
	mrn: undefined,
	mrnFrom: undefined,
	date: undefined,
	from: undefined,
	classification: undefined,
	isNoforn: false,
	subject: undefined,
	opening: '',
	isPartial: false,
};

/** The number by which a list and its index know a cable, for as long as the index exists, even if its file is renamed. */
export type CableKey = number;

/** The key of a file that was named instead of a folder; no index has it. */
export const singleFileKey: CableKey = 0;

/** The key of a cable that no index has, or not the one that is open now. */
export const noKey: CableKey = -1;

/** Cables in an order. A quarter of a million of them may be a typed array, which takes less memory than an array. */
export type CableKeys = Iterable<CableKey> & {
	readonly length: number;
	readonly [index: number]: CableKey;
	indexOf(key: CableKey): number;
	slice(start: number, end: number): CableKeys;
};

/** A cable as a list knows it. */
export type Listed = Summary & {
	readonly key: CableKey;
	/** The SHA-256 of its file or row, in hexadecimal; empty if it is not known. */
	readonly sha256: string;
};

/** What a cable is known by wherever it lies; the number is for people. */
export type CableIdentity = Pick<Listed, 'sha256' | 'mrn'>;

/** A cable of this folder, with what it is known by elsewhere. */
export type IdentifiedCable = CableIdentity & Pick<Listed, 'key'>;

/** The classification with the caption that limits release: `CONFIDENTIAL//NOFORN`; none if none is stated. */
export function classificationWords({
	classification,
	isNoforn,
}: {
	readonly classification: string | undefined;
	readonly isNoforn: boolean;
}): string | undefined {
	return classification && `${classification}${isNoforn ? '//NOFORN' : ''}`;
}

/** The classification in letters, as a column of a list has it: `C//NF`. */
export function classificationLetters({
	classification,
	isNoforn,
}: Pick<Summary, 'classification' | 'isNoforn'>): string {
	const letters = classification === undefined ? '' : letterOf[classification];
	return isNoforn && letters !== '' ? `${letters}//NF` : letters;
}

const letterOf: Readonly<Record<ClassificationLevel, string>> = {
	UNCLASSIFIED: 'U',
	'SENSITIVE BUT UNCLASSIFIED': 'SBU',
	'LIMITED OFFICIAL USE': 'LOU',
	CONFIDENTIAL: 'C',
	SECRET: 'S',
	'TOP SECRET': 'TS',
};

/** The number as shown, `07ROME1333`; one that is only in the file's name has an asterisk, `07ROME1333*`. */
export function numberWords({mrn, mrnFrom}: Pick<Summary, 'mrn' | 'mrnFrom'>): string {
	return `${mrn ?? ''}${mrnFrom === 'fileName' ? '*' : ''}`;
}

/** What a cable is called in a row: its number, or its file without the folders. */
export function nameWords(cable: Pick<Summary, 'id' | 'mrn' | 'mrnFrom'>): string {
	return numberWords(cable) || cable.id.replace(/^.*[/\\]/, '');
}

/** What a cable is called: its number as shown, or its file. */
export function shownNumber(cable: Cable): string {
	const known = knownNumber(cable);
	return known ? numberWords(known) : cable.id;
}

/** The day as shown; without a date the year of its number, `2006-??-??`, or nothing. */
export function dateWords({date, mrn}: Pick<Summary, 'date' | 'mrn'>): string {
	const year = yearByNumber({date, mrn});
	return year === undefined ? (date ?? '').slice(0, 'yyyy-mm-dd'.length) : `${year}-??-??`;
}

/** The year of a cable without a date, from its number. */
export function yearByNumber({date, mrn}: Pick<Summary, 'date' | 'mrn'>): number | undefined {
	return date === undefined && mrn !== undefined ? parseMrn(mrn)?.year : undefined;
}

/** What a list shows of a cable: its subject, or `(no subject)` and its first words. */
export function title({subject, opening}: Pick<Summary, 'subject' | 'opening'>): string {
	return subject ?? `(no subject) ${opening}`.trim();
}
