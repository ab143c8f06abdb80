/** Which part of the open cable is being read. */
import type {Cable} from '../../cable/cable.js';
import {type OutlineEntry, outline} from '../../cable/outline/outline.js';
import {type SectionSpan, sectionAt, sectionsWithEnds} from '../../cable/outline/section-ends.js';
import type {Line} from '../../layout/layout.js';

/** The paragraph and section of a line, and the number of the last paragraph. */
export type Whereabouts = {
	readonly paragraph: OutlineEntry | undefined;
	readonly section: OutlineEntry | undefined;
	/** `undefined` if the numbers are not ascending. */
	readonly lastNumber: number | undefined;
};

/** The place of a line. A line of the head comes from many places, and so belongs to none. */
export function whereabouts(cable: Cable, line: Line | undefined): Whereabouts {
	const {entries, sections, lastNumber} = partsOf(cable);
	if (line?.block === undefined) {
		return {paragraph: undefined, section: undefined, lastNumber};
	}
	const {offset} = line;
	return {paragraph: paragraphAt(cable, entries, offset), section: sectionAt(sections, offset), lastNumber};
}

/** A heading belongs to the paragraph after it; what follows the last paragraph belongs to none. */
function paragraphAt(
	cable: Cable,
	entries: readonly OutlineEntry[],
	offset: number,
): OutlineEntry | undefined {
	const whole = entries.filter(({kind}) => kind !== 'run-in');
	const index = whole.findLastIndex(entry => entry.offset <= offset);
	const entry = whole[index];
	if (entry?.kind === 'heading') {
		return whole.slice(index).find(({kind}) => kind === 'paragraph');
	}
	const isLast = index === whole.length - 1;
	const end = cable.blocks.find(({start}) => start === entry?.offset)?.end ?? 0;
	return isLast && offset > end ? undefined : entry;
}

/** The outline of a cable, computed once: it joins the first words of every paragraph. */
export function outlineOf(cable: Cable): readonly OutlineEntry[] {
	const entries = outlines.get(cable) ?? outline(cable);
	outlines.set(cable, entries);
	return entries;
}

const outlines = new WeakMap<Cable, readonly OutlineEntry[]>();

type CableParts = {
	readonly entries: readonly OutlineEntry[];
	readonly sections: readonly SectionSpan[];
	readonly lastNumber: number | undefined;
};

function partsOf(cable: Cable): CableParts {
	const known = memo.get(cable);
	if (known) {
		return known;
	}
	const entries = outlineOf(cable);
	const numbers = entries.flatMap(({kind, number}) => (kind === 'run-in' ? [] : (number ?? [])));
	const isRising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
	const parts = {
		entries,
		sections: sectionsWithEnds(cable, entries),
		lastNumber: isRising ? numbers.at(-1) : undefined,
	};
	memo.set(cable, parts);
	return parts;
}

const memo = new WeakMap<Cable, CableParts>();
