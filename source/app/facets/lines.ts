/** The lines of the facets: which values are shown, in how many columns, and which of them is selected. */
import type {SafeText} from '../../cable/safe-text.js';
import {type FacetName, facetFields, facetNames, meaningOfValue} from '../../search/facets/facets.js';
import {quoted} from '../../search/query/format-value.js';
import {type Limit, limitsOf} from '../../search/query/limits.js';
import type {FacetPlace, FacetsScreen} from '../state/screen.js';
import type {Size, State} from '../state/state.js';
import {facetQuery} from './counting.js';

/** A line: the title of a facet, one of its values, or how many values are not shown. */
export type FacetLine =
	| {readonly type: 'title'; readonly facet: FacetName; readonly words: string}
	| FacetValueLine
	| {readonly type: 'more'; readonly facet: FacetName; readonly hidden: number};

/** A value with its count. */
export type FacetValueLine = {
	readonly type: 'value';
	readonly facet: FacetName;
	readonly value: string;
	readonly count: number;
	/** Whether it limits the result. */
	readonly isChosen: boolean;
	readonly meaning: string | undefined;
	/** Of a year, how many cables each of its months has. */
	readonly months: readonly number[] | undefined;
	/** How many a bar over its whole width stands for, where there is a bar. */
	readonly peak: number | undefined;
};

/** The lines in their columns, from left to right: one column, or two on a screen that is wide enough. */
export function facetColumns(state: State, screen: FacetsScreen): readonly (readonly FacetLine[])[] {
	const {text} = facetQuery(state);
	const limits = limitsOf(text);
	const columns = facetsIn(state);
	return columns.map(names => {
		const shown = columns.length > 1 ? firstShown(state, screen, names) : FEWEST_SHOWN;
		return names.flatMap(name => linesOf(screen, name, limits, shown));
	});
}

/** Whether there is room for two columns. */
function hasTwoColumns({columns}: Size): boolean {
	return columns >= 76;
}

/** The lines that can be selected, in the order of the cursor. */
export function selectableLines(state: State, screen: FacetsScreen): readonly FacetLine[] {
	return facetColumns(state, screen)
		.flat()
		.filter(({type}) => type !== 'title');
}

/** The index of the selected line among those that can be selected, -1 if there are none. */
export function selectedIndex(state: State, screen: FacetsScreen): number {
	const lines = selectableLines(state, screen);
	const {cursor} = screen;
	const own = lines.findIndex(line => cursor !== undefined && isAt(line, cursor));
	const ofFacet = lines.findIndex(({facet}) => facet === cursor?.facet);
	return own >= 0 ? own : Math.max(ofFacet, Math.min(0, lines.length - 1));
}

/** The place of a line. */
export function placeOfLine(line: FacetLine): FacetPlace {
	return {facet: line.facet, value: line.type === 'value' ? line.value : undefined};
}

/** The word of a query that limits a result to a value. */
export function limitWord(facet: FacetName, value: string): string {
	return `${facetFields[facet]}:${quoted(value)}`;
}

function isAt(line: FacetLine, {facet, value}: FacetPlace): boolean {
	return line.facet === facet && (line.type === 'value' ? line.value === value : value === undefined);
}

function facetsIn({size, view}: State): readonly (readonly FacetName[])[] {
	return view === 'screen' && hasTwoColumns(size)
		? [
				['year', 'class', 'mark'],
				['from', 'tag', 'caption', 'signed'],
			]
		: [facetNames.filter(name => name !== 'month')];
}

/** The titles of the facets; the months stand among the years. */
export const facetTitles: Readonly<Record<FacetName, string>> = {
	year: 'year',
	month: 'month',
	from: 'post',
	class: 'classification',
	mark: 'marking',
	tag: 'TAGS',
	caption: 'caption',
	signed: 'signed by',
};

/** So many values of each facet of a column are shown at first: as many as all of them have room for on the screen. */
function firstShown({view, size}: State, {answer}: FacetsScreen, names: readonly FacetName[]): number {
	const counts = names.map(name => answer?.facets.values[name]?.length ?? 0);
	// Each has a title, and one that is cut a line that says how many more there are.
	const rowsOf = (shown: number) =>
		counts.reduce((sum, count) => sum + (count === 0 ? 0 : 1 + Math.min(count, shown + 1)), 0);
	const room = view === 'screen' ? size.rows - BARS : 0;
	let shown = FEWEST_SHOWN;
	while (shown < room && rowsOf(shown + 1) <= room) {
		shown++;
	}
	return shown;
}

const FEWEST_SHOWN = 8;

/** The rows around the lists. */
const BARS = 3;

function linesOf(
	screen: FacetsScreen,
	facet: FacetName,
	limits: readonly Limit[],
	firstShown: number,
): readonly FacetLine[] {
	const values = valueLines(screen, facet, limits);
	const isShort = facet === 'year' || screen.expanded.includes(facet) || values.length <= firstShown + 1;
	const shown = isShort ? values : values.filter(({isChosen}, index) => index < firstShown || isChosen);
	const hidden = values.length - shown.length;
	return values.length === 0
		? []
		: [
				{type: 'title', facet, words: facetTitles[facet]},
				...(facet === 'year' ? shown.flatMap(line => [line, ...monthsOf(screen, line, limits)]) : shown),
				...(hidden === 0 ? [] : [{type: 'more', facet, hidden} as const]),
			];
}

/** The values of a facet, and those that limit the result so that it has none of them. */
function valueLines(
	{answer}: FacetsScreen,
	facet: FacetName,
	limits: readonly Limit[],
): readonly FacetValueLine[] {
	const words = new Set(limits.map(({word}) => word));
	const counted = answer?.facets.values[facet] ?? [];
	const months = facet === 'year' ? monthCounts(answer?.facets.values.month ?? []) : undefined;
	const peak = months && Math.max(0, ...[...months.values()].flat());
	const lines = counted.map(({value, count}) =>
		lineOf(facet, value, count, words, {months: months && (months.get(value) ?? noMonths), peak}),
	);
	const missing = limits.filter(
		({field, value, isExcluded}) =>
			field === facet &&
			!isExcluded &&
			value.type === 'value' &&
			!counted.some(known => known.value === value.text),
	);
	return [
		...lines,
		...missing.map(({value}) => lineOf(facet, value.type === 'value' ? value.text : '', 0, words, {})),
	];
}

function lineOf(
	facet: FacetName,
	value: string,
	count: number,
	words: ReadonlySet<string>,
	{months, peak}: {readonly months?: readonly number[] | undefined; readonly peak?: number | undefined},
): FacetValueLine {
	const word = limitWord(facet, value);
	return {
		type: 'value',
		facet,
		value,
		count,
		isChosen: words.has(limitsOf(word)[0]?.word ?? word),
		meaning: meaningOfValue(facet, value),
		months,
		peak,
	};
}

/** The months of the year that is zoomed into, also those without cables. */
function monthsOf(
	{answer, year}: FacetsScreen,
	{value, months, peak}: FacetValueLine,
	limits: readonly Limit[],
): readonly FacetValueLine[] {
	if (value !== year || answer === undefined) {
		return [];
	}
	const words = new Set(limits.map(({word}) => word));
	return (months ?? noMonths).map((count, index) =>
		lineOf('month', `${value}-${String(index + 1).padStart(2, '0')}`, count, words, {peak}),
	);
}

const noMonths: readonly number[] = Array.from({length: 12}, () => 0);

/** By year, the counts of its twelve months. */
function monthCounts(
	months: readonly {readonly value: SafeText; readonly count: number}[],
): ReadonlyMap<string, readonly number[]> {
	const years = new Map<string, number[]>();
	for (const {value, count} of months) {
		const [year = '', month = ''] = value.split('-');
		const counts = years.get(year) ?? [...noMonths];
		counts[Number(month) - 1] = count;
		years.set(year, counts);
	}
	return years;
}
