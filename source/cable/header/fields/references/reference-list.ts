/** Cuts a list of references at its letters, and each item into parts. Positions are those of the joined text. */

import {namedPost} from '../../../../glossary/post-names.js';
import type {Range} from '../../../cable.js';
import {matchesOf} from '../../../matches-of.js';
import {months} from './written-dates.js';

/** What follows one letter of the list, or the whole list where it has no letters. */
export type Item = Range & {readonly label?: Range};

/** Whether a line could be one of a list of references that a blank line or a page mark has cut. */
export function looksLikeReference(text: string): boolean {
	if (/^(?:¶\s?)?[([]?[A-Z](?:[.:)\]]+|\s-)\s*\S/.test(text)) {
		if (isMarkedSentence(text) || /^E\.\s?O\.\s?\d{5}\b/.test(text)) {
			return false;
		}
		// `A. THE SETTING` is a heading: a reference has a number, or one of these words.
		return /\d|MAIL|PHONE|CON\b|CONS\b|MEMO|LETTER|REPORT|NOTE/i.test(text.replace(dayOfMonth, ''));
	}
	return (numberInCapitals.test(text) && !dayOfMonth.test(text)) || isKnownNumber(text);
}

/** `(U) This is an action request; see para 7.`: the text of the message, whose portion marking is no letter of the list. */
export function isMarkedSentence(text: string): boolean {
	return (
		/^\((?:U|C|S|SBU)\)\s/.test(text) &&
		/^\S+(?:\s+\S+){5}/.test(text) &&
		/[A-Za-z\d]\.$/.test(text) &&
		!/\b\d{3,7}\b|MAIL|PHONE|CON\b|MEMO|LETTER/i.test(text)
	);
}

/** Whether words say something about a reference, or about anything else: `STATE 12 RECEIVED. WE CONCUR.` */
export function isStatement(text: string): boolean {
	return statementWord.test(text.replace(/\([^()]*\)|"[^"]*"|“[^”]*”|:.*$/g, ' '));
}

/** Whether a line that begins like a label is a sentence: `REFTEL WAS NOT RECEIVED.` */
export function isAboutReference(text: string): boolean {
	return /^REF(?:ERENCE|TEL)?S?[\s,]/i.test(text) && isStatement(text);
}

/** What stands in sentences only; titles and notes stand behind a colon or in parentheses. */
const statementWord =
	/\b(?:is|are|was|were|has|have|had|been|will|would|should|could|cannot|not|did|does|received|refers|please|we|he|she|they|that|which|agree[ds]|says?|said|told|met|asked|stated|discussed|concurs?|regret|cancel(?:s|led|ed)?|corrected|follows|appl(?:y|ies))\b/i;

const numberInCapitals =
	/^(?:['’(]?\d{2,4}[)-]? ?)?[A-Z][A-Z '.-]{1,30}\s\d{1,7}(?=$|[,;:.()]|\s(?:\(|(?:AND|OF|DTD|DATED|PARAS?)\b))/;

/** `b. 05 rome 12`: in small letters the post must be one of the table. */
function isKnownNumber(text: string): boolean {
	const match =
		/^(?:[([]?[a-z][.)\]]+\s*)?(?:\d{2,4} ?)?([A-Za-z][A-Za-z '.-]{1,30}?)\s\d{1,7}(?=$|[\s,;:.()])/.exec(
			text,
		);
	return match?.[1] !== undefined && namedPost(match[1]) !== undefined;
}

const dayOfMonth = new RegExp(`\\b${months} \\d{1,2}\\b`);

const raw = String.raw;

/** The items of a list. A letter begins one only where it is the next letter, so that initials do not. */
export function itemsOf(text: string): readonly Item[] {
	if (!mayHaveLetters.test(text)) {
		return [{start: 0, end: text.length}];
	}
	const items: Item[] = [];
	const {pattern, labels} = countingOf(text);
	let expected = labels[0];
	let current: Item = {start: 0, end: text.length};
	for (const match of matchesOf(pattern, text)) {
		const written = match[1] ?? match[2] ?? match[3] ?? '';
		if (!beginsItem(text, match, written, expected)) {
			continue;
		}
		pushItem(items, text, {...current, end: match.index});
		const labelAt = match.index + labelOffset(match[0], written);
		current = {
			start: match.index + match[0].length,
			end: text.length,
			label: {start: labelAt, end: labelAt + written.length},
		};
		expected = labels[labels.indexOf(written.toUpperCase()) + 1];
	}
	pushItem(items, text, current);
	return items;
}

/** How a list counts its items: with letters, with figures, or with Roman numerals, of which the second shows it. */
function countingOf(text: string): Counting {
	const first = text.charAt(text.startsWith('(') ? 1 : 0);
	if (first === '1' && /^\(?1[.)]\s/.test(text)) {
		return {pattern: numberPattern, labels: figures};
	}
	return (first === 'I' || first === 'i') && /^\(?I[.)]\s/i.test(text) && /(?<=[\s(])II[.)]\s/i.test(text)
		? {pattern: numeralPattern, labels: numerals}
		: {pattern: letterPattern, labels: letters};
}

type Counting = {readonly pattern: RegExp; readonly labels: readonly string[]};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const figures = [...'123456789'];
const numerals = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** Where the letter stands in a match, which `REF` may precede. */
function labelOffset(whole: string, written: string): number {
	const reference = whole.startsWith('REF') ? labelFirst.exec(whole) : null;
	return whole.indexOf(written, reference?.[0].length ?? 0);
}

/** The label of the field before a letter, `REF A. ROME 12`, which may be glued to it, `REFA. ROME 12`; as a pattern. */
const labelBefore = raw`REF(?:TEL)?(?:S?\.?\s|(?=[A-H][.:)]))`;
const labelFirst = new RegExp(`^${labelBefore}`);

/** A mark after a letter or figure, or a letter alone. */
const mayHaveLetters = /\w[.):\]]|\b[A-Za-z]\b/;

function beginsItem(
	text: string,
	match: RegExpExecArray,
	written: string,
	expected: string | undefined,
): boolean {
	const [whole] = match;
	const before = text.slice(Math.max(0, match.index - 4), match.index);
	const followsReference = /[\d);,]\s*$/.test(before);
	const isExpected = written.toUpperCase() === expected;
	if (match[3] !== undefined) {
		return isExpected && (match.index === 0 || followsReference || /\b(?:AND|and)\s$/.test(before));
	}
	if (!/[)\]]|\s$/.test(whole) && match.index > 0 && !followsReference) {
		return false;
	}
	if (isExpected) {
		return true;
	}
	// A second list continues the letters of the first, and a typist may skip or repeat one.
	const isFirst = match.index === 0 && !/^.\.[A-Z]\./.test(text) && looksLikeReference(text);
	return isFirst || (followsReference && /^\w{3}/.test(text.slice(match.index + whole.length)));
}

/** `A.`, `A)`, `(A)`, `[A]`, `A:`, `A -`, and the same doubled; after a number it may be closed up, `12B. ROME`. */
const mark = raw`[([]?(?:([A-Z])(?:\s?[.):\]]+|\s-\s|(?<=\([A-Z])L(?=\s))|([a-z])(?:[.)]+(?=\s|[A-Z])|(?<=\([a-z])[.)l]+))(?:\s*\(\1\))?(?:\s*\1[.):])?`;

/** A letter without such a mark, before a post and a number: `A ROME 12`, `A/ ROME 12`, `a/ ROME 12`. */
const bareLetter = raw`([A-Z]|[a-z](?=\/))(?:\s?[,;/]\s?|-(?!\d)\s?|\s)(?=(?:\d{2,4}[ -]?)?[A-Za-z][A-Za-z'.-]{1,20}(?:\s[A-Za-z'.-]{2,20}){0,3}\s\d)`;

const letterPattern = new RegExp(
	raw`(?:(?<![\w.-])(?:${labelBefore})?|(?<=\d)(?=[A-Z][.)]\s?[A-Z\d]))(?:${mark}|${bareLetter})\s*`,
	'g',
);

const numberPattern = /(?<![\w.-])\(?(\d)[.)]\s+/g;

const numeralPattern = /(?<![\w.-])\(?([IVX]{1,4}|[ivx]{1,4})[.)]\s+/g;

function pushItem(items: Item[], text: string, item: Item): void {
	const {start, end} = trimmed(text, item.start, item.end);
	if (start < end) {
		items.push({...item, start, end});
	}
}

/** A stretch without the blanks and signs around it, and without an `AND` at its end. */
export function trimmed(text: string, from: number, to: number): Range {
	let [start, end] = [from, to];
	while (start < end && isBlankOrSign(text.charCodeAt(start))) {
		start++;
	}
	while (end > start && isBlankOrSign(text.charCodeAt(end - 1))) {
		end--;
	}
	const mayEndWithAnd = end > start && 'Dd'.includes(text.charAt(end - 1));
	const and = mayEndWithAnd ? /(?<!\s)\s+AND$/i.exec(text.slice(start, end)) : null;
	return {start, end: and ? start + and.index : end};
}

/** Whether a character is a blank or one of `,:;.&`. */
function isBlankOrSign(code: number): boolean {
	const isLetterOrFigure = (code >= 0x41 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
	return !isLetterOrFigure && /[\s,:;.&]/.test(String.fromCharCode(code));
}
