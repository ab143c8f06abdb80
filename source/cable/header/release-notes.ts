/** What whoever released or published a cable set above it: `RELEASED IN PART`, `B1, 1.4(D)`. */
import {hasPairAt, pairsInAnyCase} from '../line/initials.js';

/** Whether a line says how and by whom a cable was released or published. */
export function isNoteOfRelease(text: string): boolean {
	return text.length <= LONGEST_NOTE && hasPairAt(startsOfNotes, text, 0) && noteOfRelease.test(text);
}

/** No such note is longer, in characters. */
const LONGEST_NOTE = 100;

const startsOfNotes = pairsInAnyCase(
	'RE DE B1 B2 B3 B4 B5 B6 B7 1. BY DI (D PU LA DO AP CL ME -- U. CA AU UN',
);

const someDay = String.raw`\d{1,2} [A-Z]{3,9} \d{4}|\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|[A-Z]{3,9} \d{1,2}, \d{4}`;

/** With the exemptions of the Freedom of Information Act and of an executive order: `B1`, `1.4(D)`. */
const noteOfRelease = (() => {
	const exemption = String.raw`(?:B[1-9]|1\.[3-6] ?\([A-H]\))`;
	const exemptions = `${exemption}(?:[,; ]+${exemption}){0,8}`;
	return new RegExp(
		[
			'^Message Text$',
			String.raw`^U\.S\. Department of State$`,
			String.raw`^(?:Case|Doc(?:ument)?) No\.? ?[A-Z]-?\d[\dA-Z-]*$`,
			String.raw`^Authority:? NND ?\d+$`,
			String.raw`^By:? [A-Z]{2,4},? NARA,? Date\b.*$`,
			'^UNCLASSIFIED RELEASED? IN (?:PART|FULL)$',
			'^-{3,} ?header ends ?-{3,}$',
			`^RELEASED? IN (?:PART|FULL)(?:[ :,-]+${exemptions})?$`,
			`^${exemptions}$`,
			String.raw`^(?:APPROVED|CLEARED|DECLASSIFIED|REVIEWED) FOR RELEASE\b.{0,30}$`,
			String.raw`^(?:REVIEW AUTHORITY|DECLASSIFIED BY): \S.*$`,
			String.raw`^By: [A-Z]{2,4}, NARA\b.*$`,
			String.raw`^DISTRIBUTION: [A-Z]{1,5}(?:\/[A-Z]{1,5})*(?:, [A-Z]{1,5}(?:\/[A-Z]{1,5})*)*$`,
			String.raw`^\(?(?:Date of publication|Publication date|Published(?: on)?|Last updated|Page last changed|Downloaded|Retrieved)\b:? ?(?:${someDay})\b.{0,40}$`,
		].join('|'),
		'i',
	);
})();
