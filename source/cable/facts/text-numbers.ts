/**
 * Message numbers within sentences: `SEE LA PAZ 5021`, `05 ROME 12`, `07ROME1333`, `EMBTEL 512`.
 *
 * A list of references has little else, so there any name before a number is a post. In a sentence a number may as well
 * be a year, a day or an amount. So the post must be one of the table or of the header, and what stands around the
 * number decides.
 */

import {fullYear} from '../../glossary/calendar.js';
import {namedPost} from '../../glossary/post-names.js';
import {addTo} from '../add-to.js';
import {type Cable, type Range, slice} from '../cable.js';
import {months, yearAfter} from '../header/fields/references/written-dates.js';
import {matchesOf} from '../matches-of.js';
import {isOfSamePost, type Mrn, type MrnParts, mrnOf, parseMrn, postKey} from '../mrn.js';
import {addressees} from './addressees.js';
import {blocksOf} from './block-queries.js';
import {mrnOfPost, mrnsNamed, mrnWithoutYear, references} from './numbers.js';

/** A message number in a stretch of text, from its year or post to its serial. */
export type WrittenNumber = Range & {readonly mrn: Mrn};

/** What a cable tells about the numbers in its sentences. */
export type NumberContext = {
	readonly cable: Cable;
	/** The post that sent it, as the line of its classification has it. */
	readonly ownPost: string | undefined;
	/** The numbers of its references by their serials. */
	readonly cited: ReadonlyMap<string, readonly MrnParts[]>;
	/** The posts that its header names, which the table may lack. */
	readonly posts: ReadonlySet<string>;
};

/** What a cable tells about the numbers in its sentences. */
export function numberContext(cable: Cable): NumberContext {
	const [own] = blocksOf(cable, 'classification-line').flatMap(({messageNumber}) =>
		messageNumber ? [slice(cable, messageNumber.post)] : [],
	);
	const cited = references(cable).flatMap(({messageNumber}) =>
		messageNumber ? [slice(cable, messageNumber.post)] : [],
	);
	const addressed = (['from', 'action', 'info'] as const)
		.flatMap(role => addressees(cable, role))
		.map(({address}) => slice(cable, address));
	const keys = [...(own === undefined ? [] : [own]), ...cited, ...addressed].map(postKey);
	const posts = new Set(keys.filter(key => key.length > 2));
	return {cable, ownPost: own, posts, cited: numbersBySerial(cable)};
}

function numbersBySerial(cable: Cable): ReadonlyMap<string, readonly MrnParts[]> {
	const numbers = new Map<string, MrnParts[]>();
	for (const mrn of mrnsNamed(cable)) {
		const parts = parseMrn(mrn);
		if (parts) {
			addTo(numbers, parts.serial, parts);
		}
	}
	return numbers;
}

/** The numbers in a stretch of text, in order. */
export function numbersInText(text: string, context: NumberContext): readonly WrittenNumber[] {
	const found: WrittenNumber[] = [];
	let last: PostNumber | undefined;
	for (const {index, 0: written} of matchesOf(serials, text)) {
		const serial = {start: index, end: index + written.length};
		const number = numberWithPost(text, serial, context) ?? furtherNumber(text, serial, last);
		const mrn = number && mrnIn(text, number, context);
		if (number && mrn !== undefined) {
			last = number;
			found.push({start: number.start, end: number.end, mrn});
		}
	}
	return found;
}

/** A serial number is not part of an amount, a fraction, a time or a word, but for `07ROME1333`. */
const serials = /(?<![\d.,$#%:]|\d[-–/])(?:\d{1,7})(?![\w%]|[,:]\d|\.\d|[-/]\d{1,2}[-/])/g;

/** A number, and the post and the year that were written before it. */
type PostNumber = Range & {
	readonly post: string;
	readonly year: string | undefined;
	readonly serial: Range;
};

function mrnIn(text: string, {post, year, serial}: PostNumber, context: NumberContext): Mrn | undefined {
	const after = yearAfter(text, serial);
	const written = year ?? (after && text.slice(after.start, after.end));
	const digits = text.slice(serial.start, serial.end);
	if (written !== undefined) {
		return mrnOfPost(context.cable, fullYear(written), post, digits);
	}
	const likely = mrnWithoutYear(context.cable, post, digits);
	return likely === undefined ? undefined : (citedMrn(likely, context) ?? likely);
}

/**
 * The number of a reference with the post and serial of a number whose year is not written. Of several it is the one
 * whose year is nearest, and of two as near the earlier.
 */
function citedMrn(likely: Mrn, {cited}: NumberContext): Mrn | undefined {
	const parts = parseMrn(likely);
	if (!parts) {
		return undefined;
	}
	const distance = ({year}: MrnParts) => Math.abs(year - parts.year);
	const [nearest] = (cited.get(parts.serial) ?? [])
		.filter(each => isOfSamePost(each, parts))
		.toSorted((one, other) => distance(one) - distance(other) || one.year - other.year);
	return nearest && mrnOf(nearest);
}

function numberWithPost(text: string, serial: Range, context: NumberContext): PostNumber | undefined {
	// Names and what may stand around them are short, so looking back takes the same time everywhere.
	const from = Math.max(0, serial.start - LONGEST_NAME);
	const before = text.slice(from, serial.start);
	const between = betweenPostAndSerial.exec(before)?.[0] ?? '';
	const named = postAtEnd(before.slice(0, before.length - between.length), context);
	if (!named) {
		return undefined;
	}
	const lead = before.slice(0, named.start);
	const [yearPart, year] = yearBefore.exec(lead) ?? ['', undefined];
	const number: PostNumber = {
		start: from + named.start - yearPart.length,
		end: serial.end,
		post: named.post,
		year,
		serial,
	};
	const hasCue =
		year !== undefined || named.isCue || /[A-Z#]/i.test(between) || cueBefore.test(lead.slice(-CUE));
	return hasCue || isPlainlyNumber(text, number, lead) ? number : undefined;
}

const LONGEST_NAME = 60;
const CUE = 24;

/** `LA PAZ TELEGRAM NO. 5021`, `ROME'S 512`, `ROME-512`, `ROME (512)`; closed up, `ROME512`. */
const betweenPostAndSerial =
	/(?:['’]S)?(?:[\s-]{1,3}(?:TELEGRAMS?|TELS?|CABLES?|MESSAGES?|MSGS?|NOS?\.?|NUMBERS?|NR\.?|#)\s{0,2}){1,2}$|['’]S\s$|[\s-]?\(?$/i;

const yearBefore = /(?<![\w/.,-])['’]?((?:19|20)\d{2}|6[6-9]|[7-9]\d|0\d|10)(?:\s?-\s?|\s)?$/;

/** Words that announce a message. */
const cueBefore =
	/\b(?:SEE|SEE ALSO|PER|CF\.?|REF|REFS|REFTEL|REFTELS|VIA|CABLES?|TELEGRAMS?|TELS?|MESSAGES?|EMBASSY|PARA \d{1,2} OF)[\s:(]{1,2}$/i;

type EndingPost = {readonly start: number; readonly post: string; readonly isCue: boolean};

/** The post that the words before a number end with: the most words that are a name. */
function postAtEnd(words: string, {ownPost, posts}: NumberContext): EndingPost | undefined {
	// Most numbers follow a word in small letters, or none.
	if (!/[A-Z][A-Za-z'’.]{0,20}$/.test(words.slice(-22))) {
		return undefined;
	}
	const starts = matchesOf(nameWord, words)
		.slice(-MOST_WORDS)
		.map(({index}) => index);
	const own = /(?<![A-Za-z])(?:EMBTELS?|OURTELS?|OUR TELS?)$/i.exec(words);
	if (own && ownPost !== undefined) {
		return {start: own.index, post: ownPost, isCue: true};
	}
	const department = /(?<![A-Za-z])DEPTELS?$/i.exec(words);
	if (department) {
		return {start: department.index, post: 'STATE', isCue: true};
	}
	for (const start of starts) {
		const name = words.slice(start);
		if (/^[A-Za-z][A-Za-z'’. ]*[A-Za-z]$/.test(name) && isPost(name, posts)) {
			return {start, post: name, isCue: false};
		}
	}
	return undefined;
}

const nameWord = /[A-Za-z][A-Za-z'’.]*/g;
const MOST_WORDS = 4;

function isPost(name: string, posts: ReadonlySet<string>): boolean {
	const isName = /^[A-Z]/.test(name);
	return isName && (namedPost(name) !== undefined || posts.has(postKey(name)));
}

/** Whether a number after a post is one without a word that says so. */
function isPlainlyNumber(text: string, {start, serial}: PostNumber, lead: string): boolean {
	const digits = text.slice(serial.start, serial.end);
	const after = text.slice(serial.end, serial.end + 20);
	if (
		/^(?:19|20)\d{2}$/.test(digits) ||
		monthAfter.test(after) ||
		/^\s?(?:PERCENT|MILLION|BILLION)/i.test(after)
	) {
		return false;
	}
	const isEnclosed = /[(,;]\s?$|\bAND\s$/i.test(lead) || start === 0;
	const isClosed = /^\s?(?:[),;.:\]]|$|AND\b|OF\b|DTD\b|DATED\b|PARA|NOTAL|\(NOTAL)/i.test(after);
	if (digits.startsWith('0') || digits.length >= 5) {
		return digits.length >= 3;
	}
	return digits.length === 4 || (digits.length >= 2 && isEnclosed && isClosed);
}

const monthAfter = new RegExp(`^\\s?(?:-\\s?)?${months}(?![A-Z])`, 'i');

/** `LA PAZ 5021 AND 5022`: a further number of the same post has as many digits. */
function furtherNumber(text: string, serial: Range, last: PostNumber | undefined): PostNumber | undefined {
	if (!last || serial.start - last.end > FURTHER) {
		return undefined;
	}
	const digits = serial.end - serial.start;
	const isLike = digits >= 3 && digits === last.serial.end - last.serial.start;
	const isListed = /^(?:\/\d{2})?\s?(?:,|&|AND|,\s?AND|OR|THROUGH|THRU)\s?$/i.test(
		text.slice(last.end, serial.start),
	);
	return isLike && isListed
		? {start: serial.start, end: serial.end, post: last.post, year: last.year, serial}
		: undefined;
}

const FURTHER = 12;
