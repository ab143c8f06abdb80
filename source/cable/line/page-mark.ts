/** The mark at the end or the beginning of a printed page. */

import {readClassification} from './classification-line.js';
import {beginsWithClassification, classificationWord} from './classification-word.js';
import {beginsWithAny, charactersOf, hasPairAt, pairs} from './initials.js';
import {routingIndicator} from './recognise.js';

/** Whether a line marks the end or beginning of a page of the printed telegram. */
export function isPageMark(words: string): boolean {
	// Most page marks begin with their name or end with a number, and most lines do not.
	if (words.length > LONGEST_MARK || !(mayBePage(words) || mayEndPage(words))) {
		return false;
	}
	const text = withoutHeadOfPage(words.includes('\n') ? words.replace(/\s+/g, ' ') : words);
	return (
		(endsWithPages(text) && numbersAlone.test(text)) ||
		('Pp'.includes(text.charAt(0)) &&
			/^PAGE/i.test(text) &&
			(pageMarks.some(pattern => pattern.test(text)) || isRoutedMark(text)))
	);
}

function withoutHeadOfPage(text: string): string {
	return beginsWithAny(startsOfHeads, text) && text.includes('PAGE') ? text.replace(headOfPage, '') : text;
}

/** Whether a line may begin with `PAGE`, perhaps below a classification. */
function mayBePage(text: string): boolean {
	if (text.charCodeAt(0) === CAPITAL_P) {
		return hasPairAt(firstOfPage, text, 0);
	}
	return hasPairAt(firstOfHeads, text, 0) && text.includes(' PAGE ');
}

const CAPITAL_P = 0x50;
const firstOfPage = pairs('PA Pa');

/** What the classification at the head of a page begins with. */
const startsOfHeads = charactersOf('CSUL');
const firstOfHeads = pairs('CO CE CN CI SO SE SN SI UO UE UN UI LO LE LN LI');

/** Whether a line may end with the numbers of a page, or with another number after a name in small letters. */
function mayEndPage(text: string): boolean {
	return (
		endsWithFigure(text) &&
		(endsWithPages(text) || beginsWithAny(startsOfHeads, text) || text.startsWith('p'))
	);
}

/** Whether a line ends with three figures apart, as the number of a mark's pages. */
function endsWithPages(text: string): boolean {
	return text.length > SHORTEST_NUMBERS && text.charCodeAt(text.length - 4) <= 0x20;
}

const SHORTEST_NUMBERS = 14;

/** Whether the last character of a line is a figure, or an O that was read for one. */
export function endsWithFigure(text: string): boolean {
	const code = text === '' ? 0 : text.charCodeAt(text.length - 1);
	return (code >= 0x30 && code <= 0x39) || code === 0x4f;
}

/** The classifications at the foot of the page before and at the head of this one, where a line begins with them. */
const headOfPage = /^(?:(?:CONFIDENTIAL|SECRET|UNCLASSIFIED|LIMITED OFFICIAL USE)\s+){1,2}(?=PAGE\s)/;

/** No mark with a classification after it is longer, in characters. */
export const LONGEST_MARK = 130;

/** The numbers of the mark at the end of a page: `00001333  001.2 OF 002`. */
export const numbersOfPage = String.raw`(?=[\dO]{0,7}\d)[\dO]{6,8}\s{1,40}[\dO]{3}(?:\.\d)?\s{0,4}[O0]F\s{1,4}[\dO]{3}`;

/** The part of a message, the time, and other words that a mark at the beginning of a page may end with. */
const endOfPage =
	String.raw`(?:\s{1,20}\d\d\s{1,3}OF\s{1,3}\d\d)?(?:\s{1,20}TOSEC\s\d{5,6})?` +
	String.raw`(?<time>\s{1,20}\d{6}\s?Z)?(?:\s{1,20}POSS DUPE)?`;

/** The mark at the beginning of a page: `PAGE 02  LA PAZ 09224  01 OF 02  291954Z`. */
export const pageOfPost = String.raw`PAGE\s{1,20}[\dO]{1,3}(?:\s{1,5}OF\s{1,5}\d{1,3})?\s{1,20}[A-Z][A-Z '.-]{0,30}?\s{0,20}O?\d{3,7}(?!\d)${endOfPage}`;

// The post is cut to ten characters.
const numbersAlone = new RegExp(
	`^(?:(?:(?:[A-Z] ){2,9}[A-Z]|[A-Z](?:[A-Z '.-]|[01](?=[A-Z])){1,9})\\s*)?${numbersOfPage}$`,
	'i',
);

const pageMarks = [
	new RegExp(`^${pageOfPost}$`, 'i'),
	new RegExp(`^(?:PAGE|Page)\\s{1,20}\\d{1,3}${endOfPage}$`),
	/^PAGE\s+\d{1,3}\s+OF\s+\d{1,3}$/i,
];

/** The mark of a page with the station that sent it, and perhaps the day of the year with the time: `PAGE 02 RUEHRO1333`. */
export const pageOfStation = String.raw`PAGE\s{1,20}\d{1,3}\s{1,20}${routingIndicator}\s{0,4}#?\d{1,5}(?:\/\d{1,3})?(?:\s{1,6}(?:\d{6,7}\s?Z|\d{3}\/\d{4}\s?Z|[0-3]\d{2}[0-2]\d[0-5]\d))?(?!\w)`;
const routedStart = new RegExp(`^${pageOfStation}`);

/** Whether a line is such a mark, perhaps with the classification: `PAGE 02 RUEHRO1333 S E C R E T`. */
function isRoutedMark(text: string): boolean {
	const match = routedStart.exec(text);
	return match !== null && endOfClassification(text, match[0].length) === text.length;
}

/** Where a classification ends that follows a position of a line, with its section and number; else the position. */
export function endOfClassification(text: string, at: number): number {
	const words = text.slice(at, at + LONGEST_MARK).trimStart();
	const start = at + text.slice(at, at + LONGEST_MARK).indexOf(words);
	const word = classificationWord(words);
	if (!word || !beginsWithClassification(words)) {
		return at;
	}
	const read = readClassification({text: words, start, end: start + words.length, from: start, next: start});
	return read ? (read.rest?.start ?? start + words.length) : start + word.end;
}
