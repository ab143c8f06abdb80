import {
	type FacetLine,
	type FacetValueLine,
	facetColumns,
	selectableLines,
	selectedIndex,
} from '../app/facets/lines.js';
import {facetQueryWords, facetTotalWords} from '../app/facets/status.js';
import {hasFullBars, textHeight} from '../app/heights.js';
import type {FacetsScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {grouped} from '../cable/counts.js';
import {roleOfMark} from '../layout/portions/level-role.js';
import {cutToColumns, displayWidth, fillColumns} from '../layout/width.js';
import {bar, framed, hintLine} from './bars.js';
import {asSelectedRow, cutRow, padRow, type ScreenRow, withBanner} from './part.js';
import type {Theme} from './theme.js';

/** What a result is made of: its years with a bar a month, and the values of all else with their counts. */
export function facetRows(state: State, screen: FacetsScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const height = textHeight(state);
	const lists = facetColumns(state, screen);
	const selected = selectableLines(state, screen)[selectedIndex(state, screen)];
	const left = leftColumns(columns);
	const widths = lists.length === 2 ? [left - GAP, columns - left] : [columns];
	const shown = lists.map((lines, index) =>
		columnRows(lines, selected, widthsFor(lines, widths[index] ?? 0), height, theme),
	);
	const body = Array.from(
		{length: height},
		(_, row): ScreenRow =>
			shown.flatMap((rows, index) => padRow(rows[row] ?? [], index === shown.length - 1 ? 0 : left)),
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
function leftColumns(columns: number): number {
	return Math.max(LEAST_LEFT, Math.min(MOST_LEFT, Math.floor(columns * 0.35)));
}

const LEAST_LEFT = 37;
const MOST_LEFT = 60;
const GAP = 1;

/** The lines of a list that are in view: the selected one is in the middle, if it is among them. */
function columnRows(
	lines: readonly FacetLine[],
	selected: FacetLine | undefined,
	widths: Widths,
	height: number,
	theme: Theme,
): readonly ScreenRow[] {
	const at = selected === undefined ? -1 : lines.findIndex(line => isSame(line, selected));
	const top = topOf(lines, selected, height);
	return lines
		.slice(top, top + height)
		.map((line, index) => lineRow(line, top + index === at, widths, theme));
}

function topOf(lines: readonly FacetLine[], selected: FacetLine | undefined, height: number): number {
	const at = selected === undefined ? -1 : lines.findIndex(line => isSame(line, selected));
	return Math.max(0, Math.min(at - Math.floor(height / 2), lines.length - height));
}

/** How far the line at a place of the screen is from the selected one; nothing if it cannot be selected. */
export function facetDistance(
	state: State,
	screen: FacetsScreen,
	{column, row}: {readonly column: number; readonly row: number},
): number | undefined {
	const lists = facetColumns(state, screen);
	const all = selectableLines(state, screen);
	const at = selectedIndex(state, screen);
	const isRight = lists.length === 2 && column >= leftColumns(state.size.columns);
	const lines = lists[isRight ? 1 : 0] ?? [];
	const line = lines[topOf(lines, all[at], textHeight(state)) + row];
	const index = line === undefined ? -1 : all.findIndex(each => isSame(each, line));
	return index < 0 ? undefined : index - at;
}

function isSame(one: FacetLine, other: FacetLine): boolean {
	return one.type === other.type && one.facet === other.facet && valueOfLine(one) === valueOfLine(other);
}

function valueOfLine(line: FacetLine): string | undefined {
	return line.type === 'value' ? line.value : undefined;
}

function lineRow(line: FacetLine, isSelected: boolean, widths: Widths, theme: Theme): ScreenRow {
	const {columns} = widths;
	const {cursor, ellipsis} = theme.glyphs;
	switch (line.type) {
		case 'title':
			return cutRow([{text: ` ${line.words}`, role: 'heading'}], columns, ellipsis);
		case 'more':
			return selectable(
				[{text: `${isSelected ? cursor : ' '} ${grouped(line.hidden)} more`, role: 'note'}],
				isSelected,
				widths,
				theme,
			);
		case 'value':
			return valueRow(line, isSelected, widths, theme);
		default:
			return line satisfies never;
	}
}

/** A row that the cursor can be on. */
function selectable(row: ScreenRow, isSelected: boolean, {columns}: Widths, {glyphs}: Theme): ScreenRow {
	const shown = cutRow(row, columns, glyphs.ellipsis);
	return isSelected ? asSelectedRow(shown, columns) : shown;
}

function valueRow(line: FacetValueLine, isSelected: boolean, widths: Widths, theme: Theme): ScreenRow {
	const {columns, name, count} = widths;
	const {cursor, ellipsis, tick} = theme.glyphs;
	const mark = `${isSelected ? cursor : ' '}${line.isChosen ? tick : ' '}`;
	const value = `${line.facet === 'month' ? ' ' : ''}${line.value}`;
	const nameRoom = Math.max(1, Math.min(name, columns - mark.length - count - 1));
	const front = `${mark}${fillColumns(value, nameRoom, ellipsis)} `;
	const room = columns - displayWidth(front) - count;
	const bars = barsOf(line, theme);
	const shownBars = bars.length > 0 && bars.length < room ? `${bars} ` : '';
	const meaning = line.meaning === undefined ? '' : `  ${line.meaning}`;
	const own: ScreenRow = [{text: front, role: line.isChosen ? 'title' : 'text'}];
	const isLevel = line.facet === 'class' || line.facet === 'mark';
	return selectable(
		[
			...(isLevel ? withBanner(own, {start: mark.length, length: value.length}, roleOfMark(value)) : own),
			{text: shownBars, role: 'text'},
			{text: grouped(line.count).padStart(count), role: 'text'},
			{text: cutToColumns(meaning, room - shownBars.length - 1, ellipsis), role: 'note'},
		],
		isSelected,
		widths,
		theme,
	);
}

/** How wide a list is, and its values and counts. */
type Widths = {readonly columns: number; readonly name: number; readonly count: number};

function widthsFor(lines: readonly FacetLine[], columns: number): Widths {
	const values = lines.filter(line => line.type === 'value');
	const longest = values.reduce((most, {value}) => Math.max(most, displayWidth(value)), 0);
	const greatest = values.reduce((most, {count}) => Math.max(most, count), 0);
	const count = grouped(greatest).length + 1;
	const meaning = values.reduce((most, line) => Math.max(most, displayWidth(line.meaning ?? '')), 0);
	const beside = Math.max(BAR_COLUMNS, Math.min(meaning + GAP + 1, Math.floor(columns / 2)));
	const room = columns - MARKS - count - 1 - beside;
	return {columns, name: Math.max(MONTH_NAME, Math.min(longest, room)), count};
}

/** A blank and a month, `2007-06`. */
const MONTH_NAME = 8;
const MONTHS = 12;

/** The columns of the cursor and the tick, and of a bar with the blank after it. */
const MARKS = 2;
const BAR_COLUMNS = MONTHS + 1;

/** Of a year a bar for each month, all in proportion to the month that has most; of a month one bar that is as long as it has cables. */
function barsOf({months, peak = 0, count}: FacetValueLine, {glyphs}: Theme): string {
	const {bars, done} = glyphs;
	const part = (value: number, whole: number) => (peak === 0 ? 0 : Math.ceil((value / peak) * whole));
	if (months) {
		return months.map(value => bars[part(value, bars.length - 1)] ?? '').join('');
	}
	return peak === 0 ? '' : done.repeat(part(count, MONTHS)).padEnd(MONTHS);
}
