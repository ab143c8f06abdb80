/** Dates in reference lines, whose digits must not be taken for a cable's number: `OF MARCH 12, 2007`, `(24 MAY 1978)`. */

import type {Range} from '../../../cable.js';
import {isLetter} from '../../../characters.js';

/** The name of a month, in full or short. */
export const months =
	'(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';

/** The words with notes in parentheses, quoted titles and dates replaced by blanks, so that positions stay. */
export function plainReferences(words: string): string {
	const withoutNotes = /[(["“]/.test(words) ? words.replace(note, blanksForNote) : words;
	if (!mayHoldDate.test(withoutNotes)) {
		return withoutNotes;
	}
	return withoutNotes
		.replace(writtenDate, blanks)
		.replace(/\b(?:DTG:?\s+)?\d{6}Z\s+[A-Z]{3}\s+\d{2,4}/g, blanks);
}

/** A quick test, which most lists do not pass. */
const mayHoldDate = /\d[/-]\d|\dZ|(?<![A-Z])(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/i;

/** Joins the words that matter where the end of a line cuts them, `FEBRU` / `ARY`; the blank then follows them. */
export function withWordsJoined(text: string, lines: readonly number[]): string {
	let joined = text;
	for (const at of lines) {
		if (!isLetter(joined.charCodeAt(at - 2)) || !isLetter(joined.charCodeAt(at))) {
			continue;
		}
		const before = /[A-Za-z]{1,9}$/.exec(joined.slice(Math.max(0, at - 12), at - 1))?.[0] ?? '';
		const after = /^[A-Za-z]{1,9}\.?/.exec(joined.slice(at, at + 10))?.[0] ?? '';
		if (wholeWord.test(before + after)) {
			joined = `${joined.slice(0, at - 1)}${after} ${joined.slice(at + after.length)}`;
		}
	}
	return joined;
}

const wholeWord = new RegExp(
	`^(?:${months}|AND|NOTAL|PREVIOUS|E-?MAIL|TELCON|TELECON|PHONCON|LETTER|MEMO|REPORT|MESSAGE|DATED)$`,
	'i',
);

const note = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]|"[^"]{0,200}"|“[^“”]{0,200}”/g;

/** The words without the brackets or quotation marks around all of them: `(ROME 12, 13)`. */
export function withoutBrackets(words: string): string {
	return words.replace(/[()[\]"“”]/g, ' ');
}

/** `(08)` is the year of a cable, `(1234)` its number. */
function blanksForNote(written: string): string {
	return /^[([]['’]?(?:\d{2}|\d{4})[)\]]$/.test(written) ? written : blanks(written);
}

const writtenDate = new RegExp(
	[
		// `OF MARCH 12, 2007`, `MAR 12`, `MARCH 2007`
		`\\b(?:(?:OF|DTD|DATED)\\s+)?${months}\\s+(?:\\d{1,2}(?!\\d)(?:(?:ST|ND|RD|TH)\\b)?(?:,\\s*\\d{4}|,?\\s['’]?(?:0\\d|[6-9]\\d)(?!\\d))?|(?:19|20)\\d{2}\\b)`,
		// `DATED 12 MAY 2006`, `12 MAY`
		`\\b(?:(?:OF|DTD|DATED)\\s+)?\\d{1,2}\\s?${months}(?![A-Z]|\\s+\\d{1,2},\\s*\\d{4})(?:,?\\s+(?:(?:19|20)\\d{2}|\\d{2}(?!\\d)))?`,
		// `3/12/07`
		'\\b(?:(?:OF|DTD|DATED)\\s+)?\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b',
	].join('|'),
	'gi',
);

/** As many blanks as a match has characters. */
function blanks(matched: string): string {
	return ' '.repeat(matched.length);
}

/**
 * The year after a number: `ROME 789/08`, `ROME 789-08`, `ROME 789 (08)`, `ROME 5512, 1973`, or that of the date which follows it,
 * `STATE 235324 OF 11/30/73`, `ZENDA 512 (MAY 24, 1978)`.
 */
export function yearAfter(text: string, serial: Range): Range | undefined {
	if (serial.end >= text.length) {
		return undefined;
	}
	const rest = text.slice(serial.end, serial.end + 40);
	const match =
		glued(text, serial, rest) ??
		(/^[,\s]/.test(rest) ? (dateAfterNumber.exec(rest) ?? afterComma(text, serial, rest)) : null);
	const written = match?.slice(1).find(group => group !== undefined);
	return match && written
		? {
				start: serial.end + match[0].lastIndexOf(written),
				end: serial.end + match[0].lastIndexOf(written) + written.length,
			}
		: undefined;
}

function glued(text: string, serial: Range, rest: string): RegExpExecArray | null {
	const match = yearAfterNumber.exec(rest);
	const [, short] = match ?? [];
	if (!match || short === undefined) {
		return match;
	}
	const last = Number(text.slice(serial.end - 2, serial.end));
	// `1970-75` may be six numbers.
	const isRange = match[0].startsWith('-') && Number(short) > last && Number(short) - last <= LONGEST_RANGE;
	return (serial.end - serial.start >= 3 || match[0].startsWith('/')) && isShortYear(short) && !isRange
		? match
		: null;
}

const LONGEST_RANGE = 20;

/** `ROME 5512, 1973`: four digits that end an item and are lower than the number behind the post; `ROME 1305, 2006` may be two numbers. */
function afterComma(text: string, serial: Range, rest: string): RegExpExecArray | null {
	const isBehindPost = /[A-Za-z]\s{1,2}$/.test(text.slice(Math.max(0, serial.start - 3), serial.start));
	const match = isBehindPost && rest.startsWith(',') ? yearAfterComma.exec(rest) : null;
	const number = Number(text.slice(serial.start, serial.end));
	return match && number > Number(match[1]) ? match : null;
}

const yearAfterComma =
	/^,\s{1,2}(19(?:6[6-9]|[7-9]\d)|200\d|2010)(?=\s{0,9}(?:$|;|,\s[A-Z]{3}|AND\s[A-Z]{3}|\s\(?[B-Z][.)]\s|\.\s{0,9}$))/;

const yearAfterNumber =
	/^(?:[/-](\d{2})(?![\w/-])|[/-]((?:19|20)\d{2})(?![\w/-])|\s?[([]['’]?(\d{2}|(?:19|20)\d{2})[)\]]|\s?['’](\d{2})(?!\w))/;

/** Whether two digits may be a year in which telegrams were sent. */
function isShortYear(digits: string): boolean {
	return /^(?:6[6-9]|[7-9]\d|0\d|10)$/.test(digits);
}

const beforeYear = [
	`\\d{6}Z\\s${months}\\s`,
	'\\d{1,2}/\\d{1,2}/',
	`\\d{1,2}\\s${months}\\s`,
	// `MAY 24, 1978`, `MAY 1978`: four digits, since two could be the day.
	`${months}\\s{1,2}(?:\\d{1,2},\\s?)?(?=\\d{4})`,
	`${months}\\s{1,2}\\d{1,2},?\\s['’]?(?=(?:0\\d|[6-9]\\d)(?!\\d))`,
].join('|');

const dateAfterNumber = new RegExp(
	`^,?\\s+(?:-\\s)?(?:(?:\\(|(?:OF|DTD|DATED|DTG:?)\\s){0,2}(?:${beforeYear})|OF (?=\\d{4}))(\\d{4}|\\d{2})(?!\\d)`,
	'i',
);
