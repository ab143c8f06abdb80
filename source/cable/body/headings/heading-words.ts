/** The words of headings, on a line of their own or at the beginning of a paragraph. */
import type {Range} from '../../cable.js';
import {hasPairAt, pairsInAnyCase} from '../../line/initials.js';
import {isNoTitle, namesOffice} from './speakers.js';
import {isWordOfTitle} from './words-of-titles.js';

/** Words that name a part of a cable, in any case; if one begins with another, the longer comes first. */
const sectionWords = [
	'SUMMARY (?:AND|&) (?:COMMENT|ACTION REQUEST(?:ED)?|INTRODUCTION|BACKGROUND|RECOMMENDATIONS?)',
	'INTRODUCTION (?:AND|&) SUMMARY',
	'SUMMARY[/ ]COMMENT',
	"(?:EXECUTIVE |BEGIN )?SUMMARY(?: CONT'?D| CONTINUED)?",
	"(?:EMBASSY |POST |MISSION |CONSULATE |AMBASSADOR'S |BEGIN )?COMMENTS?(?: AND (?:RECOMMENDATIONS?|ACTION REQUEST(?:ED)?))?(?: CONT'?D| CONTINUED)?",
	'(?:BEGIN )?ACTION REQUEST(?:ED|S)?(?: FOR [A-Z]+)?',
	'(?:GENERAL |HISTORICAL )?BACKGROUND(?: NOTE)?',
	'INTRODUCTION',
	'CONCLUSIONS?',
	'RECOMMENDATIONS?',
	'(?:BIO(?:GRAPHIC(?:AL)?)?) ?(?:NOTES?|DATA|INFORMATION|DETAILS)',
	'NEXT STEPS',
	'KEY (?:POINTS|ISSUES)',
	'TALKING POINTS',
	'POINTS? OF CONTACT',
	'(?:SITUATION|OVERVIEW|CONTEXT|OUTLOOK|ANALYSIS|ASSESSMENT|BOTTOM LINE|GUIDANCE)',
	'OBJECTIVES?',
	'PARTICIPANTS',
	'DISCUSSION',
	'NOTE',
];

const sectionWordPattern = new RegExp(`^(?:${sectionWords.join('|')})(?![A-Za-z'])`, 'i');

function sectionWord(text: string): string | undefined {
	return hasPairAt(startsOfSectionWords, text, 0) ? sectionWordPattern.exec(text)?.[0] : undefined;
}

/** A quick test of the first two letters. */
const startsOfSectionWords = pairsInAnyCase(
	'SU IN EX BE EM PO MI CO AM AC GE HI BA RE BI NE KE TA SI OV OU AN AS BO GU OB PA DI NO',
);

/** Whether a text is only words that name a part. */
export function isSectionWord(text: string): boolean {
	const word = sectionWord(text);
	return word !== undefined && /^[\s.:-]*$/.test(text.slice(word.length));
}

/** The words that name a part at the beginning of a text, before a colon, a period or a dash. */
export function sectionTitle(text: string): RunInTitle | undefined {
	const word = sectionWord(text);
	return word === undefined ? undefined : afterWord(text, word);
}

function afterWord(text: string, word: string): RunInTitle | undefined {
	const mark = /^\s?(?::|\.(?=\s|$)|--?(?=\s)|–|—)\s*/.exec(text.slice(word.length));
	return mark ? {start: startOfTitle(word), end: word.length, next: word.length + mark[0].length} : undefined;
}

/** Where a title begins, after the `BEGIN` of `BEGIN SUMMARY`. */
export function startOfTitle(words: string): number {
	return /^BEGIN\s+(?=\S)/i.exec(words)?.[0].length ?? 0;
}

/** Where a title begins and ends, and where the text after it begins. */
export type RunInTitle = {readonly start: number; readonly end: number; readonly next: number};

/** The title with a letter before a text on the same line: `A. THE SETTING: The bridge …`. */
export function letteredTitle(text: string): RunInTitle | undefined {
	const letter = letterOf(text);
	const title = letter === '' ? null : capitalsBeforeText.exec(text.slice(letter.length));
	return title?.[1] && title[1].length <= LONGEST_TITLE && /[A-Z]{3}/.test(title[1])
		? {start: 0, end: letter.length + title[1].length, next: letter.length + title[0].length}
		: undefined;
}

const LONGEST_TITLE = 70;

/** Whether a line is a heading with a letter: `A. THE SETTING`. What has figures is an item of a list. */
export function isLetteredHeading(text: string): boolean {
	const letter = letterOf(text);
	const words = text.slice(letter.length);
	return letter !== '' && /\p{L}{3}/u.test(words) && !/\d\d| {3}/.test(words) && readsLikeHeading(words);
}

/** The letter of a heading with one letter, `A` of `A. THE SETTING`. */
export function headingLetter(text: string): string | undefined {
	return /^([A-Z])[.)]\s/.exec(text)?.[1];
}

/** Whether a line begins with a letter, or a Roman number, as headings and items of lists do. */
export function isLettered(text: string): boolean {
	return letterOf(text) !== '';
}

/** The letter that a text begins with, with its mark and the blanks after it; empty if it begins with none. */
function letterOf(text: string): string {
	return mayBeLettered(text) ? (letterPattern.exec(text)?.[0] ?? '') : '';
}

/** A quick test: a capital, and a period or a parenthesis after up to four of them. */
function mayBeLettered(text: string): boolean {
	for (let at = 0; at < text.length && at <= LONGEST_LETTER; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x41 || code > 0x5a) {
			return at > 0 && (code === CLOSING || code === POINT);
		}
	}
	return false;
}

const LONGEST_LETTER = 4;
const CLOSING = 0x29;
const POINT = 0x2e;

const letterPattern = /^(?:[A-Z]|[IVX]{2,4})[.)]\s+(?=\S)/;

// In a text all in capitals, a phrase in capitals before a colon may be part of a sentence.
const capitalsBeforeText =
	/^([A-Z][A-Z\d'’"(),/&-]*(?: [A-Z\d'’"(),/&-]+){0,8})(?::|\.|\s--?|\s[–—])\s+(?=\S*[a-z])/;

/**
 * The title at the beginning of a paragraph's text: `SUMMARY: …`, `Comment. …`, `THE RIVER AND ITS TOLLS: …`.
 * `end` is where the title ends, `next` where the text continues.
 */
export function runInTitle(text: string): RunInTitle | undefined {
	const word = sectionWord(text);
	if (word !== undefined) {
		return afterWord(text, word);
	}
	// Most texts begin with a word in small letters after its first.
	const second = text.charAt(1);
	const phrase = second >= 'a' && second <= 'z' ? null : phraseBeforeText.exec(text);
	return phrase?.[1] !== undefined && phrase[1].length <= LONGEST_TITLE && !namesOffice(phrase[1])
		? {start: 0, end: phrase[1].length, next: phrase[0].length}
		: undefined;
}

const phraseBeforeText = /^([A-Z][A-Z\d'’"(),/&-]*(?: [A-Z\d'’"(),/&-]+){0,8}):\s+(?=\S*[a-z])/;

/**
 * The length of a title before a colon whose words all begin with capitals: `Why He Left: …`. What goes on with a
 * quotation, or names who speaks, is none, and neither is the label of a field.
 */
export function titleBeforeColon(text: string): number | undefined {
	const colon = text.indexOf(': ');
	// In a text all in capitals, such a phrase may be the beginning of a sentence.
	if (colon <= 0 || colon > LONGEST_TITLE || !/[a-z]/.test(text.slice(0, colon))) {
		return undefined;
	}
	const title = text.slice(0, colon);
	const words = title.split(' ');
	const isTitle =
		(words.length > 1 || title.includes('/')) &&
		words.every(isWordOfTitle) &&
		/^(?:[\p{Lu}\d(]|$)/u.test(text.slice(colon + 2)) &&
		!isNoTitle(title);
	return isTitle ? colon : undefined;
}

/**
 * A few words in capitals before a full stop or a colon: `SECURITY COUNCIL. THE COUNCIL MET …`. In a text in capitals
 * they are a title only where its paragraphs begin alike.
 */
export function titleInCapitals(text: string): RunInTitle | undefined {
	const title = mayHaveTitle(text) ? capitalsBeforeMark.exec(text) : null;
	const words = title?.[1];
	if (!title || words === undefined || words.length > LONGEST_TITLE || !/[A-Z]{3}/.test(words)) {
		return undefined;
	}
	const isSentence = title[2] === '.' ? abbreviated.test(words) : says.test(words) || namesOffice(words);
	return isSentence ? undefined : {start: 0, end: words.length, next: title[0].length};
}

/** A quick test: the first point or colon, before any small letter, is not too far away for a title. */
function mayHaveTitle(text: string): boolean {
	for (let at = 1; at < text.length && at <= LONGEST_TITLE; at++) {
		const code = text.charCodeAt(at);
		if (code === POINT || code === COLON || (code >= 0x61 && code <= 0x7a)) {
			return code < 0x61;
		}
	}
	return false;
}

const COLON = 0x3a;

// What begins with a pronoun is a sentence, however short; a rank or a form of address goes on with a name.
const capitalsBeforeMark =
	/^(?!(?:I|WE|YOU|HE|SHE|IT|THEY|THIS|THESE|THAT|THERE|PLEASE)\s|(?:MRS?|MS|DR|GEN|BRIG|COL|CAPT|MAJ|LT|SEN|REP|AMB|ST|NO)\.)([A-Z\d][A-Z\d'’"(),/&-]*(?: [A-Z\d'’"(),/&-]+){0,7})([.:])(?:\s+|$)/;

/** `ACCORDING TO DR. PAZ` ends no sentence. */
const abbreviated = /\b(?:MRS?|MS|DR|GEN|BRIG|COL|CAPT|MAJ|LT|SEN|REP|AMB|ST|NO|[A-Z])$/;

/** The verb or the preposition of a sentence that goes on after a colon: `HE MADE THREE POINTS: …`. */
const says =
	/\b(?:IS|ARE|WAS|WERE|HAS|HAVE|HAD|MADE|MAKES?|INCLUDED?|SAID|SAYS|ASKED|NOTED|STATED|TOLD|WILL|WOULD|FOLLOW(?:S|ING)?)\b|^(?:FOR|TO)\b|\b(?:FOR|TO|OF|THAT)$/;

/** Whether a line on its own is not a heading, whatever stands around it: an end, a redaction, a notice. */
export function isNoHeading(text: string): boolean {
	return (
		endOfPart.test(text) ||
		/^BEGIN (?:TEXT|(?:UN)?QUOTE)\b/i.test(text) ||
		/^(?=.*X{3})[X\s.,:;()[\]-]+$/i.test(text) ||
		/^[[(].*\b(?:not declassified|declassification|redacted|excised|deleted|sanitized)\b.*[\])]$/i.test(
			text,
		) ||
		/\S[.!?]\s+END (?:OF )?(?:SUMMARY|COMMENTS?|NOTE)\.?$/i.test(text) ||
		/https?:\/\/|\bwww\.|\bweb ?site\b/i.test(text)
	);
}

const endOfPart =
	/^[\W_]{0,4}(?:END|CLOSE)\s(?:OF\s)?(?:THE\s|EMBASSY\s|POST\s)?(?:SUMMARY|COMMENTS?|NOTE|TEXT|(?:UN)?QUOTE|ACTION|INTRODUCTION|BACKGROUND|BIO|POINTS|LIST|TRANSLATION|MESSAGE|CABLE|EXCERPTS?|PARAPHRASE|STATEMENT|LETTER|DRAFT|SECTION|ANNEX)\b/i;

/** Whether a line reads like a heading: short, without a full stop or comma at its end, most words capitalised. */
export function readsLikeHeading(text: string, longest: number = LONGEST_LINE): boolean {
	if (
		text.length > longest ||
		/(?<!\.\.)[.,;]["”]?$/.test(text) ||
		!/\p{L}{2}/u.test(text) ||
		/^[-*•]/.test(text) ||
		isPartOfQuotation(text) ||
		// Dots lead from an item of a table to its number.
		/\.{4} {0,3}\S/.test(text) ||
		isNoHeading(text)
	) {
		return false;
	}
	// Words that announce or end a quotation are not a heading.
	if (/^(?:END|(?:UN)?QUOTE)\b|\b(?:UNQUOTE|UNQTE|END QUOTE)$|\bFOLLOW(?:S|ING)?\b.*:$/i.test(text)) {
		return false;
	}
	if (isSectionWord(text) || text === text.toUpperCase()) {
		return true;
	}
	const all = text.split(/\s+/);
	const words = all.filter(word => /\p{L}{4}/u.test(word));
	if (words.length === 0) {
		return all.every(isWordOfTitle);
	}
	const capitalised = words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word));
	return /^[^\p{L}]*\p{Lu}/u.test(text) && capitalised.length >= words.length * 0.6;
}

const LONGEST_LINE = 72;

/** Whether a line has one of two quotation marks: what ends a quotation, or begins one that goes on, is no heading. */
function isPartOfQuotation(text: string): boolean {
	const count = (sign: string) => text.split(sign).length - 1;
	return count('"') % 2 > 0 || count('“') !== count('”');
}

/** Where the words of a heading stand among its ornaments: `*** BACKGROUND ***`, `-- Summary --`, `## Summary`. */
export function withoutOrnament(text: string): Range {
	const match = hasOrnament(text.charCodeAt(0)) ? ornament.exec(text) : null;
	const before = match?.[1] ?? match?.[3] ?? match?.[5] ?? '';
	const words = match?.[2] ?? match?.[4] ?? match?.[7] ?? text;
	return {start: before.length, end: before.length + words.length};
}

/** Whether a character may begin an ornament: no letter, figure or parenthesis does. */
function hasOrnament(code: number): boolean {
	return (
		code === 0x23 ||
		code === 0x2a ||
		code === 0x2d ||
		code === 0x3c ||
		code === 0x3d ||
		code === 0x5f ||
		code === 0x7e
	);
}

const ornament =
	/^(?:(#{1,6}\s+)(\S.{0,70}?)\s*#{0,6}|([*=_~-]{1,8}\s*)(\p{L}.{0,70}?)\s*[*=_~-]{1,8}|(<(b|u|i|em|strong)>)(\p{L}[^<]{0,70})<\/\6>)$/iu;
