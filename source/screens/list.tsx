import type {ReactNode} from 'react';
import {grouped} from '../app/grouped.js';
import {hasFullBars, listHeight} from '../app/heights.js';
import {cursorIndex, keysOf, matchesIn, rowOf, topIndex} from '../app/list-rows.js';
import {emptyNote, foundWords, hitWords, orderWords} from '../app/list-status.js';
import {progressWords} from '../app/progress.js';
import type {ListScreen, State} from '../app/state.js';
import type {Range} from '../cable/cable.js';
import {classificationLetters, dateWords, numberWords, type Summary, title} from '../cable/summary.js';
import {markMatches} from '../layout/mark.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import {bar, gauge, hintLine, type Part, promptLine} from './bars.js';
import {Rows} from './rows.js';
import {paintSpans, type Theme} from './theme.js';

/** The list of cables. */
export function List({state, list, theme}: {state: State; list: ListScreen; theme: Theme}): ReactNode {
	return <Rows rows={listRows(state, list, theme)} size={state.size} />;
}

function listRows(state: State, list: ListScreen, theme: Theme): readonly string[] {
	const keys = keysOf(state, list);
	const top = topIndex(state, list);
	const cursor = cursorIndex(state, list);
	const height = listHeight(state);
	const columns = columnsFor(state.size.columns);
	const shown = Array.from(keys.slice(top, top + height), (key, index) => {
		const cable = rowOf(state, key);
		return cable && cableRow(cable, matchesIn(list, key), top + index === cursor, columns, theme);
	});
	const body = Array.from({length: height}, (_, index) => shown[index] ?? '');
	if (keys.length === 0) {
		body[0] = bar(theme, state.size.columns, [{text: ` ${emptyNote(state, list)}`, look: 'note'}]);
	}
	const lastLine = bottomLine(state, list, theme);
	return hasFullBars(state.size)
		? [titleLine(state, theme), ...body, statusLine(state, list, theme), lastLine]
		: [...body, lastLine];
}

function titleLine(state: State, theme: Theme): string {
	const {name, order} = state.folder;
	const count = `${grouped(order.length)} cable${order.length === 1 ? '' : 's'} `;
	const left: readonly Part[] = [
		{text: ' cables  ', look: 'title'},
		{text: name, look: 'text'},
	];
	return bar(theme, state.size.columns, left, [{text: count, look: 'bar'}]);
}

function statusLine(state: State, list: ListScreen, theme: Theme): string {
	return bar(
		theme,
		state.size.columns,
		[{text: ` ${gaugeOf(state, list, theme)}${statusWords(state, list)}`, look: 'bar'}],
		[{text: `${positionWords(state, list)} `, look: 'bar'}],
	);
}

/** On a screen that is wide enough, how far the reading of the folder has got. */
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
		return `${foundWords(state, list)} · subject: ${filter.text}`;
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

/** On a small screen: how far the reading has got while it goes on, then the row in hand. */
function shortStatus(state: State, list: ListScreen): string {
	return (
		progressWords(state.folder.progress) ??
		`${grouped(cursorIndex(state, list) + 1)}/${grouped(keysOf(state, list).length)}`
	);
}

function bottomLine(state: State, list: ListScreen, theme: Theme): string {
	const {columns} = state.size;
	const isFull = hasFullBars(state.size);
	switch (list.mode.type) {
		case 'search':
			return promptLine(theme, columns, '/', list.mode.prompt, isFull ? '' : hitWords(state, list));
		case 'command':
			return promptLine(theme, columns, ':', list.mode.prompt);
		case 'sort':
			return hintLine(theme, state, [{text: ' sort by ', look: 'bar'}]);
		case 'browse': {
			return hintLine(theme, state, isFull ? [] : [{text: ` ${shortStatus(state, list)} `, look: 'bar'}]);
		}
		default:
			return list.mode satisfies never;
	}
}

/** The columns of a width; narrow screens drop the number, then the classification, never the subject. */
type Columns = {
	readonly date: 10 | 8 | 0;
	readonly letters: number;
	readonly mrn: number;
	readonly subject: number;
};

const LETTERS = 6;
const MRN = 15;
const MARK = 2;
const GAP = 2;

function columnsFor(columns: number): Columns {
	const date = columns >= 46 ? 10 : columns >= 20 ? 8 : 0;
	const letters = columns >= 56 ? LETTERS : 0;
	const mrn = columns >= 70 ? MRN : 0;
	const used = [date, letters, mrn].reduce((sum, width) => sum + (width === 0 ? 0 : width + GAP), MARK);
	return {date, letters, mrn, subject: Math.max(1, columns - used)};
}

/**
 * In the row in hand what stands in front of the subject is reversed. The subject looks the same in all rows: a cursor
 * move writes two rows anew as far as they change, and over a slow line that is what one waits for.
 */
function cableRow(
	summary: Summary,
	matches: readonly Range[],
	isSelected: boolean,
	columns: Columns,
	theme: Theme,
): string {
	const {ellipsis, cursor} = theme.glyphs;
	const gap = ' '.repeat(GAP);
	const date = dateWords(summary).slice(10 - columns.date, 10);
	const front = [
		`${isSelected ? cursor : ' '} `,
		columns.date === 0 ? '' : date.padEnd(columns.date) + gap,
		columns.letters === 0 ? '' : fillColumns(classificationLetters(summary), columns.letters, ellipsis) + gap,
		columns.mrn === 0 ? '' : fillColumns(mrnCell(summary, columns.mrn, ellipsis), columns.mrn + GAP),
	].join('');
	const subject = cutToColumns(title(summary), columns.subject, ellipsis);
	const {spans} = markMatches({spans: [{text: subject, role: 'text', offset: 0}], offset: 0}, matches);
	const painted = isSelected
		? theme.paint(front.slice(0, -1), 'selected') + front.slice(-1)
		: theme.paint(front, 'text');
	return painted + paintSpans(theme, spans);
}

/** A number that only the file's name tells has its mark behind it, in the gap if it must: a mark is never cut off. */
function mrnCell(summary: Summary, columns: number, ellipsis: string): string {
	const mark = numberWords(summary).slice(summary.mrn?.length ?? 0);
	return cutToColumns(summary.mrn ?? '', columns, ellipsis) + mark;
}
