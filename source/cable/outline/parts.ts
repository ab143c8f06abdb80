/** The parts of a text to go to, however it is made: what its outline has, its points, and where it has little of these, its pages. */
import {type Block, type Cable, type Paragraph, slice} from '../cable.js';
import {itemMarks} from '../facts/item-marks.js';
import {plainWords} from '../joined-text.js';
import {type OutlineEntry, outline, sections} from './outline.js';

/** A part of a cable; a point is an item of a list, a page begins after the mark of the one before it. */
export type Part = Omit<OutlineEntry, 'kind'> & {readonly kind: OutlineEntry['kind'] | 'point' | 'page'};

/** All parts, in the order of the text. */
export function partsOfText(cable: Cable): readonly Part[] {
	const known = memo.get(cable);
	if (known) {
		return known;
	}
	const entries: readonly Part[] = outline(cable);
	const withPoints = merged(entries, points(cable));
	const withPages = withPoints.length < ENOUGH ? merged(withPoints, pages(cable)) : withPoints;
	const parts = withPages.length < ENOUGH ? merged(withPages, stretches(cable)) : withPages;
	memo.set(cable, parts);
	return parts;
}

/** The parts that one goes along by sections: what has a title; else pages; else points and paragraphs. */
export function sectionParts(cable: Cable): readonly Part[] {
	const titled = sections(outline(cable));
	if (titled.length > 0) {
		return titled;
	}
	const marked = pages(cable);
	return marked.length > 1 ? marked : partsOfText(cable);
}

/** A shorter outline says little of a long text. */
const ENOUGH = 3;

const memo = new WeakMap<Cable, readonly Part[]>();

const OPENING_LENGTH = 160;

/** Two lists in the order of the text; of two parts that begin in one place, the first list's. */
function merged(first: readonly Part[], second: readonly Part[]): readonly Part[] {
	const taken = new Set(first.map(({offset}) => offset));
	return [...first, ...second.filter(({offset}) => !taken.has(offset))].sort((a, b) => a.offset - b.offset);
}

/** The lettered and numbered items; those with a dash are too many, and too small. */
function points(cable: Cable): readonly Part[] {
	return cable.blocks.flatMap(block => (block.type === 'paragraph' ? pointsOf(cable, block) : []));
}

function pointsOf(cable: Cable, paragraph: Paragraph): readonly Part[] {
	const marks = new Map(itemMarks(cable, paragraph).map(({offset, mark}) => [offset, mark]));
	return paragraph.pieces.slice(1).flatMap((piece): readonly Part[] => {
		const words = slice(cable, {start: piece.start, end: Math.min(piece.end, piece.start + OPENING_LENGTH)});
		return piece.flow === 'item' && /^\(?[A-Za-z\d]/.test(words)
			? [part('point', piece.start, {mark: marks.get(piece.start), opening: plainWords(words)})]
			: [];
	});
}

/** Where sections of the transmission and printed pages begin. */
function pages(cable: Cable): readonly Part[] {
	const marks = cable.blocks
		.flatMap((block): readonly Block[] =>
			block.type === 'paragraph' ? [block, ...block.interruptions] : [block],
		)
		.filter(
			({type, ...block}) =>
				type === 'page-mark' || (type === 'classification-line' && 'section' in block && block.section),
		);
	return marks.map(mark =>
		part('page', mark.start, {title: plainWords(slice(cable, mark)).slice(0, OPENING_LENGTH)}),
	);
}

/** Lines at about equal distances, by their first words, where nothing else divides a text. */
function stretches(cable: Cable): readonly Part[] {
	const body = cable.blocks.filter(({type}) => type === 'paragraph' || type === 'plain-text');
	const found: Part[] = [];
	let next = body[0]?.start ?? 0;
	for (const {start, end} of body) {
		for (const line of cable.reading.slice(start, end).matchAll(/[^\r\n]+/g)) {
			const offset = start + line.index;
			if (offset >= next && line[0].trim() !== '') {
				found.push(part('point', offset, {opening: plainWords(line[0]).slice(0, OPENING_LENGTH)}));
				next = offset + STRETCH;
			}
		}
	}
	return found.length > 1 ? found : [];
}

/** About a screen of text. */
const STRETCH = 1500;

function part(kind: Part['kind'], offset: number, known: Partial<Part>): Part {
	return {kind, offset, number: undefined, mark: undefined, title: undefined, opening: '', ...known};
}
