import {grouped} from '../app/counts.js';
import {
	type FacetLine,
	type FacetValueLine,
	facetColumns,
	selectableLines,
	selectedIndex,
} from '../app/facets/lines.js';
import {facetQueryWords, facetTotalWords} from '../app/facets/status.js';
import {hasFullBars, textHeight} from '../app/heights.js';
import type {FacetsScreen, State} from '../app/state.js';
import {cutToColumns, displayWidth, fillColumns} from '../layout/width.js';
import {bar, framed, hintLine} from './bars.js';
import {columnsOfRow, cutRow, type ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** What a result is made of: its years with a bar a month, and the values of all else with their counts. */
export function facetRows(state: State, screen: FacetsScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const height = textHeight(state);
	const lists = facetColumns(state, screen);
	const selected = selectableLines(state, screen)[selectedIndex(state, screen)];
	const widths = lists.length === 2 ? [LEFT, columns - LEFT] : [columns];
	const shown = lists.map((lines, index) => columnRows(lines, selected, widths[index] ?? 0, height, theme));
	const body = Array.from(
		{length: height},
		(_, row): ScreenRow =>
			shown.flatMap((rows, index) => padded(rows[row] ?? [], index === shown.length - 1 ? 0 : LEFT)),
	);
	if (lists.every(({length}) => length === 0)) {
		body[0] = bar(theme, columns, [{text: ` ${facetTotalWords(state, screen)}`, role: 'note'}]);
	}
	const status = bar(
		theme,
		columns,
		[{text: ` ${facetQueryWords(state)}`, role: 'bar'}],
		[{text: `${facetTotalWords(state, screen)} `, role: 'bar'}],
	);
	const lead: ScreenRow = hasFullBars(state.size)
		? []
		: [{text: ` ${facetTotalWords(state, screen)} `, role: 'bar'}];
	return framed(state, body, {status, last: [hintLine(theme, state, lead)]});
}

/** The columns of the first of two lists, which has the years. */
const LEFT = 37;

/** The lines of a list that are in view: the selected one is in the middle, if it is among them. */
function columnRows(
	lines: readonly FacetLine[],
	selected: FacetLine | undefined,
	columns: number,
	height: number,
	theme: Theme,
): readonly ScreenRow[] {
	const at = selected === undefined ? -1 : lines.findIndex(line => isSame(line, selected));
	const top = Math.max(0, Math.min(at - Math.floor(height / 2), lines.length - height));
	return lines
		.slice(top, top + height)
		.map((line, index) => lineRow(line, top + index === at, columns, theme));
}

function isSame(one: FacetLine, other: FacetLine): boolean {
	return one.type === other.type && one.facet === other.facet && valueOfLine(one) === valueOfLine(other);
}

function valueOfLine(line: FacetLine): string | undefined {
	return line.type === 'value' ? line.value : undefined;
}

function lineRow(line: FacetLine, isSelected: boolean, columns: number, theme: Theme): ScreenRow {
	const {cursor, ellipsis} = theme.glyphs;
	switch (line.type) {
		case 'title':
			return cutRow([{text: ` ${line.words}`, role: 'heading'}], columns, ellipsis);
		case 'more':
			return cutRow(
				[
					{text: isSelected ? cursor : ' ', role: isSelected ? 'selected' : 'text'},
					{text: ` ${grouped(line.hidden)} more`, role: isSelected ? 'selected' : 'note'},
				],
				columns,
				ellipsis,
			);
		case 'value':
			return valueRow(line, isSelected, columns, theme);
		default:
			return line satisfies never;
	}
}

function valueRow(line: FacetValueLine, isSelected: boolean, columns: number, theme: Theme): ScreenRow {
	const {cursor, ellipsis, tick} = theme.glyphs;
	const mark = `${isSelected ? cursor : ' '}${line.isChosen ? tick : ' '}`;
	const indent = line.facet === 'month' ? ' ' : '';
	const count = grouped(line.count).padStart(COUNT);
	const name = fillColumns(
		`${indent}${line.value}`,
		Math.max(1, Math.min(nameColumns(line), columns - mark.length - COUNT - 1)),
		ellipsis,
	);
	const bars = barsOf(line, theme);
	const front = `${mark}${name} `;
	const room = columns - displayWidth(front) - COUNT;
	const shownBars = displayWidth(bars) < room ? `${bars} ` : '';
	const meaning = line.meaning === undefined ? '' : `  ${line.meaning}`;
	const row: ScreenRow = [
		{text: front, role: isSelected ? 'selected' : line.isChosen ? 'title' : 'text'},
		{text: shownBars, role: 'text'},
		{text: count, role: 'text'},
		{text: cutToColumns(meaning, room - displayWidth(shownBars) - 1, ellipsis), role: 'note'},
	];
	return cutRow(row, columns, ellipsis);
}

const COUNT = 8;
const MONTHS = 12;

function nameColumns({facet}: FacetValueLine): number {
	switch (facet) {
		case 'year':
		case 'month':
			return 8;
		case 'class':
		case 'mark':
			return 12;
		case 'from':
		case 'tag':
		case 'caption':
		case 'signed':
			return 16;
		default:
			return facet satisfies never;
	}
}

/** Of a year a bar for each month, all in proportion to the month that has most; of a month one bar that is as long as it has cables. */
function barsOf({months, peak = 0, count}: FacetValueLine, {glyphs}: Theme): string {
	const {bars, done} = glyphs;
	const part = (value: number, whole: number) => (peak === 0 ? 0 : Math.ceil((value / peak) * whole));
	if (months) {
		return months.map(value => bars[part(value, bars.length - 1)] ?? '').join('');
	}
	return peak === 0 ? '' : done.repeat(part(count, MONTHS)).padEnd(MONTHS);
}

function padded(row: ScreenRow, columns: number): ScreenRow {
	const missing = columns - columnsOfRow(row);
	return missing > 0 ? [...row, {text: ' '.repeat(missing), role: 'text'}] : row;
}
