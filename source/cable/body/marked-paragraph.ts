/** Paragraphs that have a marking and no number: `(S) The second meeting …` below `1. (U) The first …`. */
import {beginsWithAny, charactersOf} from '../line/initials.js';
import type {TextLine} from '../line/lines.js';
import {markAt} from '../line/paragraph-start.js';
import type {Body} from './body.js';
import {endsSentence, isWithinSentence} from './flow.js';

/** Whether a line below the words of a paragraph begins one of its own, since it has a marking of its own. */
export function isMarkedParagraph(body: Body, {text}: TextLine): boolean {
	// Few lines begin so, and every line of a paragraph is asked.
	if (text.charCodeAt(0) !== PARENTHESIS) {
		return false;
	}
	const mark = markAt(text, 0);
	const last = body.paragraph?.pieces.at(-1);
	if (!mark || mark.end === text.length || !last || legend.test(text.slice(mark.end))) {
		return false;
	}
	const written = text.slice(1, text.indexOf(')'));
	const isBelowBlank = body.gap.some(({type}) => type === 'blank');
	const isApart = isBelowBlank
		? !isWithinSentence(body.fileText, last)
		: endsSentence(body.fileText, last) || body.fileText[last.end - 1] === ';';
	const isMarked = body.hasMarks || body.paragraph?.portionMark !== undefined;
	return isApart && (written.length > 1 || (isMarked && !countsOn(body, written, text.slice(mark.end))));
}

const PARENTHESIS = 0x28;

/** What explains a sign, or is the rest of a sentence about it: `(U) = unemployed`, `(C) won thirty seats`. */
const legend = /^\s*(?:=|(?:denotes|means|stands for|won|lost|is|are|was|were)\b)/;

/** Whether a single letter counts the items of a list, `(C)` after `(B)`, or is the sign of a copyright, `(c) 1974`. */
function countsOn({fileText, paragraph}: Body, letter: string, words: string): boolean {
	const above = String.fromCharCode(letter.charCodeAt(0) - 1);
	const [start, end] = [paragraph?.start ?? 0, paragraph?.end ?? 0];
	const text = fileText.slice(Math.max(start, end - LONGEST_LIST), end);
	const isDue = lastItem(text, above) > lastItem(text, letter);
	return isDue || (letter === 'c' && /^\d{4}\b/.test(words));
}

/** Where the last `(B)` or `B)` of a text stands; -1 if there is none. */
function lastItem(text: string, letter: string): number {
	let at = text.lastIndexOf(`${letter})`);
	while (at > 0 && /\p{L}/u.test(text.charAt(at - 1))) {
		at = text.lastIndexOf(`${letter})`, at - 1);
	}
	return at;
}

/** No list is looked for further above its last item, in characters. */
const LONGEST_LIST = 4000;

/** The length of the bullet or the letter that a line has before a marking, `-- (C) The bridge …`; 0 if it has none. */
export function bulletBeforeMark(text: string): number {
	const mayHaveOne = beginsWithAny(startsOfBullets, text) || '.)'.includes(text.charAt(1) || ' ');
	const bullet = mayHaveOne ? (bulletPattern.exec(text)?.[0] ?? '') : '';
	return bullet !== '' && markAt(text, bullet.length) ? bullet.length : 0;
}

const startsOfBullets = charactersOf('-*•·–—');

const bulletPattern = /^(?:[-*•·–—]{1,2}|[A-Za-z][.)])\s{0,8}(?=\()/;
