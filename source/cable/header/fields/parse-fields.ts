/** The labelled lines of the header: what a line's label says it is, and what its words then mean. */
import type {ClassifiedBy, ExecutiveOrder, Range, Reason, Subject, Tags} from '../../cable.js';
import {hull, joinText} from '../../joined-text.js';
import {mostListed} from '../../most-listed.js';

export type FieldName = 'executive-order' | 'tags' | 'subject' | 'references' | 'classified-by';

/** The field that a position of a line begins, and where the words behind its label start. */
export type FieldLabel = {readonly name: FieldName; readonly end: number};

/** The label that a line begins with. */
export function fieldLabel(text: string): FieldLabel | undefined {
	// Most lines of a text are no label, and their first letter says so.
	if (!'ESTRCDescdrt('.includes(text.charAt(0)) && !isMisreadLabel(text)) {
		return undefined;
	}
	for (const {name, pattern} of labels) {
		const match = pattern.exec(text);
		if (match) {
			return {name, end: match[0].length};
		}
	}
	return undefined;
}

/** `USBJ: …`, or the number of an order without the letters in front. */
function isMisreadLabel(text: string): boolean {
	return text.startsWith('BJ', 2) || (text.startsWith('1') && /^1\d{4}\s?:/.test(text));
}

/** The spellings of the labels, with the slips that typists and optical readers made (`E.OM 11652`, `TAGSC:`). */
const labels: readonly {readonly name: FieldName; readonly pattern: RegExp}[] = [
	{
		name: 'executive-order',
		pattern:
			/^(?:EXECUTIVE ORDER[\s:]{1,3}|E[\s.,]{0,3}[A-Z]?[\s.,]{0,3}[O0Q]?[A-Z]?[\s.,:;]{0,4})(?=\d{5}\b)/i,
	},
	{name: 'executive-order', pattern: /^E\.?\s?O\.?\s?(?=[\d()*]{4,6}[\s:;.]|X?GDS\b)/},
	{name: 'executive-order', pattern: /^(?=1(?:1652|2065|2356|2958|3526)\s?:)/},
	{name: 'executive-order', pattern: /^E[\s.]{0,2}O[\s.]{0,2}(?::|(?=N\/?A\b))\s*/i},
	{name: 'tags', pattern: /^(?:TAGS?[A-Z]?|Tags?)\s*[:;.,/-]+\s*/},
	{name: 'tags', pattern: /^T(?:A[A-Z]|[A-Z]G)S\s*:\s*/},
	{name: 'tags', pattern: /^TAGS?(?:\s+(?=\[?[A-Z]{2,5}\b)|$)/},
	{
		name: 'subject',
		pattern: /^(?:SUB[A-Z]{0,5}|SUJ[A-Z]{0,4}|SBJ[A-Z]{0,4}|[A-Z]{2}BJ(?:ECT)?|Subj(?:ect)?)\s*[:;]+\s*/,
	},
	{name: 'subject', pattern: /^SUBJ(?:ECT)?(?:\s*[.,-]\s*|\s+(?=\S)|$)/},
	{name: 'references', pattern: /^REF(?:ERENCES?|ERENCE DOCUMENTS?|TELS?|S)?\s*[:;.]\s*/i},
	{name: 'references', pattern: /^REFERENCES?\s+(?=[A-Z])/},
	{name: 'references', pattern: /^REF(?:TEL)?S?(?:\s*\(S\))?(?:\s*[:-]\s*|\s+(?=\(?[A-Z\d])|$)/},
	{name: 'classified-by', pattern: /^(?:\((?:U|SBU|C|S)\)\s*)?(?:CLASSIFIED|DERIVED)\s+BY\b\s*[:;.-]?\s*/i},
	{name: 'classified-by', pattern: /^(?:CLASSIFIED|DERIVED FROM):\s*/i},
];

/** The block of a field, from the whole stretch it covers and the stretches that hold its words. */
export function parseField(
	fileText: string,
	name: Exclude<FieldName, 'references'>,
	extent: Range,
	pieces: readonly Range[],
): ExecutiveOrder | Tags | Subject | ClassifiedBy {
	switch (name) {
		case 'executive-order':
			return parseExecutiveOrder(fileText, extent, pieces);
		case 'tags':
			return parseTags(fileText, extent, pieces);
		case 'subject':
			return parseSubject(extent, pieces);
		case 'classified-by':
			return parseClassifiedBy(fileText, extent, pieces);
		default:
			return name satisfies never;
	}
}

function parseExecutiveOrder(fileText: string, extent: Range, pieces: readonly Range[]): ExecutiveOrder {
	const [first, ...rest] = pieces;
	const match = first && /^(\d{5})\d?[\s.:;,-]*/.exec(fileText.slice(first.start, first.end));
	const authority = authorityOf(fileText, pieces);
	if (!first || !match) {
		return {type: 'executive-order', ...extent, pieces, ...(authority && {authority})};
	}
	const words = {start: first.start + match[0].length, end: first.end};
	return {
		type: 'executive-order',
		...extent,
		order: {start: first.start, end: first.start + 5},
		pieces: words.start < words.end ? [words, ...rest] : rest,
		...(authority && {authority}),
	};
}

/** The name in parentheses in front of `OR-`, which stands for the original classification authority's office. */
function authorityOf(fileText: string, pieces: readonly Range[]): Range | undefined {
	const {text, ranges} = joinText(fileText, pieces);
	const match = /\(([A-Z][A-Za-z .,'-]{2,60})\)[\s,]*OR-?\s?[A-Z]/.exec(text);
	return match?.[1] === undefined
		? undefined
		: hull(ranges(match.index + 1, match.index + 1 + match[1].length));
}

function parseTags(fileText: string, extent: Range, pieces: readonly Range[]): Tags {
	const {text, ranges} = joinText(fileText, pieces);
	const tags: Range[] = [];
	const persons: Range[] = [];
	for (const match of text.matchAll(tagPattern)) {
		const {person, tag} = match.groups ?? {};
		const start = match.index + match[0].indexOf(person ?? tag ?? '');
		if (person !== undefined) {
			const range = hull(ranges(start, start + person.length));
			persons.push(...(range ? [range] : []));
		} else if (tag?.length === 8 && !tag.includes('-')) {
			// No tag has more than five letters: two were typed without a blank.
			tags.push(...ranges(start, start + 4), ...ranges(start + 4, start + 8));
		} else if (tag !== undefined && tag !== 'NA') {
			tags.push(...ranges(start, start + tag.length));
		}
	}
	return {type: 'tags', ...extent, tags, persons};
}

// A link's address, a person in parentheses, or a tag.
const tagPattern =
	/\]\([^()]{0,300}\)|\((?<person>[^()]{1,80})\)|N\/A|(?<!\w)(?<tag>[A-Za-z\d]{2,8}(?:-[A-Z]{2,8})?)(?!\w)/g;

function parseSubject(extent: Range, pieces: readonly Range[]): Subject {
	return {type: 'subject', ...extent, pieces};
}

function parseClassifiedBy(fileText: string, extent: Range, pieces: readonly Range[]): ClassifiedBy {
	const {text, ranges} = joinText(fileText, pieces);
	const isDerived = /^\s*derived\s+from/i.test(fileText.slice(extent.start, extent.start + 40));
	const name = isDerived ? undefined : nameOf(text);
	const reasons = reasonsOf(text).map(({paragraph, letter}): Reason => {
		const paragraphRange = hull(ranges(paragraph.start, paragraph.end));
		const [letterRange] = letter ? ranges(letter.start, letter.end) : [];
		return {paragraph: paragraphRange as Range, ...(letterRange && {letter: letterRange})};
	});
	const nameRange = name && hull(ranges(name.start, name.end));
	return {type: 'classified-by', ...extent, pieces, ...(nameRange && {name: nameRange}), reasons};
}

/** The authority's name: behind a doubled label and the titles, before the office and the reasons. */
function nameOf(text: string): Range | undefined {
	const start = leadingWords.exec(text)?.[0].length ?? 0;
	const end = start + text.slice(start).search(nameEnd);
	const name = text.slice(start, end).trimEnd();
	return /\p{L}{2}/u.test(name) && !/^\d/.test(name) ? {start, end: start + name.length} : undefined;
}

/** The name ends at a mark, at the words that tell the reasons, or at the full stop of its sentence. */
const nameEnd =
	/,(?!\s+(?:[JS]r|I{2,3})\b)|[;:([/]|\s[-–]|\b(?:for|reasons?|per|under|pursuant|due|in accordance)\b|\bE\.?O\.? |\b1[.,]\s?[3-7]|(?<=\p{L}{3})[.](?=\s|$)|$/iu;

/** What may stand in front of the name; an office is told by its stroke, `EUR/PRA`, or is one of the bureaus. */
const titles = [
	'the|acting|chief of (?:mission|section|staff)|a/|and|&|deputy|assistant|under|principal|chief|head|officer|minister(?:[- ]counsell?or)?|director|secretary|m/c',
	"ambassador|amb\\.?|charg[eé](?:,? a\\.?i\\.?)?|d['’]?\\s?affair(?:e)?s|a\\.?i\\.|ad interim|cda|dcm|consul|general|cg",
	'permanent representative|permrep|counsell?or|polcouns|econcouns|polcounsell?or|(?:pol|econ)(?:-(?:pol|econ|mil))?|poloff|econoff|polchief|econchief|polmil',
	'(?:political|economic)(?:[-/](?:political|economic|military))?|public affairs|consular|management|commercial|regional security|refugee|labor',
	'attach[eé]|rso|pao|das|pdas|a/s|u/s|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|u\\.?s\\.?|\\p{L}{1,6}/\\p{L}{1,6}(?:/\\p{L}{1,6})?',
	'eur|nea|af|eap|wha|ara|sca|isn|pm|inr|io|drl|eb|eeb|inl|oes|vci',
	'to (?:the )?(?:united nations|european union|\\p{L}+)|for \\p{L}+(?: and \\p{L}+)? affairs',
].join('|');

const leadingWords = new RegExp(
	`^(?:(?:classified|derived)\\s+by\\s*[:;-]?\\s*)*(?:(?:${titles}),?\\s+)*`,
	'iu',
);

type ReasonAt = {readonly paragraph: Range; readonly letter?: Range};

/** `1.4 (b) and (d)` is two reasons, `1.4` alone is one. */
function reasonsOf(text: string): readonly ReasonAt[] {
	const reasons: ReasonAt[] = [];
	for (const match of text.matchAll(/\b1\s?[.,]\s?[3-7](?!\d)/g)) {
		const paragraph = {start: match.index, end: match.index + match[0].length};
		const letters = lettersBehind(text, paragraph.end);
		reasons.push(...(letters.length > 0 ? letters.map(letter => ({paragraph, letter})) : [{paragraph}]));
		if (reasons.length >= mostListed) {
			break;
		}
	}
	return reasons.slice(0, mostListed);
}

function lettersBehind(text: string, from: number): readonly Range[] {
	const letters: Range[] = [];
	// `A joint message` and `E.O. 12958` behind the reasons begin with words, not with letters of a paragraph.
	const pattern =
		/[\s()[\],./&\uFFFF-]*(?:(?:and|or)[\s([\uFFFF]*)?(?!a\s+(?!and\b|or\b)[a-z]{2}|e\.\s?o\b)[a-h](?![a-z])[)\]\s\uFFFF]*/iy;
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match && letters.length < mostListed; match = pattern.exec(text)) {
		const at = match.index + match[0].search(/[a-h](?![a-z])[)\]\s\uFFFF]*$/i);
		letters.push({start: at, end: at + 1});
	}
	return letters;
}
