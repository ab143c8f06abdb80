/** Some paragraphs of a cable as they are taken out of it: their words as printed, and what is left out between them. */
import type {Block, Cable, Paragraph, Piece} from '../cable/cable.js';
import {slice} from '../cable/cable.js';
import {wordsAt} from '../cable/facts/block-queries.js';
import {paragraphs} from '../cable/facts/content.js';
import {flowGroups} from '../cable/flow-groups.js';
import {wordsOf} from '../cable/joined-text.js';
import {withoutFillers} from '../cable/masks/markup.js';
import {isBehindTitle} from '../cable/portion-mark.js';
import {isShown, type Portion, type PortionFilter, portionsOf} from '../layout/portions/portion-filter.js';
import {type Locator, locatorOf} from './locator.js';

/** A passage: its parts in order, and which paragraphs are in it. */
export type Passage = {
	readonly parts: readonly PassagePart[];
	readonly locator: Locator;
	/** How many paragraphs of the stretch are left out, since a filter hides them. */
	readonly hidden: number;
};

/** A heading, a paragraph with its number and marking as printed, or what stands for paragraphs that are left out. */
export type PassagePart =
	| {readonly type: 'heading'; readonly words: string}
	| {readonly type: 'paragraph'; readonly lead: string; readonly words: string}
	| {readonly type: 'omission'; readonly words: string};

/** The passage of so many paragraphs from the one with an index on; what a filter hides counts, and is left out. */
export function passageOf(cable: Cable, filter: PortionFilter, from: number, count: number): Passage {
	const portions = portionsOf(cable);
	const parts: PassagePart[] = [];
	const shown: number[] = [];
	let run: Portion[] = [];
	const add = (part: PassagePart | undefined) => {
		if (part) {
			parts.push(...(run.length > 0 ? [omission(run)] : []), part);
			run = [];
		}
	};
	for (const {block, index} of blocksWithin(cable, from, count)) {
		const portion = index === undefined ? undefined : portions[index];
		if (portion && !isShown(filter, portion)) {
			run.push(portion);
			continue;
		}
		add(partOf(cable, block));
		shown.push(...(index === undefined ? [] : [index]));
	}
	parts.push(...(run.length > 0 ? [omission(run)] : []));
	const hidden = Math.min(count, Math.max(0, portions.length - from)) - shown.length;
	return {parts, locator: locatorOf(cable, shown), hidden};
}

/** The blocks from one paragraph to another, with the places of paragraphs among all. */
function blocksWithin(
	cable: Cable,
	from: number,
	count: number,
): readonly {readonly block: Block; readonly index: number | undefined}[] {
	const chosen = paragraphs(cable).slice(from, from + count);
	const [first, last] = [chosen[0], chosen.at(-1)];
	let index = from;
	return first && last
		? cable.blocks
				.filter(({start}) => start >= first.start && start <= last.start)
				.map(block => ({block, index: block.type === 'paragraph' ? index++ : undefined}))
		: [];
}

function omission(left: readonly Portion[]): PassagePart {
	return {type: 'omission', words: omissionWords(left)};
}

/** The words for paragraphs that are left out: `[... 2 paragraphs left out: C, C/NF]`. */
function omissionWords(left: readonly Portion[]): string {
	const marks = [...new Set(left.map(({mark}) => mark ?? 'unmarked'))].join(', ');
	return `[... ${left.length} paragraph${left.length === 1 ? '' : 's'} left out: ${marks}]`;
}

/** The passage as plain text, a blank line between its parts. */
export function passageText({parts}: Passage): string {
	return parts.map(part => (part.type === 'paragraph' ? withLead(part) : part.words)).join('\n\n');
}

/** A paragraph with its number and marking before its words. */
export function withLead({lead, words}: {readonly lead: string; readonly words: string}): string {
	return [lead, words].filter(part => part !== '').join(' ');
}

function partOf(cable: Cable, block: Block): PassagePart | undefined {
	switch (block.type) {
		case 'heading':
			return {type: 'heading', words: wordsAt(cable, block.title)};
		case 'paragraph':
			return {type: 'paragraph', lead: leadOf(cable, block), words: paragraphWords(cable, block)};
		default:
			return undefined;
	}
}

/** The number and marking as printed. */
function leadOf(cable: Cable, paragraph: Paragraph): string {
	const {start, number, letter = '', portionMark, pieces} = paragraph;
	const printed = wordsAt(cable, {start, end: pieces[0]?.start ?? start});
	const written = portionMark && !isBehindTitle(paragraph) ? slice(cable, portionMark.asWritten) : '';
	const counted = number === undefined ? '' : `${number}${letter}`;
	const isWhole = printed.includes(counted) && printed.includes(written);
	// A page mark may stand between them, which is not theirs.
	return isWhole && printed.length <= LONGEST_LEAD
		? printed
		: [counted === '' ? '' : `${counted}.`, written === '' ? '' : `(${written})`].join(' ').trim();
}

const LONGEST_LEAD = 40;

/** The words of a paragraph: lines that run on joined, items and rows of tables on lines of their own. */
export function paragraphWords(cable: Cable, {pieces}: Paragraph): string {
	return flowGroups(pieces)
		.map(group => groupWords(cable, group))
		.join('\n');
}

function groupWords(cable: Cable, group: readonly Piece[]): string {
	const [first] = group;
	return first?.flow === 'table'
		? withoutFillers(cable.reading.slice(first.start, first.end)).trimEnd()
		: wordsOf(cable.reading, group);
}
