/** Turns a selection into a filter, as the reader has it. */
import type {Cable} from '../cable/cable.js';
import {runWords} from '../cable/counts.js';
import {type OutlineEntry, outline, sections} from '../cable/outline/outline.js';
import {
	isShown,
	type MarkChoice,
	noFilter,
	type Portion,
	type PortionFilter,
	portionsOf,
} from '../layout/portions/portion-filter.js';
import {cutToColumns} from '../layout/width.js';
import type {Selection} from './selection.js';

/** What is selected in a cable: a filter for its paragraphs, or why there are none. */
export type Selected =
	| {readonly type: 'filter'; readonly filter: PortionFilter}
	| {readonly type: 'nothing'; readonly reason: string};

/** The filter for a selection in a cable; if it leaves nothing, the reason says what there is. */
export function select(cable: Cable, selection: Selection): Selected {
	let filter = noFilter;
	let left = portionsOf(cable);
	for (const {narrow, words} of choices) {
		const narrowed = narrow(filter, selection, cable);
		const found = left.filter(portion => isShown(narrowed, portion));
		if (narrowed !== filter && found.length === 0) {
			return {
				type: 'nothing',
				reason: left.length === 0 ? 'it has no paragraphs' : words(selection, left, cable),
			};
		}
		filter = narrowed;
		left = found;
	}
	return {type: 'filter', filter};
}

/** One option: how it narrows the filter, and the message if no paragraph is left. */
type Choice = {
	readonly narrow: (filter: PortionFilter, selection: Selection, cable: Cable) => PortionFilter;
	readonly words: (selection: Selection, left: readonly Portion[], cable: Cable) => string;
};

const choices: readonly Choice[] = [
	{
		narrow: (filter, {section}, cable) =>
			section === undefined ? filter : {...filter, within: sectionOf(cable, section) ?? nowhere},
		words: ({section = ''}, _, cable) => sectionWords(cable, section),
	},
	{
		narrow: (filter, {paragraphs}) => (paragraphs === undefined ? filter : {...filter, numbers: paragraphs}),
		words: ({paragraphs = []}, left) =>
			`no paragraph ${paragraphs.map(runWords).join(', ')}; ${numberWords(left)}`,
	},
	{
		narrow: (filter, {marks}) => (marks === undefined ? filter : {...filter, marks}),
		words: ({marks = [], section, paragraphs}, left) => {
			const which = section === undefined && paragraphs === undefined ? '' : ' chosen';
			return `no${which} paragraph is ${marks.map(markedWords).join(' or ')}; there are ${markCounts(left)}`;
		},
	},
];

const nowhere = {start: 0, end: 0};

/** The range from the title of a section to the next title. */
function sectionOf(cable: Cable, wanted: string): {readonly start: number; readonly end: number} | undefined {
	const all = choosableSections(cable);
	const index = /^\d+$/.test(wanted)
		? Number(wanted) - 1
		: all.findIndex(({title}) => title?.toLowerCase().startsWith(wanted.toLowerCase()));
	const start = all[index]?.offset;
	return start === undefined ? undefined : {start, end: all[index + 1]?.offset ?? cable.text.length};
}

/** The sections that have paragraphs of their own, unlike a titled part of one. */
function choosableSections(cable: Cable): readonly OutlineEntry[] {
	return sections(outline(cable).filter(({kind}) => kind !== 'run-in'));
}

function sectionWords(cable: Cable, wanted: string): string {
	const titles = choosableSections(cable).map(
		({title = ''}, index) => `${index + 1} ${cutToColumns(title, LONGEST_TITLE)}`,
	);
	if (titles.length === 0) {
		return 'it has no sections';
	}
	return sectionOf(cable, wanted)
		? `section ${wanted} has no paragraphs; the sections are ${shortList(titles)}`
		: `no section ${wanted}; the sections are ${shortList(titles)}`;
}

/** The numbers of some paragraphs, consecutive ones as a range: `there are 1-7, 9`. */
function numberWords(portions: readonly Portion[]): string {
	const ranges: {first: number; last: number}[] = [];
	for (const {number} of portions) {
		const last = ranges.at(-1);
		if (last && number === last.last + 1) {
			last.last = number;
		} else if (number !== undefined) {
			ranges.push({first: number, last: number});
		}
	}
	return ranges.length === 0 ? 'none has a number' : `there are ${shortList(ranges.map(runWords))}`;
}

function markedWords(choice: MarkChoice): string {
	const [, limit] = /^max:(.*)$/.exec(choice) ?? [];
	return choice === 'unmarked' ? choice : limit === undefined ? `marked ${choice}` : `at most ${limit}`;
}

/** How many paragraphs have each marking, the most frequent first: `C 23, C/NF 2`. */
function markCounts(portions: readonly Portion[]): string {
	const counts = new Map<string, number>();
	for (const {mark = 'unmarked'} of portions) {
		counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	return shortList([...counts].sort(([, a], [, b]) => b - a).map(([mark, count]) => `${mark} ${count}`));
}

function shortList(items: readonly string[]): string {
	const more = items.length - MOST_NAMED;
	return more > 0 ? `${items.slice(0, MOST_NAMED).join(', ')} and ${more} more` : items.join(', ');
}

const LONGEST_TITLE = 32;
const MOST_NAMED = 30;
