/** Dates in reference lines, whose digits must not be taken for a cable's number: `OF MARCH 12, 2007`, `(24 MAY 1978)`. */
import type {Range} from '../../cable.js';

/** The name of a month, in full or short. */
export const months =
	'(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';

/** The words with every date replaced by blanks, so that positions stay. */
export function withoutDates(words: string): string {
	return words.replace(writtenDate, blanks).replace(/\b\d{6}Z\s+[A-Z]{3}\s+\d{2,4}/g, blanks);
}

const writtenDate = new RegExp(
	[
		// `OF MARCH 12, 2007`, `MAR 12`, `MARCH 2007`
		`\\b(?:(?:OF|DTD|DATED)\\s+)?${months}\\s+(?:\\d{1,2}(?!\\d)(?:,\\s*\\d{4})?|(?:19|20)\\d{2}\\b)`,
		// `3/12/07`
		'\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b',
	].join('|'),
	'gi',
);

/** As many blanks as a match has characters. */
export function blanks(matched: string): string {
	return ' '.repeat(matched.length);
}

/** The year of the date that follows a number: `STATE 235324 OF 11/30/73`, `ZENDA 512 (MAY 24, 1978)`. */
export function yearAfter(text: string, at: number): Range | undefined {
	const match = /[,\s]/.test(text.charAt(at)) ? dateAfterNumber.exec(text.slice(at, at + 40)) : null;
	return match?.[1] === undefined
		? undefined
		: {start: at + match[0].length - match[1].length, end: at + match[0].length};
}

const beforeYear = [
	`\\d{6}Z ${months} `,
	'\\d{1,2}/\\d{1,2}/',
	`\\d{1,2} ${months} `,
	// `MAY 24, 1978`, `MAY 1978`: four digits, since two could be the day.
	`${months} (?:\\d{1,2}, ?)?(?=\\d{4})`,
].join('|');

const dateAfterNumber = new RegExp(
	`^,?\\s+(?:(?:\\(|OF |DTD |DATED ){0,2}(?:${beforeYear})|OF (?=\\d{4}))(\\d{4}|\\d{2})(?!\\d)`,
	'i',
);
