import type {Range} from '../cable.js';

/** Whether a line can be the name below the text. */
export function isSignatureLine(text: string): boolean {
	const name = text.replace(particles, '');
	return (
		signaturePattern.test(name) &&
		!notNames.test(name) &&
		(name === name.toUpperCase() || !/\s\p{Ll}/u.test(name))
	);
}

/** What a printout of SMART writes before the name. */
export const signatureLabel = /^Signature\s?:\s*(?=\S)/;

/** The name that is glued to the end of the last sentence: `… WAS NOT RAISED. KISSINGER`. */
export function gluedSignature(text: string): Range | undefined {
	const tail = text.slice(-60);
	const match = gluedPattern.exec(tail);
	if (!match || notNames.test(match[0])) {
		return undefined;
	}
	const start = text.length - tail.length + match.index;
	return start > 0 ? {start, end: text.length} : undefined;
}

/** What may precede a surname: `VAN DER BERG`, `de la Cruz`. */
const particles = /^(?:(?:v[ao]n|de[nrl]?|della|d[aiu]|l[ae]|el|al|te[rn]|bin|st\.) )+(?=\p{Lu})/iu;

// After the end of a sentence or of a quotation; the blank between may be missing.
const gluedPattern =
	/(?:(?<=[.!?]["')\]]*\s+|\bUNQUOTE\s+|\bUNQTE\s+)(?:(?:V[AO]N|DE[NR]?|L[AE]|D[IU]|V[ao]n|De[nr]?|L[ae]|D[iu]) ){0,2}([A-Z][A-Z'-]{2,24}|(?:Ma?c|[OD]'|[A-Z][a-z]{2,20}-)?[A-Z][a-z]{2,24})|(?<=[A-Za-z]{4}\.)[A-Z]{4,24})$/;

// A period may follow an initial, but not separate a word from a name: `THE UPPER BRIDGE. RASSENDYLL`.
const signaturePattern =
	/^(?:(?:MC|Mc|MAC|Mac|DE|de|VON|von|VAN|van|O'|D')\s?)?\p{Lu}[\p{L}'’-]{1,24}(?:(?:(?<=^\p{L}{1,3}|\s\p{Lu})\. ?| +)\p{Lu}[\p{L}'’-]{0,24}){0,2}\.?(?:\s*\([A-Z]{1,12}\))?[.>\s]*(?:\.\.\.)?$/u;
const notNames =
	/^(?:END\b.*|MINIMIZE\b.*|UNQUOTE|QUOTE|UNQTE|BT|NNNN?|TEXT|GP-?\d?|DECONTROL.*|XGDS.*|GDS.*|SUMMARY|COMMENT|NOTE|N\/?A|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|REGARDS|THANKS|PAGE.*)[.:]?$/i;
