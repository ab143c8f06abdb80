/** What differs between two cables, word by word: their subjects, headings, paragraphs and signatures. */
import {type Block, type Cable, slice} from '../cable/cable.js';
import {paragraphText} from '../cable/facts/content.js';
import {plainWords, wordsOf} from '../cable/joined-text.js';
import {type Alignment, alignWords} from './align-words.js';

/** What both cables have, what only the left one has, or what only the right one has. */
export type ComparisonPart = {readonly left?: string; readonly right?: string};

/** Paragraphs that correspond, or one that has no counterpart; and where they begin in the texts of their cables. */
export type ComparisonRow = {
	readonly left: number | undefined;
	readonly right: number | undefined;
	readonly parts: readonly ComparisonPart[];
};

/** The rows, and how many words differ. */
export type Comparison = {
	readonly rows: readonly ComparisonRow[];
	/** How many words both cables have, and how many only one of them. */
	readonly words: {readonly same: number; readonly left: number; readonly right: number};
};

/** Compares two cables. What routes them, which differs between any two copies, is left out. */
export function compareCables(left: Cable, right: Cable): Comparison {
	const [ofLeft, ofRight] = [sideOf(left), sideOf(right)];
	const alignment = alignWords(ofLeft.words, ofRight.words);
	const rows = groupsOf(ofLeft, ofRight, alignment).map(({left: own, right: others}): ComparisonRow => {
		const [leftStart, leftEnd] = wordBounds(own);
		const [rightStart, rightEnd] = wordBounds(others);
		return {
			left: own[0]?.offset,
			right: others[0]?.offset,
			parts: partsOf(ofLeft.words, ofRight.words, alignment, {leftStart, leftEnd, rightStart, rightEnd}),
		};
	});
	return {rows, words: countWords(rows)};
}

/** Whether a part is in both cables. */
export function isInBoth({left, right}: ComparisonPart): boolean {
	return left !== undefined && right !== undefined;
}

/** A paragraph or the like: where it begins in the text, and which of the words it has. */
type Unit = {readonly offset: number; readonly start: number; readonly end: number; readonly index: number};

type Side = {readonly words: readonly string[]; readonly units: readonly Unit[]};

function sideOf(cable: Cable): Side {
	const words: string[] = [];
	const units: Unit[] = [];
	for (const block of cable.blocks) {
		const own = comparedWords(cable, block).split(/\s+/).filter(Boolean);
		if (own.length > 0) {
			const start = words.length;
			// Not spread: a text without paragraphs is one block, however long.
			for (const word of own) {
				words.push(word);
			}
			units.push({offset: block.start, start, end: words.length, index: units.length});
		}
	}
	return {words, units};
}

function comparedWords(cable: Cable, block: Block): string {
	switch (block.type) {
		case 'subject':
			return wordsOf(cable.reading, block.pieces);
		case 'heading':
			return plainWords(slice(cable, block.title));
		case 'paragraph': {
			const lead = {start: block.start, end: block.pieces[0]?.start ?? block.end};
			return `${plainWords(slice(cable, lead))} ${paragraphText(cable, block)}`;
		}
		case 'signature':
			return plainWords(slice(cable, block.name));
		case 'plain-text':
			return plainWords(cable.reading.slice(block.start, block.end));
		default:
			return '';
	}
}

type Group = {readonly left: readonly Unit[]; readonly right: readonly Unit[]};

/**
 * The paragraphs of both cables in order, those together that share words: one that is two in the other cable is in a
 * group with both.
 */
function groupsOf(left: Side, right: Side, alignment: Alignment): readonly Group[] {
	const reach = reachOf(left, right, alignment);
	const groups: Group[] = [];
	let [own, other] = [0, 0];
	while (own < left.units.length || other < right.units.length) {
		const [leftEnd, rightEnd] = groupEnd(reach, own, other);
		groups.push({left: left.units.slice(own, leftEnd), right: right.units.slice(other, rightEnd)});
		[own, other] = [leftEnd, rightEnd];
	}
	return groups;
}

/** For each paragraph of a side the first and the last of the other with which it shares enough words. */
type Reach = {readonly left: readonly (Span | undefined)[]; readonly right: readonly (Span | undefined)[]};

type Span = {readonly first: number; readonly last: number};

/** The ends of the group that begins with some paragraphs of both sides; at least one of them goes on. */
function groupEnd({left, right}: Reach, own: number, other: number): readonly [number, number] {
	if (own < left.length && left[own] === undefined) {
		return [own + 1, other];
	}
	if (other < right.length && right[other] === undefined) {
		return [own, other + 1];
	}
	let [leftEnd, rightEnd] = [Math.min(own + 1, left.length), Math.min(other + 1, right.length)];
	for (let [a, b] = [own, other]; a < leftEnd || b < rightEnd; ) {
		rightEnd = Math.max(rightEnd, a < leftEnd ? (left[a]?.last ?? -1) + 1 : 0);
		leftEnd = Math.max(leftEnd, b < rightEnd ? (right[b]?.last ?? -1) + 1 : 0);
		[a, b] = [Math.min(a + 1, leftEnd), Math.min(b + 1, rightEnd)];
	}
	return [leftEnd, rightEnd];
}

function reachOf(left: Side, right: Side, alignment: Alignment): Reach {
	const ofLeft: (Span | undefined)[] = left.units.map(() => undefined);
	const ofRight: (Span | undefined)[] = right.units.map(() => undefined);
	let at = 0;
	for (const unit of left.units) {
		const counts = new Map<number, number>();
		for (let word = unit.start; word < unit.end; word++) {
			const there = alignment[word] as number;
			if (there >= 0) {
				while ((right.units[at]?.end ?? Number.POSITIVE_INFINITY) <= there) {
					at++;
				}
				counts.set(at, (counts.get(at) ?? 0) + 1);
			}
		}
		for (const [index, count] of counts) {
			const other = right.units[index] as Unit;
			if (count >= Math.min(ENOUGH_WORDS, Math.floor(Math.min(lengthOf(unit), lengthOf(other)) / 2))) {
				ofLeft[unit.index] = widened(ofLeft[unit.index], index);
				ofRight[index] = widened(ofRight[index], unit.index);
			}
		}
	}
	return {left: ofLeft, right: ofRight};
}

/** With so many words in common two paragraphs correspond, however long they are. */
const ENOUGH_WORDS = 8;

function lengthOf({start, end}: Unit): number {
	return end - start;
}

function widened(span: Span | undefined, index: number): Span {
	return {first: Math.min(span?.first ?? index, index), last: Math.max(span?.last ?? index, index)};
}

function wordBounds(units: readonly Unit[]): readonly [number, number] {
	return [units[0]?.start ?? 0, units.at(-1)?.end ?? 0];
}

type Bounds = {
	readonly leftStart: number;
	readonly leftEnd: number;
	readonly rightStart: number;
	readonly rightEnd: number;
};

/** The words between some bounds as parts, in the order of both; of a change, what the left cable has comes first. */
function partsOf(
	left: readonly string[],
	right: readonly string[],
	alignment: Alignment,
	{leftStart, leftEnd, rightStart, rightEnd}: Bounds,
): readonly ComparisonPart[] {
	const parts: ComparisonPart[] = [];
	const counterpart = (word: number) => {
		const there = alignment[word] ?? -1;
		return there >= rightStart && there < rightEnd ? there : undefined;
	};
	let [own, other] = [leftStart, rightStart];
	while (own < leftEnd || other < rightEnd) {
		const [start, otherStart] = [own, other];
		while (own < leftEnd && counterpart(own) === other) {
			own++;
			other++;
		}
		if (own > start) {
			parts.push({left: joined(left, start, own), right: joined(right, otherStart, other)});
			continue;
		}
		while (own < leftEnd && counterpart(own) === undefined) {
			own++;
		}
		const next = own < leftEnd ? (counterpart(own) ?? rightEnd) : rightEnd;
		parts.push(...(own > start ? [{left: joined(left, start, own)}] : []));
		parts.push(...(next > other ? [{right: joined(right, other, next)}] : []));
		other = next;
	}
	return parts;
}

function joined(words: readonly string[], start: number, end: number): string {
	return words.slice(start, end).join(' ');
}

function countWords(rows: readonly ComparisonRow[]): Comparison['words'] {
	const counts = {same: 0, left: 0, right: 0};
	for (const part of rows.flatMap(({parts}) => parts)) {
		const which = isInBoth(part) ? 'same' : part.left === undefined ? 'right' : 'left';
		counts[which] += (part.left ?? part.right ?? '').split(' ').length;
	}
	return counts;
}
