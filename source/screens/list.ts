import {counted, grouped} from '../app/counts.js';
import {hasFullBars, listHeight} from '../app/heights.js';
import {type ListColumn, listColumns} from '../app/list/columns.js';
import {cursorIndex, keysOf, matchesIn, rowOf, topIndex} from '../app/list/rows.js';
import {emptyNote, matchCountWords, orderWords, resultWords} from '../app/list/status.js';
import {progressWords} from '../app/progress.js';
import type {ListScreen, State} from '../app/state.js';
import type {Range} from '../cable/cable.js';
import {type Summary, title} from '../cable/summary.js';
import {highlightMatches} from '../layout/highlight.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import {bar, framed, gauge, hintLine, promptLine} from './bars.js';
import {rowOfSpans, type ScreenRow} from './part.js';
import {sortHints} from './sort-hints.js';
import type {Theme} from './theme.js';

/** The list of cables. */
export function listRows(state: State, list: ListScreen, theme: Theme): readonly ScreenRow[] {
	const keys = keysOf(state, list);
	const cursor = cursorIndex(state, list);
	const last = lastLines(state, list, theme);
	const height = Math.max(1, listHeight(state) - (last.length - 1));
	const top = Math.max(topIndex(state, list), cursor - height + 1);
	const layout = rowLayoutFor(state.size.columns);
	const shown = Array.from(keys.slice(top, top + height), (key, index) => {
		const cable = rowOf(state, key);
		return cable && cableRow(cable, matchesIn(list, key), top + index === cursor, layout, theme);
	});
	const body = Array.from({length: height}, (_, index): ScreenRow => shown[index] ?? []);
	if (keys.length === 0) {
		body[0] = bar(theme, state.size.columns, [{text: ` ${emptyNote(state, list)}`, role: 'note'}]);
	}
	return framed(state, body, {
		title: titleLine(state, theme),
		status: statusLine(state, list, theme),
		last,
		isChoice: list.mode.type === 'sort',
	});
}

/** The first line: the folder, and how many cables it has. */
export function titleLine(state: State, theme: Theme): ScreenRow {
	const {name, order} = state.folder;
	const left: ScreenRow = [
		{text: ' cables  ', role: 'title'},
		{text: name, role: 'text'},
	];
	return bar(theme, state.size.columns, left, [{text: `${counted(order.length, 'cable')} `, role: 'bar'}]);
}

function statusLine(state: State, list: ListScreen, theme: Theme): ScreenRow {
	return bar(
		theme,
		state.size.columns,
		[{text: ` ${gaugeOf(state, list, theme)}${statusWords(state, list)}`, role: 'bar'}],
		[{text: `${positionWords(state, list)} `, role: 'bar'}],
	);
}

/** On a wide screen, how much of the folder has been read. */
function gaugeOf({folder: {progress}, size}: State, {filter}: ListScreen, theme: Theme): string {
	return progress.type === 'reading' && !filter && size.columns >= COLUMNS_FOR_GAUGE
		? `${gauge(theme, progress, GAUGE)}  `
		: '';
}

const GAUGE = 10;
const COLUMNS_FOR_GAUGE = 76;

function statusWords(state: State, list: ListScreen): string {
	const {filter} = list;
	const {progress} = state.folder;
	if (filter) {
		return `${resultWords(state, list)} · subject: ${filter.text}`;
	}
	const failures = progress.type === 'complete' ? progress.unreadable.length : 0;
	return (
		progressWords(progress) ??
		`${orderWords(state, list)}${failures === 0 ? '' : ` · ${grouped(failures)} could not be read`}`
	);
}

function positionWords(state: State, list: ListScreen): string {
	const total = keysOf(state, list).length;
	const cursor = cursorIndex(state, list) + 1;
	const percent = total <= 1 ? 100 : Math.round(((cursor - 1) / (total - 1)) * 100);
	return total === 0 ? '0' : `${grouped(cursor)}/${grouped(total)}  ${String(percent).padStart(3)}%`;
}

/** On a small screen: how much has been read, then the selected row. */
function shortStatus(state: State, list: ListScreen): string {
	return (
		progressWords(state.folder.progress) ??
		`${grouped(cursorIndex(state, list) + 1)}/${grouped(keysOf(state, list).length)}`
	);
}

function lastLines(state: State, list: ListScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const isFull = hasFullBars(state.size);
	switch (list.mode.type) {
		case 'search':
			return [promptLine(theme, columns, '/', list.mode.prompt, isFull ? '' : matchCountWords(state, list))];
		case 'command':
			return [promptLine(theme, columns, ':', list.mode.prompt)];
		case 'sort':
			return state.message === undefined ? sortHints(theme, state.size) : [hintLine(theme, state)];
		case 'browse':
			return [hintLine(theme, state, isFull ? [] : [{text: ` ${shortStatus(state, list)} `, role: 'bar'}])];
		default:
			return list.mode satisfies never;
	}
}

const GAP = 2;

/** The columns that fit on a screen, the width of each, and what is left for the subject. */
type RowLayout = {
	readonly cursor: number;
	readonly columns: readonly {readonly column: ListColumn; readonly width: number}[];
	readonly subject: number;
};

function rowLayoutFor(screen: number): RowLayout {
	const cursor = Math.min(screen, screen >= 4 ? 2 : 1);
	const columns = listColumns.flatMap(column => {
		const width = column.widths.find(({from}) => screen >= from)?.columns;
		return width === undefined ? [] : [{column, width}];
	});
	const used = columns.reduce((sum, {width}) => sum + width + GAP, cursor);
	return {cursor, columns, subject: screen - used};
}

/**
 * In the selected row, what precedes the subject is reversed. The subject looks the same in all rows, so that moving the
 * cursor rewrites little, which counts on a slow line.
 */
function cableRow(
	summary: Summary,
	matches: readonly Range[],
	isSelected: boolean,
	layout: RowLayout,
	theme: Theme,
): ScreenRow {
	const {ellipsis, cursor} = theme.glyphs;
	const cells = layout.columns.map(({column, width}) => cell(column, summary, width, ellipsis));
	const front = [fillColumns(isSelected ? cursor : '', layout.cursor), ...cells].join('');
	const subject = cutToColumns(title(summary), layout.subject, ellipsis);
	const {spans} = highlightMatches({spans: [{text: subject, role: 'text', offset: 0}], offset: 0}, matches);
	return [
		...(isSelected ? selectedFront(front) : [{text: front, role: 'text'} as const]),
		...rowOfSpans(spans),
	];
}

/** A symbol may reach into the gap. */
function cell(
	{words, symbol, keepsEnd}: ListColumn,
	summary: Summary,
	width: number,
	ellipsis: string,
): string {
	const text = words(summary);
	const shown = keepsEnd ? text.slice(-width) : cutToColumns(text, width, ellipsis);
	return fillColumns(shown + (symbol?.(summary) ?? ''), width + GAP);
}

/** The space before the subject is not reversed, if there is one. */
function selectedFront(front: string): ScreenRow {
	const reversed = front.endsWith(' ') ? front.slice(0, -1) : front;
	return [
		{text: reversed, role: 'selected'},
		{text: front.slice(reversed.length), role: 'text'},
	];
}
