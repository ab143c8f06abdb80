/** Paragraphs that begin within a line: `… the toll stands. 6. (C) The king …`. */

import {readsLikeHeading} from '../body/headings/heading-words.js';
import {isFigure} from '../characters.js';
import type {TextLine} from './lines.js';
import {markAt, paragraphStart} from './paragraph-start.js';

/**
 * Where lines are split since paragraphs begin within them, in order: at their numbers, and around a heading above one.
 * Each number must be the one that is due between those around it.
 */
export function inlineParagraphs(reading: string, lines: readonly TextLine[]): readonly number[] {
	const first = lines[0]?.from ?? 0;
	const end = lines.at(-1)?.next ?? 0;
	const candidates: Numbered[] = [];
	for (let at = reading.indexOf('(', first); at >= 0 && at < end; at = reading.indexOf('(', at + 1)) {
		const candidate = numberBefore(reading, at);
		if (candidate) {
			candidates.push(candidate);
		}
	}
	const found = candidates.length === 0 ? [] : due(candidates, markedStarts(lines));
	const marked = found.flatMap(at => [...headingBefore(reading, at), at]);
	const unmarked = unmarkedWithin(reading, lines);
	return unmarked.length === 0 ? marked : [...marked, ...unmarked].sort((a, b) => a - b);
}

/** Without markings the numbers that lines begin with must lack them: `1. FIRE IS OUT. 2. NOBODY WAS HURT.` above `3.` */
function unmarkedWithin(reading: string, lines: readonly TextLine[]): readonly number[] {
	const starts = lines.flatMap(({text, start}) => {
		const found = isFigure(text.charCodeAt(0)) ? paragraphStart(text) : undefined;
		return found
			? [{at: start, number: found.number, isSound: !found.isMarked && found.slip === undefined}]
			: [];
	});
	return starts.flatMap((above, index) => {
		const below = starts[index + 1];
		const missing = below && above.isSound && below.isSound ? below.number - above.number - 1 : 0;
		return below && missing > 0 && missing <= MOST_WITHIN && below.at - above.at <= LONGEST_WITHIN
			? numbersBetween(reading.slice(above.at, below.at), above.number + 1, missing).map(at => above.at + at)
			: [];
	});
}

/** No more paragraphs are run in, and those in which they are have no more characters. */
const MOST_WITHIN = 4;
const LONGEST_WITHIN = 3000;

/** Where some numbers from a first one on follow the ends of sentences, if all of them do. */
function numbersBetween(text: string, first: number, count: number): readonly number[] {
	const found: number[] = [];
	for (const match of text.matchAll(afterSentence)) {
		if (Number(match[1]) === first + found.length && found.length < count) {
			found.push(match.index);
		}
	}
	return found.length === count ? found : [];
}

const afterSentence = /(?<=\p{L}{2}[.!?]["”)]{0,2}[^\S\r\n]{1,3})(\d{1,3})\.(?=[^\S\r\n]{1,3}[A-Z])/gu;

/** A number with a marking, and where it stands. */
type Numbered = {readonly at: number; readonly number: number};

/** The number before a marking, if it follows the end of a sentence on the same line. */
function numberBefore(reading: string, parenthesis: number): Numbered | undefined {
	// The line may end between the two.
	let at = parenthesis;
	while (isSpace(reading.charCodeAt(at - 1)) && parenthesis - at < MOST_BLANKS) {
		at--;
	}
	const isNumber = '.,'.includes(reading.charAt(at - 1)) && isFigure(reading.charCodeAt(at - 2));
	if (!isNumber) {
		return undefined;
	}
	// The number of most markings begins the line.
	let digits = at - 2;
	while (isFigure(reading.charCodeAt(digits - 1)) && at - digits < MOST_BLANKS) {
		digits--;
	}
	if (digits === 0 || '\n\r'.includes(reading.charAt(digits - 1))) {
		return undefined;
	}
	const before = numberAfterSentence.exec(reading.slice(Math.max(0, at - LONGEST_BEFORE), at));
	if (!before || !markAt(reading.slice(parenthesis, parenthesis + LONGEST_MARK), 0)) {
		return undefined;
	}
	return {at: at - (before[1]?.length ?? 0), number: Number(before[2])};
}

const MOST_BLANKS = 12;
const LONGEST_BEFORE = 40;
const LONGEST_MARK = 80;

/** After a full stop, a parenthesis or a rule; without a blank only after a letter, unlike `1.4. (C)`. */
const numberAfterSentence =
	/(?:[.!?:)][”"'’)\]]{0,3}[^\S\r\n]{1,12}|\p{L}[.!?][”"'’)\]]{0,3}|\([a-h]\)\.|[-=*_]{3}[^\S\r\n]{1,12})(¶?[^\S\r\n]?(\d{1,3})(?:\.{1,2}|,))$/u;

/** Where a heading and its rules begin if they stand on the same line before a number: `Comment ------- 6. (C)`. */
function headingBefore(reading: string, at: number): readonly number[] {
	const before = reading.slice(Math.max(0, at - LONGEST_HEADING), at);
	const rule = ruleAtEnd.exec(before);
	if (!rule) {
		const [words, title = ''] = ruleAfterSentence.exec(before) ?? [];
		return words === undefined || !readsLikeHeading(title.trim())
			? []
			: [at - words.length, at - words.length + title.length];
	}
	const [whole, lineBreak = '', above = '', title = ''] = rule;
	const start = at - whole.length + lineBreak.length;
	const cuts = [start + above.length, start + above.length + title.length];
	return above === '' ? cuts.slice(1) : [start, ...cuts];
}

const LONGEST_HEADING = 240;

/** A rule at the end, and before it a short title that begins the line or has another rule before it. */
const ruleAtEnd =
	/(?:(^|[\r\n])|([-=*_]{3,80}[^\S\r\n]{1,4}))((?:[^\r\n.!?=*_-]|-(?!-)){2,70}?[^\S\r\n]{1,4})[-=*_]{3,80}[^\S\r\n]{1,12}$/;

/** The same behind the end of a sentence, which no initial ends: `… he said. Comment ------- 6. (C)`. */
const ruleAfterSentence =
	/(?<=\p{L}{2}[.!?]["”’)\]]{0,2}[^\S\r\n]{1,4})(\p{Lu}(?:[^\r\n.!:=*_-]|-(?!-)){1,70}?[^\S\r\n]{1,4})[-=*_]{3,80}[^\S\r\n]{1,12}$/u;

/** The numbers with markings at the beginnings of lines. */
function markedStarts(lines: readonly TextLine[]): readonly Numbered[] {
	return lines.flatMap(({text, start}) => {
		const found = paragraphStart(text);
		return found?.isMarked ? [{at: start, number: found.number}] : [];
	});
}

/** The candidates that follow the number before them, and do not come again at the beginning of the next paragraph. */
function due(candidates: readonly Numbered[], starts: readonly Numbered[]): readonly number[] {
	const found: number[] = [];
	let last = 0;
	let next = 0;
	for (const {at, number} of candidates) {
		for (let start = starts[next]; start && start.at < at; start = starts[++next]) {
			last = start.number;
		}
		if (number === last + 1 && starts[next]?.number !== number) {
			found.push(at);
			last = number;
		}
	}
	return found;
}

function isSpace(code: number): boolean {
	return (
		code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0xa0 || code === 0xff_ff
	);
}
