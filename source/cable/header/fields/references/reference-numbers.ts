/** The numbers of cables that a part of a reference line names: `06 LA PAZ 15, 39 AND 60` are three of one post. */
import {namedPost} from '../../../../glossary/post-names.js';
import type {Range, Reference} from '../../../cable.js';
import type {JoinedText} from '../../../joined-text.js';
import {matchesOf} from '../../../matches-of.js';
import {mostListed} from '../../../most-listed.js';
import {countedThings} from './not-post-words.js';
import {betweenNumbers, cablePattern, furtherBefore} from './number-pattern.js';
import {type NamedPost, postIn, type Word} from './reference-post.js';
import {yearAfter} from './written-dates.js';

/** The post and serial number of a cable, and the year where one is written. */
export type CableNumber = NonNullable<Reference['messageNumber']>;

/** A number as it stands in a part: the stretch of the joined text, what it names in the file, its letter in the list. */
export type FoundNumber = {
	readonly extent: Range;
	readonly number: CableNumber | undefined;
	readonly label?: Range;
};

/** A part of a list: its stretch of the text, and the whole text as written and without notes and dates. */
export type Part = Range & {
	readonly written: string;
	readonly plain: string;
	readonly lines: readonly number[];
	/** The letter of the item. */
	readonly letter: string | undefined;
	/** Where a page mark or the like stands between two lines, which no part of a number may cover. */
	readonly tears: readonly number[];
};

/** The numbers of a part; `lastNumber` is the one before it, whose post a number without one is of. */
export function cableNumbersIn(
	joined: JoinedText,
	part: Part,
	lastNumber: CableNumber | undefined,
): readonly FoundNumber[] {
	const words = part.plain.slice(part.start, part.end);
	const plain = plainNumber(joined, part, words);
	if (plain) {
		return [plain];
	}
	const alone = /^\W*(\d{1,7})\W*$/.exec(words);
	if (lastNumber && alone?.[1]) {
		// `ROME 12; 13`: the post is the one before the semicolon.
		const start = part.start + words.indexOf(alone[1]);
		const extent = {start, end: start + alone[1].length};
		const [serial] = joined.ranges(extent.start, extent.end);
		return serial ? [{extent, number: {...lastNumber, serial}}] : [];
	}
	const found = numbersWithPosts(joined, part, words);
	return found.length > 0 ? found : numberBeforePost(joined, part, words);
}

/** The number in a part of nothing else, `06 ROME 12`, as most are: found with less work. */
function plainNumber(joined: JoinedText, part: Part, words: string): FoundNumber | undefined {
	const match = plainPattern.exec(words);
	if (!match) {
		return undefined;
	}
	const [, before = '', yearDigits = '', name = '', serial = ''] = match;
	const start = part.start + before.length;
	const postAt = start + (yearDigits === '' ? 0 : yearDigits.length + 1);
	const post =
		namedPost(name) === undefined
			? postIn(wordsOf(name, postAt), part.letter)
			: {start: postAt, end: postAt + name.length, isKnown: true};
	if (post?.start !== postAt) {
		return undefined;
	}
	const year = yearDigits === '' ? undefined : {start, end: start + yearDigits.length};
	const serialAt = postAt + name.length + 1;
	return numberAt(joined, part, {post, year}, {start: serialAt, end: serialAt + serial.length}, start);
}

const plainPattern = /^(\s*)(?:(\d{4}|\d{2}) )?([A-Z]{2,20}(?: [A-Z]{2,20}){0,3}) (\d{1,7})[\s.,]*$/;

/** The post and the year that a further number shares with the one before it. */
type Shared = {readonly post: NamedPost; readonly year: Range | undefined};

function numbersWithPosts(joined: JoinedText, part: Part, words: string): readonly FoundNumber[] {
	const found: FoundNumber[] = [];
	let shared: Shared | undefined;
	for (const match of matchesOf(cablePattern, words)) {
		const further = groupRange(match, 'further', part.start);
		if (further) {
			const last = found.at(-1);
			if (
				shared &&
				last &&
				!isYearOf(last, shared, further, words.slice(last.extent.end - part.start, match.index)) &&
				isFurther(words, match, last.extent.end - part.start)
			) {
				found.push(numberAt(joined, part, shared, further, further.start));
			}
		} else {
			const post = postOf(words, match, part);
			const isRead = post !== undefined && isBelievable(part, words, match, post, found);
			shared = isRead
				? {post, year: isMiddleCut(match, part) ? undefined : yearBefore(match, part.start, part.lines)}
				: undefined;
			const serial = serialOf(match, part);
			if (shared && serial) {
				const start = Math.min(startOfYear(words, shared.year, part.start), shared.post.start);
				found.push(numberAt(joined, part, shared, serial, start));
			}
		}
		if (found.length >= mostListed) {
			break;
		}
	}
	return found;
}

/** Where a group of a match stands. The pattern itself could tell, but would take four times as long then. */
function groupRange(match: RegExpExecArray, group: Group, offset: number): Range | undefined {
	const written = match.groups?.[group];
	if (written === undefined) {
		return undefined;
	}
	const start = offset + match.index + startOfGroup(match, group, written);
	return {start, end: start + written.length};
}

type Group = 'year' | 'noted' | 'post' | 'middle' | 'enclosed' | 'serial' | 'further';

/** Where a group begins in its match: year and further number at its beginning, the others before its end. */
function startOfGroup({0: whole, groups = {}}: RegExpExecArray, group: Group, written: string): number {
	const {middle, enclosed, serial = '', sign = ''} = groups;
	const serialAt = whole.length - serial.length;
	switch (group) {
		case 'year':
		case 'further':
			return 0;
		case 'noted':
			return whole.indexOf(written);
		case 'post': {
			const end =
				enclosed === undefined
					? serialAt - (middle === undefined ? 0 : middle.length + 1) - sign.length
					: whole.lastIndexOf('(');
			// Blanks may follow it, and the apostrophe of a year.
			return whole.lastIndexOf(written, end - written.length);
		}
		case 'middle':
			return serialAt - 1 - written.length;
		case 'enclosed':
			return whole.indexOf(written, whole.lastIndexOf('('));
		case 'serial':
			return serialAt;
		default:
			return group satisfies never;
	}
}

/** The number; where a line's end has cut it, `STATE 00` / `0498`, what stands before that end is of it. */
function serialOf(match: RegExpExecArray, part: Part): Range | undefined {
	const serial = groupRange(match, 'serial', part.start);
	const middle = groupRange(match, 'middle', part.start);
	return serial && middle && isMiddleCut(match, part) ? {start: middle.start, end: serial.end} : serial;
}

/** Whether what looks like a year between post and number is the beginning of a number that a line's end has cut. */
function isMiddleCut(match: RegExpExecArray, part: Part): boolean {
	const middle = groupRange(match, 'middle', part.start);
	return middle !== undefined && part.lines.includes(middle.end + 1);
}

/** Where a year begins, with the parenthesis or apostrophe before it. */
function startOfYear(words: string, year: Range | undefined, offset: number): number {
	return year
		? year.start - (/[(['’]{0,2}$/.exec(words.slice(0, year.start - offset).slice(-2))?.[0].length ?? 0)
		: Infinity;
}

/** The post of a match; positions are those of the joined text. */
function postOf(words: string, match: RegExpExecArray, part: Part): NamedPost | undefined {
	const range = groupRange(match, 'post', 0);
	return range && postIn(wordsOf(words.slice(range.start, range.end), part.start + range.start), part.letter);
}

/** The words of a name that begins at a position. */
function wordsOf(name: string, at: number): readonly Word[] {
	let start = at - 1;
	let length = 0;
	const words = name.split(/[\s/]/).map(text => {
		start += length + 1;
		length = text.length;
		// `ROME'S 512`, `06-ROME-512`
		const suffix = /(?:['’]S|[.'’-]+)$/i.exec(text)?.[0].length ?? 0;
		return {text, start, end: start + text.length - suffix};
	});
	return name.includes('  ') ? words.filter(({text}) => text !== '') : words;
}

function yearBefore(match: RegExpExecArray, offset: number, lines: readonly number[]): Range | undefined {
	const year = groupRange(match, 'year', offset);
	// A line's end may cut it; on one line `1 2` is not a year.
	const isCut = year !== undefined && /\s/.test(match.groups?.year ?? '') && !lines.includes(year.start + 2);
	return isCut
		? undefined
		: (year ??
				groupRange(match, 'noted', offset) ??
				groupRange(match, 'enclosed', offset) ??
				groupRange(match, 'middle', offset));
}

/**
 * Whether an unknown name is one: in capitals, or with nothing else around it. After a number only a comma or the like
 * shows that another cable is meant, and not what the first one is about: `ROME 12 THE TOLL IN 2007`.
 */
function isBelievable(
	part: Part,
	words: string,
	match: RegExpExecArray,
	post: NamedPost,
	found: readonly FoundNumber[],
): boolean {
	const {post: written = '', serial = '', sign = ''} = match.groups ?? {};
	const end = match.index + match[0].length;
	// `NATO PO(2007)0044` is a document.
	if (!post.isKnown && symbolWithYear.test(words.slice(match.index, end))) {
		return false;
	}
	if (sign.startsWith('(') && !/^\)(?!\w)/.test(words.slice(end, end + 2))) {
		return false;
	}
	if (post.isKnown) {
		return !sign.startsWith(',') || serial.length >= 3;
	}
	// `IL SOLE 24 ORE`
	if (serial.length <= 2 && / /.test(written) && nameGoesOn.test(words.slice(end, end + 40))) {
		return false;
	}
	const isDay = serial.length <= 2 && dayAndMonth.test(words.slice(end - serial.length, end + 4));
	if (sign.startsWith(',') || isDay) {
		return false;
	}
	if (/(?<![A-Za-z'’])[a-z]/.test(written.replace(particles, ''))) {
		return /^\W*$/.test(words.slice(0, match.index)) && onlyNumbers.test(words.slice(end));
	}
	const before = words.slice(Math.max(0, match.index - FAR_ENOUGH), match.index).trimEnd();
	const beginsLine = part.lines.includes(part.start + match.index);
	const isDescription = found.length > 0 && !beginsLine && !/(?:[,;&/]|\bAND|\d)$/i.test(before);
	return !isDescription && !(found.length > 0 && /^(?:19|20)\d\d$/.test(serial) && / /.test(written));
}

/** The short name of a series of documents, with a year in parentheses glued to it. */
const symbolWithYear = /(?<![A-Za-z])[A-Z]{1,4}\(\d{4}\)/;

/** Words that are neither between two numbers nor about one, and no further number. */
const nameGoesOn =
	/^\s(?!AND\b|OR\b|TO\b|THRU|THROUGH|NOTAL|PARAS?\b|DTD|DATED|OF\b|ET\b)[A-Z]{2}[^\d,;]{0,40}$/;

/** Nothing but further numbers, and words that name none. */
const onlyNumbers = /^\W*(?:(?:\d{1,7}|and|or|notal|previous|et|al|seq)\b\W*)*$/i;

/** `12/07` after an unknown word is a date. */
const dayAndMonth = /^(?:0?\d|1[0-2])\/\d{1,2}\b/;

/** A note in parentheses, now blank, and what stands before it. */
const FAR_ENOUGH = 240;

/** Small words within a name: `Rio de Lapiz`. */
const particles = /(?<=\s)(?:de|da|do|du|del|la|le|au|of|es|el)(?=\s)/g;

/** Whether digits after a stroke or comma have been read as the year of the number before: `ROME 12/06`, `ROME 5512, 1973`. */
function isYearOf({extent, number}: FoundNumber, shared: Shared, {start}: Range, gap: string): boolean {
	const isBeside = start === extent.end + 1 || /^,\s{1,2}$/.test(gap);
	return number?.year !== undefined && shared.year === undefined && isBeside;
}

/** A number without a post is one of the post before it, if it is not a paragraph or page of a book: `ROME 12, 3 FAM 180`. */
function isFurther(words: string, match: RegExpExecArray, lastEnd: number): boolean {
	const gap = words.slice(lastEnd, match.index);
	if (gap.length > FAR_ENOUGH || !betweenNumbers.test(gap) || countsOthers(words, match)) {
		return false;
	}
	const next = furtherBefore.exec(words.slice(match.index + match[0].length));
	return next?.[1] === undefined || postIn([{text: next[1], start: 0, end: 0}]) !== undefined;
}

/** `ROME 12 AND 2 PREVIOUS`, `ROME 12, 30 DEAD` */
function countsOthers(words: string, {index, 0: {length}}: RegExpExecArray): boolean {
	return length <= 2 && countedWord.test(words.slice(index + length, index + length + 14));
}

const countedWord = new RegExp(
	`^\\s{1,3}(?:PREV(?:IOUS)?|EARLIER|OTHERS?|MORE|RELATED|SUBSEQUENT|${countedThings.join('|')})\\b`,
	'i',
);

function numberAt(
	joined: JoinedText,
	part: Part,
	{post, year}: Shared,
	serial: Range,
	start: number,
): FoundNumber {
	const end = part.start + endOfCut(part, serial.end - part.start);
	const stated = year ?? yearAfter(part.written, {start: serial.start, end});
	const name = post.hasOwnSeries ? undefined : untorn(part, post);
	const postRange = name && joined.hull(name.start, name.end);
	const isTorn = part.tears.some(at => serial.start < at && at < end);
	const serialRange = isTorn ? undefined : joined.hull(serial.start, end);
	const yearRange = stated && joined.hull(stated.start, stated.end);
	let number: CableNumber | undefined;
	if (postRange && serialRange) {
		const own = {post: postRange, serial: serialRange};
		number = yearRange ? {...own, year: yearRange} : own;
	}
	const extent = {start, end: isWithinParenthesis(part.plain, start, end) ? end + 1 : end};
	return post.label ? {extent, number, label: post.label} : {extent, number};
}

/** The name of a post without what a page mark cuts off, if the rest names the same post: the `ADDIS` of `ADDIS` / `ABABA`. */
function untorn({plain, tears}: Part, post: Range): Range | undefined {
	const tear = tears.find(at => post.start < at && at < post.end);
	if (tear === undefined) {
		return post;
	}
	const whole = namedPost(plain.slice(post.start, post.end));
	return [
		{start: post.start, end: tear - 1},
		{start: tear, end: post.end},
	].find(({start, end}) => whole !== undefined && namedPost(plain.slice(start, end)) === whole);
}

/** Whether a number is in parentheses of its own: `ROME (1234)`. */
function isWithinParenthesis(text: string, start: number, end: number): boolean {
	return text.charAt(end) === ')' && text.indexOf(')', start) === end && text.slice(start, end).includes('(');
}

/** The end of a number that a line's end has cut: `STATE 12` / `345`. Positions count from the start of the part. */
function endOfCut({plain, start, end, lines}: Part, serialEnd: number): number {
	const more = lines.includes(start + serialEnd + 1)
		? /^ (\d{1,5})(?=\s*(?:$|[,;.(]|AND\b))/.exec(
				plain.slice(start + serialEnd, Math.min(end, start + serialEnd + 12)),
			)
		: null;
	return serialEnd + (more?.[0].length ?? 0);
}

/** `870 ROME` alone: the number stands before a post that the table has. */
function numberBeforePost(joined: JoinedText, part: Part, words: string): readonly FoundNumber[] {
	const match = /^(\W*)(\d{3,7})\s([A-Za-z][A-Za-z .'-]{2,30}?)[\W]*$/.exec(words);
	const [, before = '', serial = '', name = ''] = match ?? [];
	const at = part.start + before.length;
	const postAt = at + serial.length + 1;
	const post = match ? postIn([{text: name, start: postAt, end: postAt + name.length}]) : undefined;
	if (!post?.isKnown) {
		return [];
	}
	const serialRange = joined.hull(at, at + serial.length);
	const postRange = joined.hull(post.start, post.end);
	const number = postRange && serialRange && {post: postRange, serial: serialRange};
	return [{extent: {start: at, end: post.end}, number}];
}
