/** Finds words in one cable: across line ends and page marks, without regard to accents and case. */
import type {Block, Cable, JoinableRange, Range} from '../cable/cable.js';
import {shownPieces} from '../cable/facts/content.js';
import {joinText} from '../cable/joined-text.js';

/** A place where words occur: one stretch of the text, or several if a line ends or a page mark stands between them. */
export type Match = readonly Range[];

/**
 * Whether capitals and small letters differ: never, always, or only if the text has capitals and its words stand in the
 * cable with just these. In a cable all in capitals `Bolivia` is found, too.
 */
export const letterCases = ['smart', 'ignore', 'exact'] as const;

/** How capitals are compared. */
export type LetterCase = (typeof letterCases)[number];

/** Where a text occurs in some blocks of a cable, in order. */
export function findInBlocks(
	cable: Cable,
	blocks: readonly Block[],
	query: string,
	letterCase: LetterCase = 'smart',
): readonly Match[] {
	const words = query
		.trim()
		.split(/\s+/)
		.filter(word => word !== '');
	if (words.length === 0) {
		return [];
	}
	const isExact =
		letterCase === 'exact' ||
		(letterCase === 'smart' &&
			query !== query.toLowerCase() &&
			words.every(word => cable.reading.includes(word)));
	const pieces = blocks.flatMap(block => stretchesOf(cable, block));
	const pattern = new RegExp(
		words.map(word => eitherForm(escaped(foldKeepingLength(word, isExact)))).join('\\s+'),
		'g',
	);
	const found = matchesIn(cable, pieces, pattern, isExact);
	// A hyphen at a line's end may be the word's own or the line's: both are searched.
	const closed = withoutHyphens(cable, pieces);
	return closed === pieces ? found : merged(found, matchesIn(cable, closed, pattern, isExact));
}

function matchesIn(
	cable: Cable,
	pieces: readonly JoinableRange[],
	pattern: RegExp,
	isExact: boolean,
): readonly Match[] {
	const joined = joinText(cable.reading, pieces);
	const folded = foldKeepingLength(joined.text, isExact);
	const matches: Match[] = [];
	for (const match of folded.matchAll(pattern)) {
		matches.push(joined.ranges(match.index, match.index + match[0].length));
		if (matches.length >= MOST_MATCHES) {
			break;
		}
	}
	return matches;
}

/** A word with a hyphen is found where a line's end left the hyphen out. */
function eitherForm(pattern: string): string {
	return pattern.replace(/(?<=[^\\])\\-(?=.)/g, '-?');
}

/** The stretches with the hyphens at lines' ends left out; the same ones if there are none. */
function withoutHyphens(cable: Cable, pieces: readonly JoinableRange[]): readonly JoinableRange[] {
	return pieces.some(({isJoined}) => isJoined)
		? pieces.map((piece, index) =>
				pieces[index + 1]?.isJoined && cable.reading[piece.end - 1] === '-'
					? {...piece, end: piece.end - 1}
					: piece,
			)
		: pieces;
}

/** The matches of two lists, in order, each place once. */
function merged(first: readonly Match[], second: readonly Match[]): readonly Match[] {
	const places = new Set(first.map(match => match[0]?.start));
	return [...first, ...second.filter(match => !places.has(match[0]?.start))].sort(
		(a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0),
	);
}

/** More than anyone looks at; a single letter in a long file would have hundreds of thousands. */
const MOST_MATCHES = 10_000;

/** The stretches of a block that are searched, without what the printed pages left between them. */
export function stretchesOf(cable: Cable, block: Block): readonly JoinableRange[] {
	switch (block.type) {
		case 'paragraph':
			return shownPieces(cable, block);
		case 'heading':
			return [block.title];
		case 'subject':
		case 'classified-by':
		case 'passing-instruction':
		case 'other-field':
			return block.pieces;
		case 'signature':
			return [block.name];
		case 'blank':
		case 'page-mark':
		case 'stamp':
		case 'end-mark':
			return [];
		default:
			return [block];
	}
}

/** Letters without accents and, unless case counts, in lower case; what would change the length stays as it is. */
function foldKeepingLength(text: string, isExact: boolean): string {
	const folded = isExact ? text : lowerKeepingLength(text);
	return /[^\0-\x7F]/.test(folded) ? folded.replace(/[^\0-\x7F]/g, withoutAccent) : folded;
}

function lowerKeepingLength(text: string): string {
	const lower = text.toLowerCase();
	// A few capitals, such as the dotted İ, have lower-case forms of two code units, which would shift the offsets.
	return lower.length === text.length
		? lower
		: text.replace(/\p{Lu}/gu, letter =>
				letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
			);
}

function withoutAccent(letter: string): string {
	const quote = quotes.get(letter);
	if (quote) {
		return quote;
	}
	const [base = letter] = letter.normalize('NFD');
	return base.length === letter.length ? base : letter;
}

const quotes: ReadonlyMap<string, string> = new Map([
	['\u2018', "'"],
	['\u2019', "'"],
	['\u201C', '"'],
	['\u201D', '"'],
	['\u2013', '-'],
	['\u2014', '-'],
]);

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
