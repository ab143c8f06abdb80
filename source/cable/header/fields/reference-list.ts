/** Cuts a list of references at its letters, and each item into parts. Positions are those of the joined text. */

import type {Range} from '../../cable.js';
import {kindByWord} from './reference-kinds.js';
import {months} from './written-dates.js';

/** What follows one letter of the list, or the whole list where it has no letters. */
export type Item = Range & {readonly label?: Range};

/** Whether a line could be one of a list of references that a blank line or a page mark has cut. */
export function looksLikeReference(text: string): boolean {
	if (/^(?:¶\s?)?\(?[A-Z][.)]\)?\s+\S/.test(text)) {
		// `A. THE SETTING` is a heading: a reference has a number, or one of these words.
		return /\d|MAIL|PHONE|CON\b|CONS\b|MEMO|LETTER|REPORT|NOTE/i.test(text);
	}
	return (
		/^(?:\d{2,4} ?)?[A-Z][A-Z '.-]{1,30}\s\d{1,7}(?=$|[,;:.()]|\s(?:\(|(?:AND|OF|DTD|DATED|PARAS?)\b))/.test(
			text,
		) && !dayOfMonth.test(text)
	);
}

const dayOfMonth = new RegExp(`\\b${months} \\d{1,2}\\b`);

/** The items of a list. A letter begins one only where it is the next letter, so that initials do not. */
export function itemsOf(text: string): readonly Item[] {
	const items: Item[] = [];
	const isNumbered = /^\(?1[.)]\s/.test(text);
	let expected = isNumbered ? '1' : 'A';
	let current: Item = {start: 0, end: text.length};
	for (const match of text.matchAll(isNumbered ? numberPattern : letterPattern)) {
		const written = match[1] ?? match[2] ?? '';
		if (!beginsItem(text, match, written, expected)) {
			continue;
		}
		pushItem(items, text, {...current, end: match.index});
		const labelAt = match.index + match[0].indexOf(written);
		current = {
			start: match.index + match[0].length,
			end: text.length,
			label: {start: labelAt, end: labelAt + 1},
		};
		expected = String.fromCharCode(written.toUpperCase().charCodeAt(0) + 1);
	}
	pushItem(items, text, current);
	return items;
}

function beginsItem(text: string, match: RegExpExecArray, written: string, expected: string): boolean {
	const [whole] = match;
	const before = text.slice(Math.max(0, match.index - 4), match.index);
	const followsReference = /[\d);,]\s*$/.test(before);
	if (!/[)\]]|\s$/.test(whole) && match.index > 0 && !followsReference) {
		return false;
	}
	// A second list continues the letters of the first, and a typist may skip or repeat one.
	const isFirst = match.index === 0 && looksLikeReference(text);
	const isOutOfTurn = followsReference && /^\w{3}/.test(text.slice(match.index + whole.length));
	return written.toUpperCase() === expected || isFirst || isOutOfTurn;
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

/** The parts of an item, which name one thing each, or several cables of one post; `lines` are the starts of lines. */
export function* referenceParts(text: string, item: Item, lines: readonly number[]): Generator<Range> {
	let start = item.start;
	for (const match of text.slice(item.start, item.end).matchAll(partEnd)) {
		const part = trimmed(text, start, item.start + match.index);
		if (part.start < part.end) {
			yield* partsByLine(text, part, lines);
		}
		start = item.start + match.index + match[0].length;
	}
}

const post = '[A-Z][A-Z .]{0,30}';

// The lookbehinds come after the character they are about, so that they are tried only where it is.
const partEnd = new RegExp(
	[
		';',
		// A colon after a number and before another: `ROME 12: PARIS 13`.
		String.raw`:(?<=\d:)\s+(?=(?:${post}\s)?(?:A-)?\d)`,
		// A comma before an airgram, with or without its post. Other commas part the numbers of one post, or a date.
		String.raw`,\s+(?=A-\d)`,
		String.raw`,(?<=\d,)\s+(?=${post}\sA-\d)`,
		// `AND` before a post or an airgram, but not between two numbers of one post.
		String.raw`(?<!\s)\s+(?:AND|and)\s+(?=(?:${post}\s?)?(?:A-)?\d)(?!\s*\d+\b(?! [A-Z]))`,
		'$',
	].join('|'),
	'g',
);

/** A cable on one line and a telephone call or the like on the next are two, though nothing else separates them. */
function partsByLine(text: string, part: Range, lines: readonly number[]): readonly Range[] {
	const cut = lines.find(at => at > part.start && at < part.end);
	const isTwo =
		cut !== undefined &&
		/[A-Z]{2} \d{2,7}\.?\s$/.test(text.slice(part.start, cut)) &&
		kindByWord(text.slice(part.start, cut)) === undefined &&
		kindByWord(text.slice(cut, part.end)) !== undefined;
	return isTwo ? [trimmed(text, part.start, cut), trimmed(text, cut, part.end)] : [part];
}

/** A stretch without the blanks and signs around it, and without an `AND` at its end. */
export function trimmed(text: string, from: number, to: number): Range {
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
