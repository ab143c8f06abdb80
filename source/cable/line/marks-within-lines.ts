/** Where page marks stand that have no line of their own: `… the toll would ROME 00001333 002 OF 003 stand`. */

import type {Range} from '../cable.js';
import {isFigure} from '../characters.js';
import {endOfClassification, numbersOfPage, pageOfPost, pageOfStation} from './page-mark.js';

/** The marks that stand within lines or are spread over two, given where each `PAGE` or `Page` begins. */
export function pageMarksWithin(reading: string, pages: readonly number[]): readonly Range[] {
	return [...numberedMarks(reading), ...namedMarks(reading, pages)].filter(
		range => !isWholeLine(reading, range),
	);
}

function isWholeLine(reading: string, {start, end}: Range): boolean {
	return (
		lineBefore(reading, start).trim() === '' &&
		lineAfter(reading, end).trim() === '' &&
		!/[\r\n]/.test(reading.slice(start, end))
	);
}

/** The words of a line before a position, as far as they matter. */
function lineBefore(reading: string, at: number): string {
	const words = reading.slice(Math.max(0, at - NEAR), at);
	return words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1);
}

/** The words of a line after a position, as far as they matter. */
function lineAfter(reading: string, at: number): string {
	return /^[^\r\n]*/.exec(reading.slice(at, at + NEAR))?.[0] ?? '';
}

/** How far from a mark its surroundings are looked at, in characters. */
const NEAR = 60;

/** The positions of some words in a text, which are found sooner than by a regular expression. */
function positionsOf(reading: string, words: string): readonly number[] {
	const positions: number[] = [];
	for (let at = reading.indexOf(words); at >= 0; at = reading.indexOf(words, at + words.length)) {
		positions.push(at);
	}
	return positions;
}

/** The match of a pattern at a position of a text. */
function matchAt(pattern: RegExp, reading: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(reading);
}

function numberedMarks(reading: string): readonly Range[] {
	const found: Range[] = [];
	let own: RegExp | undefined;
	// The number has eight digits, and no post sends a million telegrams a year.
	for (const start of positionsOf(reading, '00')) {
		const match = isNumber(reading, start) ? matchAt(numbersPattern, reading, start) : null;
		if (!match || isAlone(reading, match)) {
			continue;
		}
		own ??= ownPosts(reading);
		found.push({start: startOfPost(reading, start, own), end: start + match[0].length});
	}
	return found;
}

/** A quick test, enough for most zeros: a number of six figures or more begins here, with a blank after it. */
function isNumber(reading: string, start: number): boolean {
	let at = start + 2;
	while (at - start <= 8 && isFigure(reading.charCodeAt(at))) {
		at++;
	}
	return (
		at - start >= 6 &&
		at - start <= 8 &&
		!isFigure(reading.charCodeAt(start - 1)) &&
		reading.charCodeAt(at) <= 0x20
	);
}

// A word may be glued to the mark.
const numbersPattern = new RegExp(String.raw`(?<!\d)${numbersOfPage}(?!\d)`, 'iy');

/** Whether nothing but one word or a known post stands before the numbers on their line, and nothing after them. */
function isAlone(reading: string, {index, 0: written}: RegExpExecArray): boolean {
	const words = lineBefore(reading, index).trim();
	return (
		(oneWord.test(words) || cutPosts.exec(words)?.index === 0) &&
		lineAfter(reading, index + written.length).trim() === '' &&
		!/[\r\n]/.test(written)
	);
}

/** The marks have room for ten characters of the post's name. */
const oneWord = /^[A-Z][A-Za-z'.-]{1,9}$/;

/** Where the post begins before the numbers of a mark: that of the text's other marks, a known one, or the last word. */
function startOfPost(reading: string, at: number, own: RegExp): number {
	const from = Math.max(0, at - NEAR);
	const before = reading.slice(from, at).trimEnd();
	const known = own.exec(before) ?? cutPosts.exec(before);
	if (known) {
		return from + known.index;
	}
	const words = lineBefore(reading, at).trim();
	const post = isPost(words) ? words : lastName(words);
	return post === '' ? at : from + before.lastIndexOf(post);
}

/** The last word of some, or what of it can be the post's name. */
function lastName(words: string): string {
	for (const pattern of lastNames) {
		const name = pattern.exec(words)?.[0];
		if (name !== undefined) {
			return name;
		}
	}
	return '';
}

const lastNames = [
	// Glued to the word before it: `ofZENDA`.
	/(?<=[a-z])[A-Z]{2}[A-Z .'-]{1,8}$/,
	// Spaced out.
	/(?<!\S)[A-Z](?: [A-Z]){2,9}$/,
	// With figures read for letters: `Tar1enheim`.
	/(?<![A-Za-z'-])[A-Za-z](?:[A-Za-z'.-]|[01](?=[A-Za-z])){1,9}$/,
];

/** Whether some words can be a post, none of them the sentence's: `TO ZENDA`. */
function isPost(words: string): boolean {
	return (
		/^[A-Z][A-Za-z '.-]{1,9}$/.test(words) &&
		!/^(?:AND?|AS|AT|BUT|BY|FOR|FROM|IN|IS|IT|NOT?|OF|ON|OR|TO|WITH|A) /i.test(words)
	);
}

/** A pattern for the names of this text's posts at the end of words: of the sender, and of marks on their own lines. */
function ownPosts(reading: string): RegExp {
	const sender = /^FM[^\S\r\n]+(?:AM[A-Z]+ |US ?MISSION )?([A-Z][A-Z '.-]{2,40})/m.exec(
		reading.slice(0, LONGEST_HEADER),
	)?.[1];
	const names = new Set(sender === undefined ? [] : [sender.slice(0, LONGEST_POST)]);
	for (const start of positionsOf(reading, '00')) {
		const match = matchAt(numbersPattern, reading, start);
		const words = match ? lineBefore(reading, start).trim() : '';
		if (match && isPost(words) && lineAfter(reading, start + match[0].length).trim() === '') {
			names.add(words);
		}
		if (names.size > MOST_NAMES) {
			break;
		}
	}
	return endsWith([...names]);
}

const LONGEST_POST = 10;
const LONGEST_HEADER = 8000;
const MOST_NAMES = 8;

/** A pattern for some names at the end of words, in any case and over two lines; a name within another comes first. */
function endsWith(names: readonly string[]): RegExp {
	const patterns = names
		.toSorted((one, other) => one.length - other.length)
		.map(name => name.trim().replace(/[.'-]/g, '\\$&').replace(/\s+/g, '\\s{1,20}'));
	return new RegExp(`(?<![A-Za-z'-])(?:${patterns.join('|') || '(?!)'})$`, 'i');
}

/** Posts whose names have several words, cut to ten characters. */
const cutPosts = endsWith([
	...['ABU DHABI', 'ADDIS ABAB', 'AIT TAIPEI', 'BANDAR SER', 'BUENOS AIR', 'CAPE TOWN', 'CHIANG MAI'],
	...[
		'CIUDAD JUA',
		'DAR ES SAL',
		'HO CHI MIN',
		'HONG KONG',
		'KUALA LUMP',
		'LA PAZ',
		'MEXICO CIT',
		'NEW DELHI',
	],
	...['NUEVO LARE', 'PANAMA CIT', 'PHNOM PENH', 'PORT AU PR', 'PORT LOUIS', 'PORT MORES', 'PORT OF SP'],
	...[
		'RIO DE JAN',
		'SAN JOSE',
		'SAN SALVAD',
		'SANTO DOMI',
		'SAO PAULO',
		'ST PETERSB',
		'TEL AVIV',
		'THE HAGUE',
	],
	...['UN ROME', 'UNVIE VIEN', 'USEU BRUSS', 'USUN NEW Y', 'US MISSION', 'USNATO', 'USOSCE'],
]);

function namedMarks(reading: string, pages: readonly number[]): readonly Range[] {
	const found: Range[] = [];
	for (const start of [...pages, ...positionsOf(reading, 'page')]) {
		const mark = namedMark(reading, start);
		if (mark) {
			found.push(mark);
		}
	}
	return found;
}

/** The mark that begins with `PAGE`, if one does. */
function namedMark(reading: string, start: number): Range | undefined {
	if (reading.charCodeAt(start + 4) > 0x20 || isPageMarkAlone(reading, start)) {
		return undefined;
	}
	const ofStation = matchAt(stationPattern, reading, start);
	if (ofStation) {
		const length = ofStation[0].length;
		const line = reading.slice(start, start + length) + lineAfter(reading, start + length);
		return {start, end: start + endOfClassification(line, length)};
	}
	const ofPost = matchAt(postPattern, reading, start);
	if (!ofPost) {
		return undefined;
	}
	const end = start + ofPost[0].length;
	if (ofPost.groups?.time === undefined) {
		return isAtEdge(reading, {start, end}) ? {start, end} : undefined;
	}
	const from = Math.max(0, start - NEAR);
	return {start: from + (headAndFoot.exec(reading.slice(from, start))?.index ?? start - from), end};
}

/** The classifications at the foot of a page and at the head of the next one. */
const headAndFoot = /(?<!\S)(?:(?:CONFIDENTIAL|SECRET|UNCLASSIFIED|LIMITED OFFICIAL USE)[^\S\r\n]+){1,2}$/;

/** A quick test, enough for most marks: they begin a line, and the time ends it. */
function isPageMarkAlone(reading: string, start: number): boolean {
	if (start > 0 && reading[start - 1] !== '\n') {
		return false;
	}
	const end = reading.indexOf('\n', start);
	const last = end < 0 ? reading.length - 1 : end - 1;
	return last - start < NEAR && reading[last] === 'Z' && isFigure(reading.charCodeAt(last - 1));
}

const postPattern = new RegExp(`(?<!\\w)${pageOfPost}(?!\\w)`, 'iy');
const stationPattern = new RegExp(`(?<!\\w)${pageOfStation}`, 'y');

/** Whether a mark without its time begins or ends a line, or follows a label of addresses: `TO PAGE 02 STATE 073097`. */
function isAtEdge(reading: string, {start, end}: Range): boolean {
	return (
		/^PAGE\s+\d\d\s(?:\s*OF\s+\d\d\s)?[\sA-Z.'-]+\d{4,6}$/.test(reading.slice(start, end)) &&
		(/^\s*(?:(?:TO|INFO|FM|XMT)\s+)?$/.test(lineBefore(reading, start)) ||
			lineAfter(reading, end).trim() === '')
	);
}
