/** The message reference number: the year, the post and its serial number, `07ROME1333`. */

import {fullYear} from '../glossary/calendar.js';
import {canonicalPost} from '../glossary/post-names.js';
import type {CableId, Family} from './cable.js';
import {figuresOf} from './characters.js';

/** A message reference number in canonical form. */
export type Mrn = string;

/**
 * The canonical form of a number: two digits of the year, the post without blanks, the serial without leading zeros.
 * Telegrams of 1973-79 have the form of their Document Number in the archives, `1974LAPAZ04746`: a four-digit year, six
 * letters of the post, a padded serial.
 */
export function formatMrn(year: number, post: string, serial: string, family: Family): Mrn {
	const name = fullPostName(post);
	const key = postKey(name);
	const number = figuresOf(serial)
		.replace(/\D/g, '')
		.replace(/^0+(?=\d)/, '');
	if (family === 'nara') {
		// The page line had room for six columns, including the blank of `SAN JOSE`.
		const code = key === 'STATE' ? key : postKey(name.slice(0, 6));
		return `${year}${code}${number.padStart(key === 'STATE' ? 6 : 5, '0')}`;
	}
	return `${String(year % 100).padStart(2, '0')}${key}${number}`;
}

/** Two missions are called by half their name in references, but never in their own numbers. */
function fullPostName(post: string): string {
	const name = post.trim().replace(/\s+/g, ' ').toUpperCase();
	return name === 'USUN' ? 'USUN NEW YORK' : name === 'UNVIE' ? 'UNVIE VIENNA' : name;
}

/** A name with the figures that optical readers took for its letters: `COTON0U`. */
function lettersIn(name: string): string {
	return /[015]/.test(name) ? name.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('5', 'S') : name;
}

/** The parts of a canonical number; `isArchival` is the form of 1973-79, whose post may be cut short. */
export type MrnParts = {
	readonly year: number;
	readonly post: string;
	readonly serial: string;
	readonly isArchival: boolean;
};

/** The parts of a number; none if it is not one. */
export function parseMrn(mrn: Mrn): MrnParts | undefined {
	const match = /^(\d{4}|\d{2})([A-Z]+)0*([1-9]\d*|0)$/.exec(mrn);
	const [, year = '', post = '', serial = ''] = match ?? [];
	return match ? {year: fullYear(year), post, serial, isArchival: year.length === 4} : undefined;
}

/** The canonical form of a number's parts. */
export function mrnOf({year, post, serial, isArchival}: MrnParts): Mrn {
	return formatMrn(year, post, serial, isArchival ? 'nara' : 'cablegate');
}

/** The number in the name of a file, `2007/07ROME1333.txt`, in canonical form. */
export function mrnOfFileName(id: CableId): Mrn | undefined {
	const name = /([^/\\]*?)(?:\.[A-Za-z]{1,5})?$/.exec(id)?.[1] ?? '';
	const parts = parseMrn(name);
	return parts && (parts.isArchival ? name : formatMrn(parts.year, parts.post, parts.serial, 'cablegate'));
}

/** Whether two numbers name the same message, whatever their forms and whichever names of the post they have. */
export function nameSameMessage(one: Mrn, other: Mrn): boolean {
	const [a, b] = [parseMrn(one), parseMrn(other)];
	if (!a || !b) {
		return one === other;
	}
	return a.year === b.year && a.serial === b.serial && isOfSamePost(a, b);
}

/** The post of a number, and whether it may be cut short there. */
type NamedPost = Pick<MrnParts, 'post' | 'isArchival'>;

/** Whether two numbers are of the same post, which may be cut short in one or have another name. */
export function isOfSamePost(a: NamedPost, b: NamedPost): boolean {
	if (
		a.post === b.post ||
		(a.isArchival && b.post.startsWith(a.post)) ||
		(b.isArchival && a.post.startsWith(b.post))
	) {
		return true;
	}
	const post = canonicalPost(a.post);
	return post !== undefined && post === canonicalPost(b.post);
}

/** The post as it stands in a number: without blanks and periods, and always `STATE` for the Department. */
export function postKey(post: string): string {
	const letters = lettersIn(post.toUpperCase())
		.replace(/[^A-Z]+/g, '')
		.replace(kindOfPost, '');
	return /^(?:SECSTATE|DEPT|STATE|SECSTATEWASHDC)$/.test(letters) ? 'STATE' : letters;
}

/** What addresses say of a post and numbers do not: `AMEMBASSY ROME`. */
const kindOfPost =
	/^(?:AM(?:ERICAN)?(?:EMBASSY|EMB|CONSUL|CONGEN)|EMBASSY|CONSULATE|CONGEN|USMISSION)(?=[A-Z]{3})/;
