/** Finds words in one cable: across line ends and page marks, without regard to accents and case. */
import type {Block, Cable, Range} from '../cable/cable.js';
import {joinText} from '../cable/joined-text.js';

/** A place where words occur: one stretch of the text, or several if a line ends or a page mark stands between them. */
export type Match = readonly Range[];

/** Where a text occurs in some blocks of a cable, in order. Case counts only if the text has capitals. */
export function findInBlocks(cable: Cable, blocks: readonly Block[], query: string): readonly Match[] {
	const words = query
		.trim()
		.split(/\s+/)
		.filter(word => word !== '');
	if (words.length === 0) {
		return [];
	}
	const isExact = query !== query.toLowerCase();
	const joined = joinText(cable.reading, blocks.flatMap(stretchesOf));
	const folded = foldKeepingLength(joined.text, isExact);
	const pattern = new RegExp(words.map(word => escaped(foldKeepingLength(word, isExact))).join('\\s+'), 'g');
	const matches: Match[] = [];
	for (const match of folded.matchAll(pattern)) {
		matches.push(joined.ranges(match.index, match.index + match[0].length));
		if (matches.length >= MOST_MATCHES) {
			break;
		}
	}
	return matches;
}

/** More than anyone looks at; a single letter in a long file would have hundreds of thousands. */
const MOST_MATCHES = 10_000;

/** The stretches of a block that are searched, without what the printed pages left between them. */
export function stretchesOf(block: Block): readonly Range[] {
	switch (block.type) {
		case 'paragraph':
			return block.pieces;
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
