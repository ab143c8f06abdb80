/** The numbers of cables that a part of a reference line names: `06 LA PAZ 15, 39 AND 60` are three of one post. */
import type {MessageNumber, Range, Reference} from '../../cable.js';
import {hull, type JoinedText} from '../../joined-text.js';
import {mostListed} from '../../most-listed.js';
import {blanks, withoutDates, yearAfter} from './written-dates.js';

/** The post and serial number of a cable, and the year where one is written. */
export type CableNumber = NonNullable<Reference['messageNumber']>;

/** A number as it stands in a part: the stretch of the joined text, and what it names in the file. */
export type FoundNumber = {readonly extent: Range; readonly number: CableNumber | undefined};

/** The numbers of a part; `lastNumber` is the one before it, whose post a number without one is of. */
export function cableNumbersIn(
	joined: JoinedText,
	part: Range,
	lastNumber: CableNumber | undefined,
): readonly FoundNumber[] {
	const words = joined.text.slice(part.start, part.end);
	if (lastNumber && /^\d{1,7}$/.test(words)) {
		// `ROME 12; 13`: the post is the one before the semicolon.
		const [serial] = joined.ranges(part.start, part.end);
		return serial ? [{extent: part, number: {...lastNumber, serial}}] : [];
	}
	const found: FoundNumber[] = [];
	let post: Range | undefined;
	let year: Range | undefined;
	for (const match of withoutNotes(words).matchAll(cablePattern)) {
		const at = (group: string) => groupRange(match, group, part.start);
		const further = at('further');
		if (!further) {
			post = at('post');
			year = at('year');
		}
		const serial = further ?? at('serial');
		if (post && serial) {
			found.push({
				extent: further ?? {start: (year ?? post).start, end: serial.end},
				number: numberAt(joined, post, serial, year ?? yearAfter(joined.text, serial.end)),
			});
		}
		if (found.length >= mostListed) {
			break;
		}
	}
	return found;
}

/** The words with parentheses, `(NOTAL)`, and dates replaced by blanks, so that positions stay. */
function withoutNotes(words: string): string {
	return withoutDates(words.includes('(') ? words.replace(/\([^()]{0,200}\)/g, blanks) : words);
}

function groupRange({indices}: RegExpExecArray, group: string, offset: number): Range | undefined {
	const found = indices?.groups?.[group];
	return found && {start: offset + found[0], end: offset + found[1]};
}

function numberAt(
	joined: JoinedText,
	post: Range,
	serial: Range,
	year: Range | undefined,
): CableNumber | undefined {
	// `ROME'S 512`
	const possessive = /'S$/i.test(joined.text.slice(post.start, post.end)) ? 2 : 0;
	const inFile = ({start, end}: Range) => hull(joined.ranges(start, end));
	const postRange = inFile({start: post.start, end: post.end - possessive});
	const serialRange = inFile(serial);
	const yearRange = year && inFile(year);
	const number: MessageNumber | undefined =
		postRange && serialRange ? {post: postRange, serial: serialRange} : undefined;
	return number && {...number, ...(yearRange && {year: yearRange})};
}

const raw = String.raw;

/** `06 ROME 12`, `2006ROME12`. */
const year = raw`(?:(?<year>(?:19|20)\d{2}|\d{2})[ -]?)?`;

/** Words that stand before numbers of another kind: of a paragraph, a page, a day, a fiscal year. */
const noPost = [
	'AND|OF|NO|CABLES?|TELEGRAMS?|MESSAGES?|MSG|DTD|PARAS?|PARAGRAPHS?|PAGES?|SECTIONS?|FY',
	'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC',
	'JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER',
].join('|');

/** A word of a post's name. It has a limit, as all that follows, so that a long run of letters takes linear time. */
const postWord = raw`[A-Z][A-Za-z'.-]{0,20}`;

/** `USUN NEW YORK`: up to five words; `AND` parts two posts, and `ROME TELEGRAM 12` is one of `ROME`. */
const post = raw`(?<post>(?!(?:${noPost})\b)${postWord}(?:\s(?!(?:AND|CABLE|TELEGRAM|MESSAGE|MSG)\b|NO\.)${postWord}){0,4})`;

/** What may stand between post and number: `ROME TELEGRAM NO. 12`, `ROME #12`. */
const betweenPostAndSerial = raw`(?:\s(?:CABLE|TELEGRAM|MESSAGE|MSG))?\s{0,2}(?:(?:NO\.|#)\s?)?`;

/** The serial number. `12/07` is a date, and `181211Z` the time of a date-time group. */
const serial = raw`(?<serial>\d{1,7})(?!\d|\/\d{1,2}\b|[A-Z]*\s?Z\b)`;

/** One more number of the post named last: after a comma, an ampersand, `AND`, or a stroke. */
const further = raw`(?<=[,&]\s{0,9}|\b(?:AND|and)\s{1,9}|\/)(?<further>\d{1,7})(?![\w/])`;

const cablePattern = new RegExp(
	raw`(?<![\w/(-])${year}${post}${betweenPostAndSerial}${serial}|${further}`,
	'dg',
);
