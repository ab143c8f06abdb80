/** Which paragraphs of a cable are printed. */
import type {Block, Cable} from '../cable/cable.js';
import {markings} from '../cable/facts.js';
import {type OutlineEntry, outline, sections} from '../cable/outline.js';
import {canonicalPortionMark} from '../cable/portion-mark.js';

/** The choice of the command line; what is not given chooses everything. */
export type Selection = {
	/** Canonical markings; `unmarked` stands for paragraphs without one. */
	readonly marks: readonly string[] | undefined;
	/** The number of a section, from 1, or the beginning of its title. */
	readonly section: string | undefined;
	/** Ranges of paragraph numbers, both ends included. */
	readonly paragraphs: readonly {readonly first: number; readonly last: number}[] | undefined;
};

/** Chooses everything. */
export const everything: Selection = {marks: undefined, section: undefined, paragraphs: undefined};

/** The markings that a list such as `C/NF,S,unmarked` names, or none if one of them is no marking. */
export function parseMarks(list: string): readonly string[] | undefined {
	// The comma of `S/REL USA, FVEY` belongs to the marking: what follows it is no marking of its own.
	const marks: string[] = [];
	for (const item of list.split(',').map(part => part.trim())) {
		const mark = item.toLowerCase() === 'unmarked' ? 'unmarked' : canonicalPortionMark(item);
		const longer = canonicalPortionMark(`${marks.at(-1)}, ${item}`);
		if (mark !== undefined) {
			marks.push(mark);
		} else if (longer !== undefined) {
			marks[marks.length - 1] = longer;
		} else {
			return undefined;
		}
	}
	return marks;
}

/** The ranges that a list such as `3-5,8` names, or none if it is no such list. */
export function parseRanges(list: string): Selection['paragraphs'] {
	const ranges = list.split(',').map(item => {
		const match = /^\s*(\d{1,4})(?:\s*-\s*(\d{1,4}))?\s*$/.exec(item);
		return match && {first: Number(match[1]), last: Number(match[2] ?? match[1])};
	});
	const valid = ranges.filter(range => range !== null);
	return valid.length === ranges.length ? valid : undefined;
}

/** The cable with only the paragraphs that are chosen, and the headings above them; its header stays. */
export function select(cable: Cable, selection: Selection): Cable {
	if (selection === everything) {
		return cable;
	}
	const isChosen = chooser(cable, selection);
	const blocks = cable.blocks.filter(block => {
		switch (block.type) {
			case 'paragraph':
				return isChosen(block);
			case 'heading':
				return headedParagraphs(cable, block).some(isChosen);
			case 'signature':
				return selection.section === undefined && selection.paragraphs === undefined;
			default:
				return true;
		}
	});
	return {...cable, blocks};
}

/** Whether a cable as `select` left it has anything of what was chosen. */
export function hasSelected(selected: Cable, selection: Selection): boolean {
	return selection === everything || selected.blocks.some(({type}) => type === 'paragraph');
}

function chooser(cable: Cable, {marks, section, paragraphs}: Selection): (block: Block) => boolean {
	const markOf = new Map(
		cable.blocks
			.filter(({type}) => type === 'paragraph')
			.map((block, index) => [block, markings(cable)[index]?.mark ?? 'unmarked'] as const),
	);
	const extent = section === undefined ? undefined : sectionExtent(cable, section);
	return block => {
		const number = block.type === 'paragraph' ? block.number : undefined;
		return (
			(marks === undefined || marks.includes(markOf.get(block) ?? 'unmarked')) &&
			(section === undefined ||
				(extent !== undefined && block.start >= extent.start && block.start < extent.end)) &&
			(paragraphs === undefined ||
				(number !== undefined && paragraphs.some(({first, last}) => number >= first && number <= last)))
		);
	};
}

/** From a section's title to the next one's. */
function sectionExtent(
	cable: Cable,
	wanted: string,
): {readonly start: number; readonly end: number} | undefined {
	const all = sections(outline(cable));
	const matches = (entry: OutlineEntry, index: number) =>
		/^\d+$/.test(wanted)
			? index === Number(wanted) - 1
			: (entry.title ?? '').toLowerCase().startsWith(wanted.toLowerCase());
	const index = all.findIndex(matches);
	const start = all[index]?.offset;
	return start === undefined ? undefined : {start, end: all[index + 1]?.offset ?? cable.text.length};
}

/** The paragraphs between a heading and the next. */
function headedParagraphs(cable: Cable, heading: Block): readonly Block[] {
	const from = cable.blocks.indexOf(heading) + 1;
	const rest = cable.blocks.slice(from);
	const end = rest.findIndex(({type}) => type === 'heading');
	return rest.slice(0, end < 0 ? rest.length : end).filter(({type}) => type === 'paragraph');
}
