/** Matches in their contexts: each with the words to its left and right, its paragraph and the marking of that. */
import type {Block, Cable} from '../../cable/cable.js';
import {markings} from '../../cable/facts/classification.js';
import {joinText} from '../../cable/joined-text.js';
import {withoutFillers} from '../../cable/masks/markup.js';
import type {CableKey, Summary} from '../../cable/summary/summary.js';
import {stretchesOf} from '../find.js';
import type {Scope} from '../scopes.js';
import {foldedWords} from '../words/fold.js';
import {findSought} from './find-sought.js';
import {type Sought, soughtBy} from './sought.js';

/** A match in its context. */
export type Context = {
	/** Where the match begins in the text. */
	readonly offset: number;
	/** The number of its paragraph; none in the header, and in a paragraph without a number. */
	readonly number: number | undefined;
	/** The marking of its paragraph; inherited ones count. */
	readonly mark: string | undefined;
	readonly isInHeader: boolean;
	/** The words to the left and to the right, within the same paragraph, as far as any screen shows them. */
	readonly before: string;
	readonly match: string;
	readonly after: string;
};

/** A match in its context, and what a list shows of its cable. */
export type FoundContext = Context &
	Pick<Summary, 'id' | 'mrn' | 'mrnFrom' | 'date'> & {readonly key: CableKey};

/** The matches in some cables. */
export type ContextBatch = {
	readonly contexts: readonly FoundContext[];
	/** How many cables there are in all. */
	readonly cables: number;
	/** How many of those looked at could not be read, or take long to read. */
	readonly unread: number;
	/** The last cable that was looked at; nothing if none is left. */
	readonly next: CableKey | undefined;
};

/** What a query looks for in the texts. Bare words of the subjects are looked for there, too. */
export function soughtInTexts(
	text: string,
	scope: Scope,
	spellings: readonly string[] = [],
): readonly Sought[] {
	return soughtBy(text, scope === 'subject' ? 'text' : scope, spellings);
}

/** The matches in a cable, in order, in their contexts. */
export function contextsIn(cable: Cable, sought: readonly Sought[]): readonly Context[] {
	const matches = findSought(cable, cable.blocks, sought);
	const marks = markings(cable);
	const contexts: Context[] = [];
	let paragraph = 0;
	let at = 0;
	for (const block of cable.blocks) {
		const mark = block.type === 'paragraph' ? marks[paragraph++]?.mark : undefined;
		const own: [start: number, end: number][] = [];
		while (at < matches.length && (matches[at]?.[0]?.start ?? 0) < block.end) {
			own.push([matches[at]?.[0]?.start ?? 0, matches[at]?.at(-1)?.end ?? 0]);
			at++;
		}
		if (own.length > 0) {
			contexts.push(...contextsInBlock(cable, block, mark, own));
		}
	}
	return contexts;
}

/** More than half a screen of the widest that are common. */
const MOST_LETTERS = 160;

/** A phrase or words near each other may be as long as a paragraph. */
const LONGEST_MATCH = 80;

function contextsInBlock(
	cable: Cable,
	block: Block,
	mark: string | undefined,
	matches: readonly (readonly [start: number, end: number])[],
): readonly Context[] {
	const pieces = stretchesOf(cable, block);
	const {text} = joinText(cable.reading, pieces);
	const placeOf = (offset: number) => {
		let place = 0;
		for (const {start, end} of pieces) {
			if (offset <= end) {
				return place + Math.max(0, offset - start);
			}
			place += end - start + 1;
		}
		return place;
	};
	return matches.map(([start, end]) => {
		const [from, to] = [placeOf(start), placeOf(end)];
		return {
			offset: start,
			number: block.type === 'paragraph' ? block.number : undefined,
			mark,
			isInHeader: isHeader(block),
			before: inOneLine(text.slice(Math.max(0, from - 2 * MOST_LETTERS), from))
				.trimStart()
				.slice(-MOST_LETTERS),
			match: inOneLine(text.slice(from, to)).slice(0, LONGEST_MATCH),
			after: inOneLine(text.slice(to, to + 2 * MOST_LETTERS))
				.trimEnd()
				.slice(0, MOST_LETTERS),
		};
	});
}

/** The blank that parts a match from its neighbours stays: a match may be part of a word. */
function inOneLine(text: string): string {
	return withoutFillers(text).replace(/\s+/g, ' ');
}

function isHeader({type}: Block): boolean {
	return type !== 'paragraph' && type !== 'heading' && type !== 'plain-text';
}

/** What rows of contexts may be sorted by. */
const contextOrders = ['date', 'left', 'right'] as const;

/** What rows of contexts are sorted by. */
export type ContextOrder = (typeof contextOrders)[number];

/**
 * The indexes of contexts in an order: as they come, or by the words to the left, the nearest first, or to the right.
 * Equal ones stay as they come.
 */
export function inContextOrder(
	contexts: readonly Pick<Context, 'before' | 'after'>[],
	order: ContextOrder,
): readonly number[] {
	const indexes = contexts.map((_, index) => index);
	if (order === 'date') {
		return indexes;
	}
	const keys = contexts.map(({before, after}) =>
		order === 'left' ? wordsOf(before).toReversed() : wordsOf(after),
	);
	const texts = keys.map(words => words.slice(0, MOST_WORDS).join(' '));
	return indexes.sort((one, other) => compare(texts[one] ?? '', texts[other] ?? '') || one - other);
}

const MOST_WORDS = 5;

function wordsOf(text: string): readonly string[] {
	return foldedWords(text).map(({folded}) => folded);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
