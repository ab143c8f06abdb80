/** Reads message reference numbers in the spellings in which people type and copy them. */
import {formatMrn} from '../../cable/mrn.js';
import {fullYear} from '../../glossary/calendar.js';
import {knownPost, postInNumbers} from '../../glossary/posts.js';
import {correctedMrn} from '../../glossary/published-numbers.js';

/** The parts of a number: the post in canonical form, the serial without zeros. */
export type AskedNumber = {readonly year?: number; readonly post: string; readonly serial: string};

/**
 * The number that a whole query is: `07ROME1333`, `07 rome 1333`, `ROME 001333`, `1974LAPAZ04746`; none if it has other
 * words, or ends with what is rather a year, `rome 09`.
 */
export function numberAsked(text: string): AskedNumber | undefined {
	const written = writtenNumber(text);
	if (written === undefined || written.serial === '') {
		return undefined;
	}
	const {year, post, serial} = written;
	const isPhrase = /[A-Za-z][^A-Za-z]+[A-Za-z]/.test(post);
	if (year === '' && (yearPattern.test(serial) || (isPhrase && knownPost(post) === undefined))) {
		return undefined;
	}
	return {
		...(year === '' ? {} : {year: fullYear(year)}),
		post: postInNumbers(post),
		serial: withoutZeros(serial),
	};
}

/**
 * A number, or the beginning or the end of one, in canonical form: `07ROME1333`, `1974LAPAZ04746`, `ROME1333`, `07ROME`;
 * none for other words.
 */
export function canonicalNumber(text: string): string | undefined {
	const written = writtenNumber(text);
	if (written === undefined || (written.year === '' && written.serial === '')) {
		return /^\d{3,7}$/.test(text.trim()) ? withoutZeros(text.trim()) : undefined;
	}
	const {year, post, serial} = written;
	// The numbers of 1973-79 have six letters of the post, which may not be enough to know it.
	if (year.length === 4 && isArchival(Number(year)) && serial !== '') {
		return formatMrn(Number(year), post, serial, 'nara');
	}
	const known = postInNumbers(post);
	return year === '' || serial === ''
		? `${year.slice(-2)}${known}${withoutZeros(serial)}`
		: formatMrn(fullYear(year), known, serial, 'cablegate');
}

/** The parts of a number as typed, or of the right one if it was published wrongly; the year and the serial may be empty, but not both. */
type WrittenNumber = {readonly year: string; readonly post: string; readonly serial: string};

function writtenNumber(text: string): WrittenNumber | undefined {
	const typed = text.trim();
	const match = text.length > longestNumber ? null : numberPattern.exec(correctedMrn(typed) ?? typed);
	const {year = '', post = '', serial = ''} = match?.groups ?? {};
	return match === null ? undefined : {year, post, serial};
}

/** No number is longer, however it is spaced. */
const longestNumber = 64;

// A list marks a number that is only in the file's name with an asterisk.
const numberPattern =
	/^(?<year>\d{4}|\d{2})?[\s/_-]*(?<post>[a-z]{2,}(?:[\s./_'-]{1,3}[a-z]+){0,4})[\s/_-]*(?<serial>\d{1,7})?\*?$/i;

/** What is rather a year than the serial of a number. */
const yearPattern = /^(?:\d\d|19[4-9]\d|20[0-4]\d)$/;

function isArchival(year: number): boolean {
	return year >= 1973 && year <= 1979;
}

function withoutZeros(serial: string): string {
	return serial.replace(/^0+(?=\d)/, '');
}
