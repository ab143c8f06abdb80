/** The message reference number: the year, the post and its serial number, `07ROME1333`. */
import type {Family} from './cable.js';
import {fullYear} from './date-time-group.js';

/** A message reference number in canonical form. */
export type Mrn = string;

/**
 * The canonical form: two digits of the year, the post without blanks, the serial without leading zeros.
 * Telegrams of 1973-79 are known by the four-digit year, six letters of the post and a padded serial,
 * `1974LAPAZ04746`, since that is the Document Number that the archives gave them.
 */
export function formatMrn(year: number, post: string, serial: string, family: Family): Mrn {
	const key = postKey(post);
	const number = serial.replace(/^0+(?=\d)/, '');
	if (family === 'nara') {
		return `${year}${key.slice(0, 6)}${number.padStart(key === 'STATE' ? 6 : 5, '0')}`;
	}
	return `${String(year % 100).padStart(2, '0')}${key}${number}`;
}

/** What two numbers must have in common to name the same message, whichever family they are written in. */
export function mrnKey(mrn: Mrn): string | undefined {
	const match = /^(\d{4}|\d{2})([A-Z]+)0*(\d+)$/.exec(mrn);
	return match ? `${fullYear(match[1] ?? '')} ${match[2]?.slice(0, 6)} ${match[3]}` : undefined;
}

/** The post as it stands in a number: without blanks and points, the Department by its one name. */
export function postKey(post: string): string {
	const letters = post.toUpperCase().replace(/[^A-Z]/g, '');
	return /^(?:SECSTATE|DEPT|STATE|SECSTATEWASHDC)$/.test(letters) ? 'STATE' : letters;
}
