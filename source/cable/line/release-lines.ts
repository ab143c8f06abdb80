/** What whoever released a cable set above it and stamped on its pages: `RELEASED IN PART`, `B1, 1.4(D)`, `Case No. F-2009-04411`. */
import {hasPairAt, pairs, pairsInAnyCase} from './initials.js';

/** The numbers of a release as its stamps have them, as patterns in any case. */
export const caseNumber = String.raw`Case No\.?\s{0,40}[A-Z]{0,2}-?\d[\dA-Z-]{3,20}`;
export const documentNumber = String.raw`Doc(?:ument)? No\.?\s{0,40}[A-Z]?-?\d[\dA-Z-]{3,20}`;

/** Whether a line above a text says how and by whom the cable was released. */
export function isNoteOfRelease(text: string): boolean {
	return text.length <= LONGEST && hasPairAt(startsOfNotes, text, 0) && noteOfRelease.test(text);
}

/** Whether a line says so wherever it stands, since no sentence has a line like it. */
export function isReleaseWithinText(text: string): boolean {
	return text.length <= LONGEST && hasPairAt(startsWithinText, text, 0) && releaseWithinText.test(text);
}

/** No such line is longer, in characters. */
const LONGEST = 100;

type Form = {
	readonly form: string;
	/** Whether a line of a text is one, too, if it has these capitals and small letters. */
	readonly isWithinText: boolean;
};

/** An exemption of the Freedom of Information Act, or of an executive order. */
const exemption = String.raw`(?:B[1-9]|1\.[3-6] ?\([A-H]\))`;
const exemptions = `${exemption}(?:[,; ]{1,3}${exemption}){0,8}`;

const forms: readonly Form[] = [
	{
		form: `(?:UNCLASSIFIED )?RELEASED? IN (?:PART|FULL)(?:[ :,-]{1,5}${exemptions})?`,
		isWithinText: true,
	},
	// Within a text one alone may be what a sentence ends with.
	{form: String.raw`(?=.{0,60}B[1-9])(?=.{0,60}1\.[3-6])${exemptions}`, isWithinText: true},
	{form: exemptions, isWithinText: false},
	{form: String.raw`REVIEW AUTHORITY: \S.*`, isWithinText: true},
	{form: String.raw`(?:Case|CASE) (?:No|NO)\. [FM]-\d{4}-\d{5}`, isWithinText: true},
	{form: String.raw`(?:Doc(?:ument)?|DOC(?:UMENT)?) (?:No|NO)\. C\d{8}`, isWithinText: true},
	// A number without a letter may be of anything that the text is about.
	{form: String.raw`(?=\w{3,8} No\.?\s{0,40}[A-Z])(?:${caseNumber}|${documentNumber})`, isWithinText: false},
	{form: 'Message Text', isWithinText: false},
	{form: String.raw`U\.S\. Department of State`, isWithinText: false},
	{form: String.raw`Authority:? NND ?\d+`, isWithinText: false},
	{form: String.raw`By:? [A-Z]{2,4},? NARA,? Date\b.*`, isWithinText: false},
	{form: String.raw`By: [A-Z]{2,4}, NARA\b.*`, isWithinText: false},
	{form: '-{3,} ?header ends ?-{3,}', isWithinText: false},
	{form: String.raw`(?:APPROVED|CLEARED|DECLASSIFIED|REVIEWED) FOR RELEASE\b.{0,30}`, isWithinText: false},
	{form: String.raw`DECLASSIFIED BY: \S.*`, isWithinText: false},
	{
		form: 'DISTRIBUTION: [A-Z]{1,5}(?:/[A-Z]{1,5})*(?:, [A-Z]{1,5}(?:/[A-Z]{1,5})*)*',
		isWithinText: false,
	},
];

const startsOfNotes = pairsInAnyCase('RE DE B1 B2 B3 B4 B5 B6 B7 B8 B9 1. BY DI DO AP CL ME -- U. CA AU UN');
const noteOfRelease = anyOf(forms, 'i');

const startsWithinText = pairs('RE UN B1 B2 B3 B4 B5 B6 B7 B8 B9 1. Do DO Ca CA');
const releaseWithinText = anyOf(
	forms.filter(({isWithinText}) => isWithinText),
	'',
);

function anyOf(all: readonly Form[], flags: string): RegExp {
	return new RegExp(`^(?:${all.map(({form}) => form).join('|')})$`, flags);
}
