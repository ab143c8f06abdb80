/** What the reference line names: cables by post and number, e-mails, airgrams and the rest. */
import type {MessageNumber, Range, Reference, ReferenceKind, References} from '../../cable.js';
import {hull, type JoinedText, joinText} from '../../joined-text.js';
import {mostListed} from '../../most-listed.js';

/**
 * The block of a reference line, from the whole stretch it covers and the stretches that hold its words; at most as many
 * references as there is room for.
 */
export function parseReferences(
	fileText: string,
	extent: Range,
	pieces: readonly Range[],
	room: number,
): References {
	const joined = joinText(fileText, pieces);
	const lines = lineStarts(pieces);
	const references: Reference[] = [];
	let before: NumberedPost | undefined;
	for (const item of room > 0 ? itemsOf(joined.text) : []) {
		for (const reference of referencesOf(joined, item, lines, before)) {
			references.push(reference);
			before = reference.messageNumber ?? before;
		}
		if (references.length >= room) {
			break;
		}
	}
	return {type: 'references', ...extent, references: references.slice(0, room)};
}

/** Where the second line of a joined text begins, the third, and so on. */
function lineStarts(pieces: readonly Range[]): readonly number[] {
	let at = 0;
	return pieces.slice(0, -1).map(({start, end}) => {
		at += end - start + 1;
		return at;
	});
}

/** Whether a line could go on a list of references that a blank line or a page mark has cut. */
export function looksLikeReference(text: string): boolean {
	if (/^(?:¶\s?)?\(?[A-Z][.)]\)?\s+\S/.test(text)) {
		// `A. THE SETTING` is a heading: what the list names has a number, or one of these words.
		return /\d|MAIL|PHONE|CON\b|CONS\b|MEMO|LETTER|REPORT|NOTE/i.test(text);
	}
	return (
		/^(?:\d{2,4} ?)?[A-Z][A-Z '.-]{1,30}\s\d{1,7}(?=$|[,;:.()]|\s(?:\(|(?:AND|OF|DTD|DATED|PARAS?)\b))/.test(
			text,
		) && !writtenDay.test(text)
	);
}

/** Whether a line is a reference and no more, as it stands where its label was forgotten: `(A) ZENDA 512 (B) STATE 99`. */
export function isReferenceAlone(text: string): boolean {
	return /^(?:\(A\) )?[A-Z]{3,12}(?: [A-Z]{3,12})? \d{3,7}(?: \(B\) [A-Z]{3,12}(?: [A-Z]{3,12})? \d{3,7})?$/.test(
		text,
	);
}

/** What stands behind one letter of the list, or the whole where it has no letters. */
type Item = Range & {readonly label?: Range};

/** Cuts the list at its letters. A letter counts only where it is the next one, so that initials do not. */
function itemsOf(text: string): readonly Item[] {
	const items: Item[] = [];
	const isNumbered = /^\(?1[.)]\s/.test(text);
	let expected = isNumbered ? '1' : 'A';
	let current: Item = {start: 0, end: text.length};
	for (const match of text.matchAll(isNumbered ? numberPattern : letterPattern)) {
		const whole = match[0];
		const written = match[1] ?? match[2] ?? '';
		const letter = written.toUpperCase();
		const before = text.slice(Math.max(0, match.index - 4), match.index);
		const isBehindReference = /[\d);,]\s*$/.test(before);
		const isLetterOnly = /[)\]]|\s$/.test(whole) || match.index === 0 || isBehindReference;
		// A second block of references goes on with the letters of the first, and a typist may miss or repeat one.
		const isFirst = match.index === 0 && looksLikeReference(text);
		const isOutOfTurn = isBehindReference && /^\w{3}/.test(text.slice(match.index + whole.length));
		if (!isLetterOnly || (letter !== expected && !isFirst && !isOutOfTurn)) {
			continue;
		}
		pushItem(items, text, {...current, end: match.index});
		const labelAt = match.index + whole.indexOf(written);
		current = {
			start: match.index + whole.length,
			end: text.length,
			label: {start: labelAt, end: labelAt + 1},
		};
		expected = String.fromCharCode(letter.charCodeAt(0) + 1);
	}
	pushItem(items, text, current);
	return items;
}

/** `A.`, `A)`, `(A)`, `[A]`, `A:`, `A -`, and the same doubled; a small letter only within parentheses. */
const letterPattern =
	/(?<![\w.-])[([]?(?:([A-Z])(?:\s?[.):\]]+|\s-\s|(?<=\([A-Z])L(?=\s))|([a-z])\))(?:\s*\(\1\))?(?:\s*\1[.)])?\s*/g;

const numberPattern = /(?<![\w.-])\(?(\d)[.)]\s+/g;

function pushItem(items: Item[], text: string, item: Item): void {
	const {start, end} = trimmed(text, item.start, item.end);
	if (start < end) {
		items.push({...item, start, end});
	}
}

/** The kinds of reference that are told by a word; what has none of them is read as cables. */
const kindsByWord: readonly {readonly kind: ReferenceKind; readonly pattern: RegExp}[] = [
	{kind: 'email', pattern: /\bE-?\s?MAILS?\b/i},
	{kind: 'telephone', pattern: /\b(?:TELE?CONS?|TELEPHONE|PHONE|PHONECONS?|FONECONS?|CONVERSATIONS?)\b/i},
	{kind: 'report', pattern: /\b(?:IIR|FBIS|OSC|TD-?\d|REPORTS?|SITREP)\b/i},
	{kind: 'memorandum', pattern: /\b(?:MEMO(?:RANDUM|RANDA|S)?|MEMCONS?)\b/i},
	{kind: 'airgram', pattern: /(?:^|\s)A(?:-\s?\d{1,4}|\d{2,4})\b/},
	{kind: 'other', pattern: /\b(?:LETTERS?|NOTES?|WEBSITE|HTTP)\b/i},
];

type NumberedPost = NonNullable<Reference['messageNumber']>;

function referencesOf(
	joined: JoinedText,
	item: Item,
	lines: readonly number[],
	before: NumberedPost | undefined,
): readonly Reference[] {
	const references: Reference[] = [];
	let post = before;
	for (const part of partsOf(joined.text, item, lines)) {
		const words = joined.text.slice(part.start, part.end);
		const named = kindOf(words);
		if (named) {
			references.push(reference(joined, item, part, named.kind));
			continue;
		}
		const cables = cablesOf(joined, item, part, post);
		post = cables.at(-1)?.messageNumber ?? post;
		if (cables.length > 0) {
			references.push(...cables);
		} else if (/\w{2}/.test(words) && !/^(?:NONE|N\/A)$/i.test(words)) {
			references.push(reference(joined, item, part, 'other'));
		}
		if (references.length >= mostListed) {
			break;
		}
	}
	return references;
}

// Letters that every one of those words has; plain posts and numbers are asked no further.
const lettersOfKinds = /MAIL|CON|PHON|IIR|FBIS|OSC|TD|REPORT|SITREP|MEMO|LETTER|NOTE|WEB|HTTP|\bA-?\s?\d/i;

function kindOf(words: string) {
	return lettersOfKinds.test(words) ? kindsByWord.find(({pattern}) => pattern.test(words)) : undefined;
}

// A semicolon, a colon behind a number, a comma before an airgram, an `AND` before a post or an airgram; a date's comma parts nothing.
const partEnd =
	/;|:(?<=\d:)\s+(?=(?:[A-Z][A-Z .]{0,30}\s)?(?:A-)?\d)|,\s+(?=A-\d)|,(?<=\d,)\s+(?=[A-Z][A-Z .]{0,30}\sA-\d)|(?<!\s)\s+(?:AND|and)\s+(?=(?:[A-Z][A-Z .]{0,30}\s?)?(?:A-)?\d)(?!\s*\d+\b(?! [A-Z]))|$/g;

/** Items hold several references. */
function* partsOf(text: string, item: Item, lines: readonly number[]): Generator<Range> {
	let start = item.start;
	for (const match of text.slice(item.start, item.end).matchAll(partEnd)) {
		const part = trimmed(text, start, item.start + match.index);
		if (part.start < part.end) {
			yield* partsByLine(text, part, lines);
		}
		start = item.start + match.index + match[0].length;
	}
}

/** A cable on one line and a telephone call or the like on the next are two, though nothing else parts them. */
function partsByLine(text: string, part: Range, lines: readonly number[]): readonly Range[] {
	const cut = lines.find(at => at > part.start && at < part.end);
	const isTwo =
		cut !== undefined &&
		/[A-Z]{2} \d{2,7}\.?\s$/.test(text.slice(part.start, cut)) &&
		!kindOf(text.slice(part.start, cut)) &&
		kindOf(text.slice(cut, part.end)) !== undefined;
	return isTwo ? [trimmed(text, part.start, cut), trimmed(text, cut, part.end)] : [part];
}

const cablePattern =
	/(?<![\w/(-])(?:(?<year>(?:19|20)\d{2}|\d{2})[ -]?)?(?<post>(?!(?:AND|OF|NO|CABLES?|TELEGRAMS?|MESSAGES?|MSG|DTD|PARAS?|PARAGRAPHS?|PAGES?|SECTIONS?|FY|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b)[A-Z][A-Za-z'.-]{0,20}(?:\s(?!(?:AND|CABLE|TELEGRAM|MESSAGE|MSG)\b|NO\.)[A-Z][A-Za-z'.-]{0,20}){0,4})(?:\s(?:CABLE|TELEGRAM|MESSAGE|MSG))?\s{0,2}(?:(?:NO\.|#)\s?)?(?<serial>\d{1,7})(?!\d|\/\d{1,2}\b|[A-Z]*\s?Z\b)|(?<=[,&]\s{0,9}|\b(?:AND|and)\s{1,9}|\/)(?<further>\d{1,7})(?![\w/])/dg;

/** The cables of a part: `LA PAZ 15, 39 AND 60` is three of one post. */
function cablesOf(
	joined: JoinedText,
	item: Item,
	part: Range,
	before: NumberedPost | undefined,
): readonly Reference[] {
	const words = joined.text.slice(part.start, part.end);
	if (before && /^\d{1,7}$/.test(words)) {
		// `ROME 12; 13`: the post is the one in front of the semicolon.
		const [serial] = joined.ranges(part.start, part.end);
		return serial ? [{...reference(joined, item, part, 'cable'), messageNumber: {...before, serial}}] : [];
	}
	const references: Reference[] = [];
	let post: Range | undefined;
	let year: Range | undefined;
	for (const match of withoutNotes(words).matchAll(cablePattern)) {
		const at = (group: string): Range | undefined => {
			const indices = match.indices?.groups?.[group];
			return indices && {start: part.start + indices[0], end: part.start + indices[1]};
		};
		const further = at('further');
		if (!further) {
			post = at('post');
			year = at('year');
		}
		const serial = further ?? at('serial');
		if (post && serial) {
			const extent = further ?? {start: (year ?? post).start, end: serial.end};
			const possessive = /'S$/i.test(joined.text.slice(post.start, post.end)) ? 2 : 0;
			const name = {start: post.start, end: post.end - possessive};
			const messageNumber = numberRanges(joined, name, serial, year ?? yearBehind(joined.text, serial.end));
			references.push({...reference(joined, item, extent, 'cable'), ...(messageNumber && {messageNumber})});
		}
		if (references.length >= mostListed) {
			break;
		}
	}
	return references;
}

/** The year of the date that stands behind a number: `STATE 235324 OF 11/30/73`, `ZENDA 512 (MAY 24, 1978)`. */
function yearBehind(text: string, at: number): Range | undefined {
	const match = /[,\s]/.test(text.charAt(at)) ? dateBehind.exec(text.slice(at, at + 40)) : null;
	return match?.[1] === undefined
		? undefined
		: {start: at + match[0].length - match[1].length, end: at + match[0].length};
}

/** Blanks out what stands in parentheses, `(NOTAL)`, and dates, keeping every position. */
function withoutNotes(words: string): string {
	return (words.includes('(') ? words.replace(/\([^()]{0,200}\)/g, blanks) : words)
		.replace(writtenDate, blanks)
		.replace(/\b\d{6}Z\s+[A-Z]{3}\s+\d{2,4}/g, blanks);
}

const months =
	'(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const writtenDate = new RegExp(
	`\\b(?:(?:OF|DTD|DATED)\\s+)?${months}\\s+(?:\\d{1,2}(?!\\d)(?:,\\s*\\d{4})?|(?:19|20)\\d{2}\\b)|\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b`,
	'gi',
);
const writtenDay = new RegExp(`\\b${months} \\d{1,2}\\b`);
const dateBehind = new RegExp(
	`^,?\\s+(?:(?:\\(|OF |DTD |DATED ){0,2}(?:\\d{6}Z ${months} |\\d{1,2}/\\d{1,2}/|\\d{1,2} ${months} |${months} (?:\\d{1,2}, ?)?(?=\\d{4}))|OF (?=\\d{4}))(\\d{4}|\\d{2})(?!\\d)`,
	'i',
);

function blanks(matched: string): string {
	return ' '.repeat(matched.length);
}

function reference(joined: JoinedText, item: Item, extent: Range, kind: ReferenceKind): Reference {
	const [label] = item.label ? joined.ranges(item.label.start, item.label.end) : [];
	const {start, end} = trimmed(joined.text, extent.start, extent.end);
	return {kind, ...(label && {label}), pieces: joined.ranges(start, end)};
}

function numberRanges(
	joined: JoinedText,
	post: Range,
	serial: Range,
	year: Range | undefined,
): Reference['messageNumber'] | undefined {
	const range = ({start, end}: Range) => hull(joined.ranges(start, end));
	const [postRange, serialRange, yearRange] = [range(post), range(serial), year && range(year)];
	const number: MessageNumber | undefined =
		postRange && serialRange ? {post: postRange, serial: serialRange} : undefined;
	return number && {...number, ...(yearRange && {year: yearRange})};
}

function trimmed(text: string, from: number, to: number): Range {
	let [start, end] = [from, to];
	while (start < end && /[\s,:;.&]/.test(text[start] as string)) {
		start++;
	}
	while (end > start && /[\s,:;.&]/.test(text[end - 1] as string)) {
		end--;
	}
	const and = /(?<!\s)\s+AND$/i.exec(text.slice(start, end));
	return {start, end: and ? start + and.index : end};
}
