/** What the reference line names: cables by post and number, e-mails, airgrams and the rest. */
import type {MessageNumber, Range, Reference, ReferenceKind, References} from './cable.js';
import {hull, type JoinedText, joinText} from './joined-text.js';

/** The block of a reference line, from the whole stretch it covers and the stretches that hold its words. */
export function parseReferences(fileText: string, extent: Range, pieces: readonly Range[]): References {
	const joined = joinText(fileText, pieces);
	const references = itemsOf(joined.text).flatMap(item => referencesOf(joined, item));
	return {type: 'references', ...extent, references};
}

/** Whether a line could go on a list of references that a blank line or a page mark has cut. */
export function looksLikeReference(text: string): boolean {
	return /^\(?[A-Z][.)]\)?\s+\S/.test(text) || /^(?:\d{2,4} ?)?[A-Z][A-Z '.-]{1,30}\s\d{1,7}\b/.test(text);
}

/** What stands behind one letter of the list, or the whole where it has no letters. */
type Item = Range & {readonly label?: Range};

/** Cuts the list at its letters. A letter counts only where it is the next one, so that initials do not. */
function itemsOf(text: string): readonly Item[] {
	const items: Item[] = [];
	let expected = 'A';
	let current: Item = {start: 0, end: text.length};
	for (const match of text.matchAll(/(?<![\w.-])\(?([A-Z])[.)]+(?:\s*\(\1\))?(?:\s*\1[.)])?\s*/g)) {
		const [whole, letter = ''] = match;
		const isLetterOnly = whole.includes(')') || /\s$/.test(whole) || match.index === 0;
		// A second block of references goes on with the letters of the first.
		const isFirst = match.index === 0 && looksLikeReference(text);
		if ((letter !== expected && !isFirst) || !isLetterOnly) {
			continue;
		}
		pushItem(items, text, {...current, end: match.index});
		const labelAt = match.index + whole.indexOf(letter);
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
	{kind: 'airgram', pattern: /(?:^|\s)A-\s?\d{1,4}\b/},
	{kind: 'other', pattern: /\b(?:LETTERS?|NOTES?|WEBSITE|HTTP)\b/i},
];

type NumberedPost = NonNullable<Reference['messageNumber']>;

function referencesOf(joined: JoinedText, item: Item): readonly Reference[] {
	let post: NumberedPost | undefined;
	return partsOf(joined.text, item).flatMap(part => {
		const words = joined.text.slice(part.start, part.end);
		const named = kindsByWord.find(({pattern}) => pattern.test(words));
		if (named) {
			return [reference(joined, item, part, named.kind)];
		}
		const cables = cablesOf(joined, item, part, post);
		post = cables.at(-1)?.messageNumber ?? post;
		return cables.length > 0
			? cables
			: /\w{2}/.test(words) && !/^(?:NONE|N\/A)$/i.test(words)
				? [reference(joined, item, part, 'other')]
				: [];
	});
}

// A semicolon, a comma before an airgram, an `AND` before a post or an airgram; a date's comma parts nothing.
const partEnd = /;|,\s+(?=A-\d)|\s+AND\s+(?=(?:[A-Z][A-Z .]{0,30}\s?)?(?:A-)?\d)(?!\s*\d+\b(?! [A-Z]))|$/g;

/** Items hold several references. */
function partsOf(text: string, item: Item): readonly Range[] {
	const parts: Range[] = [];
	let start = item.start;
	for (const match of text.slice(item.start, item.end).matchAll(partEnd)) {
		const part = trimmed(text, start, item.start + match.index);
		if (part.start < part.end) {
			parts.push(part);
		}
		start = item.start + match.index + match[0].length;
	}
	return parts;
}

const cablePattern =
	/(?<![\w/(-])(?:(?<year>(?:19|20)\d{2}|\d{2}) ?)?(?<post>(?!(?:AND|OF|DTD|PARAS?|PARAGRAPHS?|PAGES?|SECTIONS?|FY|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b)[A-Z][A-Za-z'.-]{0,20}(?:\s(?!AND\b)[A-Z][A-Za-z'.-]{0,20}){0,4})\s{0,2}(?<serial>\d{1,7})(?!\d|\/\d{1,2}\b|[A-Z]*\s?Z\b)|(?<=[,&]\s{0,9}|\bAND\s{1,9}|\/)(?<further>\d{1,7})(?![\w/])/dg;

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
			const messageNumber = numberRanges(joined, post, serial, year);
			references.push({...reference(joined, item, extent, 'cable'), ...(messageNumber && {messageNumber})});
		}
	}
	return references;
}

/** Blanks out what stands in parentheses, `(NOTAL)`, and dates, keeping every position. */
function withoutNotes(words: string): string {
	return (words.includes('(') ? words.replace(/\([^()]{0,200}\)/g, blanks) : words)
		.replace(writtenDate, blanks)
		.replace(/\b\d{6}Z\s+[A-Z]{3}\s+\d{2,4}/g, blanks);
}

const writtenDate =
	/\b(?:(?:OF|DTD|DATED)\s+)?(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?\s+\d{1,2}(?!\d)(?:,\s*\d{4})?/gi;

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
	const and = /\s+AND$/.exec(text.slice(start, end));
	return {start, end: and ? start + and.index : end};
}
