/** The name below the text: a surname, on a line of its own or glued to the last sentence. */
import type {Range} from '../../cable.js';
import {isEndMark} from '../../line/recognise.js';
import {isSectionWord} from '../headings/heading-words.js';

/** What a printout of SMART writes before the name. */
export const signatureLabel = /^Signature\s?:\s*(?=\S)/;

/** Whether a line can be the name below the text. */
export function isSignatureLine(text: string): boolean {
	return signatureName(text) !== undefined;
}

/** Where the name stands in a line that can be a signature; nothing if the line says something else. */
export function signatureName(text: string): Range | undefined {
	if (text.length > LONGEST) {
		return undefined;
	}
	// A name behind the end of a quotation is one glued to it, whatever name stands before that.
	if (text.includes('QUOTE') && /\b(?:UNQUOTE|END QUOTE)\.? [A-Z]{3}/.test(text)) {
		return undefined;
	}
	if (text.charAt(1) === ' ' && isSpacedName(text)) {
		return {start: 0, end: text.length};
	}
	if (hasBlanks(text, MOST_BLANKS)) {
		return undefined;
	}
	if (/^[A-Z]{3,24}$/.test(text)) {
		return isNoName(text) || isSectionWord(text) ? undefined : {start: 0, end: text.length};
	}
	if (text.startsWith('(') && text.endsWith(')')) {
		const inside = signatureName(text.slice(1, -1));
		return inside && {start: inside.start + 1, end: inside.end + 1};
	}
	const start = ornamentBefore.exec(text)?.[0].length ?? 0;
	const words = text.slice(start).replace(start > 0 ? ornamentAfter : /\/{1,4}$/, '');
	const end = start + words.length - ornamentLength(words, footWords);
	const name = text.slice(start, end);
	return isName(name) ? {start, end} : undefined;
}

const LONGEST = 72;

/** A name in letters that stand apart: `T A R L E N H E I M`. A row of a table may have `E E E E`. */
function isSpacedName(text: string): boolean {
	const name = /^[A-Z](?: [A-Z]){3,23}$/.test(text) ? text.replaceAll(' ', '') : '';
	return new Set(name).size > 2 && !isNoName(name) && !isSectionWord(name);
}

/** More than any name has, even with the end of the transmission, `NN NN` and the like, after it. */
const MOST_BLANKS = 8;

function hasBlanks(text: string, most: number): boolean {
	let count = 0;
	for (let at = text.indexOf(' '); at >= 0 && count < most; at = text.indexOf(' ', at + 1)) {
		count++;
	}
	return count === most;
}

/** `## RASSENDYLL ##`, `// RASSENDYLL //`, `/S/ RASSENDYLL`, `SIGNED: RASSENDYLL`. */
const ornamentBefore =
	/^(?:(?:[#*>"“=~_.…-]|\/(?!S\/)){1,12}\s{0,8}){0,3}(?:\(?(?:\/S\/|SIGNED)\)?[\s:.-]{1,4})?/i;

/** What may follow a name if something precedes it; a hyphen alone would only cut a word. */
const ornamentAfter = /[\s/-]{1,12}$/;

/** How much of the end of a line is signs and words of some kind. */
function ornamentLength(text: string, words: RegExp): number {
	let end = withoutSigns(text, text.length);
	for (;;) {
		const word = words.exec(text.slice(Math.max(0, end - LONGEST_WORDS), end))?.[0];
		if (word === undefined) {
			return text.length - end;
		}
		end = withoutSigns(text, end - word.length);
	}
}

function withoutSigns(text: string, from: number): number {
	let end = from;
	while (end > 0 && ' \t\u00A0#*>"”=~_.…'.includes(text.charAt(end - 1))) {
		end--;
	}
	return end;
}

const LONGEST_WORDS = 40;

/** The end of the transmission. */
const endOfTransmission = /\s(?:N ?N ?N ?N?|BT|#\d{1,5})$/;

/** The end of the transmission, or the classification at the foot of the page. */
const footWords =
	/\s(?:N ?N ?N ?N?|BT|#\d{1,5}|UNQUOTE|UNQTE|(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|C O N F I D E N T I A L|S E C R E T)(?:\/{1,2}NOFORN)?|END (?:OF )?(?:CABLE(?: TEXT)?|MESSAGE))$/;

function isName(text: string): boolean {
	const name = text.replace(particles, '');
	return (
		(namePattern.test(name) || smallName.test(text)) &&
		!isNoName(text) &&
		!isSectionWord(text) &&
		(text === text.toLowerCase() || name === name.toUpperCase() || !/\s\p{Ll}/u.test(name))
	);
}

/** What may precede a surname: `VAN DER BERG`, `de la Cruz`. */
const particles = /^(?:(?:v[ao]n|de[nrl]?|della|d[aiu]|l[ae]|el|al|te[rn]|bin|st\.) )+(?=\p{Lu})/iu;

// A period may follow an initial, but not separate a word from a name: `THE UPPER BRIDGE. RASSENDYLL`.
const namePattern =
	/^(?:(?:MC|Mc|MAC|Mac|DE|de|VON|von|VAN|van|O'|D'|d')\s?)?(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]{1,24}(?:(?:(?<=^\p{L}{1,3}|\s\p{Lu})\. ?| +)\p{Lu}[\p{L}'’-]{0,24}){0,2}(?:,? (?:JR|SR|Jr|Sr|I{2,3}|IV)\.?)?(?:\s*\([A-Z]{1,12}\))?$/u;

const smallName = /^(?:(?:v[ao]n|de[nr]?|la|al|bin) ){0,2}\p{Ll}{3,20}(?:['’-]\p{Ll}{2,20})?$/u;

/** Whether words that look like a name are the end of the transmission, or others that stand below a text. */
function isNoName(text: string): boolean {
	return notNames.test(text) || isEndMark(text.replace(/[.:]$/, '').toUpperCase());
}

const notNames =
	/^(?:END(?:S|ED|ING)?\b.*|(?:DRAFTED|APPROVED|CLEARED|RELEASED) BY\b.*|MINIMIZE\b.*|(?:UNQUOTE|QUOTE|UNQTE|QTE)\b.*|(?:CABLE|MESSAGE|TELEGRAM|TEXT) ENDS|(?:BEGIN )?TEXT|GP-?\d?|DECONTROL.*|XGDS.*|GDS.*|ADDS|ANNEX.*|APPENDIX.*|DRAFT|REPORT|ACTION.*|N\/?A|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|TOP SECRET|NOFORN|SIPDIS|SENSITIVE|SBU|FOUO|NODIS|EXDIS|LIMDIS|NOTAL|SEPTEL|REFTEL|REGARDS|(?:BEST|WARM|KIND) REGARDS|SINCERELY.*|THANKS|THANK YOU|DONATE|SUBSCRIBE|SHARE|TWEET|PERMALINK|PAGE.*|MORE|CONTINUED|CONT'?D|NIL|NONE|ETC|ATTACHMENTS?|ENCLOSURES?)[.:]?$/i;

/** The name that is glued to the end of the last sentence: `… WAS NOT RAISED. KISSINGER`. */
export function gluedSignature(text: string): Range | undefined {
	const tail = text.slice(-LONGEST_GLUED);
	const words = tail.slice(0, tail.length - ornamentLength(tail, endOfTransmission));
	const match = gluedPattern.exec(words);
	const name = match?.[1] ?? '';
	if (
		!match ||
		isNoName(name) ||
		isSectionWord(name) ||
		abbreviation.test(words.slice(0, match.index)) ||
		/^\s*\d{1,3}\.$/.test(words.slice(0, match.index))
	) {
		return undefined;
	}
	const at = text.length - tail.length + match.index + match[0].indexOf(name);
	return at > 0 ? {start: at, end: at + name.length} : undefined;
}

const LONGEST_GLUED = 90;

// After the end of a sentence or of a quotation; the blank between may be missing.
const gluedPattern =
	/(?:(?<=[.!?]["'”)\]]*)\s+|\b(?:UNQUOTE|UNQTE|END (?:COMMENT|SUMMARY|NOTE|TEXT|QUOTE))\s+|(?<=[.!?]["'”)\]]*)\s*#{1,4}\s*|(?<=[A-Za-z]{4}\.)(?=[A-Z]{4,24}$))((?:(?:V[AO]N(?:D(?:EN|ER|E))?|DE[NR]?|L[AE]|D[IU]|V[ao]n|De[nr]?|L[ae]|D[iu]) ){0,2}(?:[A-Z][A-Z'-]{2,24}|(?:Ma?c|[OD]'|[A-Z][a-z]{2,20}-)?[A-Z][a-z]{2,24}))$/;

/** The period of `Mr.`, `Amb.` and `U.S.` ends no sentence: an extract may break off after a name. */
const abbreviation =
	/(?:^|[\s("“])(?:(?:mrs?|ms|dr|amb|gen|sen|rep|cong|col|maj|lt|sgt|capt|cdr|adm|prof|gov|pres|sec|min|asst|dep|st|no|nos|mt|jr|vs|cf|fr|rev|hon|messrs|pm|fm|inc|co|corp|ltd|etc|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|(?:[a-z]\.)+)\s*$/i;
