/** The lines around the text: title, status, hints, and the line that is typed on. */
import {hasFullBars} from '../app/heights.js';
import {hintsFor, tableFor} from '../app/keymap.js';
import type {Prompt} from '../app/prompt.js';
import type {State} from '../app/state.js';
import {columnsOf, firstGrapheme, lastColumns, takeColumns} from '../layout/width.js';
import {columnsOfRow, cutRow, type Part, type Row} from './part.js';
import type {Theme} from './theme.js';

/** A line with something at its left and something at its right; the left is cut if both do not fit. */
export function bar(theme: Theme, columns: number, left: Row, right: Row = []): Row {
	const rightColumns = columnsOfRow(right);
	const isTooNarrow = rightColumns > roomAtRight(columns);
	const room = isTooNarrow ? columns : columns - rightColumns - (rightColumns > 0 ? 1 : 0);
	const shown = cutRow(left, room, theme.glyphs.ellipsis);
	const gap = columns - columnsOfRow(shown) - rightColumns;
	return isTooNarrow || right.length === 0
		? shown
		: [...shown, {text: ' '.repeat(Math.max(0, gap)), look: 'text'}, ...right];
}

/** What stands around the text of a screen: a title, a status line, and the last lines, which hint or are typed on. */
export type Bars = {
	readonly title?: Row;
	readonly status: Row;
	readonly last: readonly Row[];
	/** Whether the last lines are chosen from. */
	readonly isChoice?: boolean;
};

/**
 * A screen: its text, with the bars that there is room for around it. Of a single row the bar has what it needs while
 * something is typed, chosen or said; else that is for the text.
 */
export function framed(
	state: State,
	text: readonly Row[],
	{title, status, last, isChoice}: Bars,
): readonly Row[] {
	const {size} = state;
	if (size.rows === 1) {
		return (isChoice || isAsking(state) ? last : text).slice(0, 1);
	}
	return hasFullBars(size) ? [...(title ? [title] : []), ...text, status, ...last] : [...text, ...last];
}

function isAsking({message, count, screen}: State): boolean {
	return message !== undefined || count !== '' || 'prompt' in screen.mode;
}

/** How many columns what stands at the right of a bar may take; what is wider is not shown at all. */
export function roomAtRight(columns: number): number {
	return Math.floor(columns * 0.6);
}

/** The hint line: what was just said, the number being typed, or the keys a newcomer needs. */
export function hintLine(theme: Theme, state: State, lead: Row = []): Row {
	const {columns} = state.size;
	if (state.message !== undefined) {
		return bar(theme, columns, [...lead, {text: ` ${state.message}`, look: 'message'}]);
	}
	const count: Row = state.count === '' ? [] : [{text: `${state.count}_ `, look: 'key'}];
	const room = columns - columnsOfRow(lead) - columnsOfRow(count) - 1;
	return bar(theme, columns, [...lead, {text: ' ', look: 'bar'}, ...fittingHints(state, room)], count);
}

/** The line on which a prompt is typed, with a caret where the next letter goes, and a note if there is room. */
export function promptLine(
	theme: Theme,
	columns: number,
	sign: string,
	{text, cursor}: Prompt,
	note = '',
): Row {
	const noteColumns = note === '' || columns < 20 ? 0 : columnsOf(note) + 2;
	const lead = columns >= COLUMNS_FOR_SIGN ? ` ${sign} ` : '';
	const room = Math.max(0, columns - columnsOf(lead) - 1 - noteColumns);
	const before = lastColumns(text.slice(0, cursor), room);
	const after = takeColumns(text.slice(cursor), room + 1 - columnsOf(before));
	const caret: Part =
		after === ''
			? {text: theme.glyphs.caret, look: 'prompt'}
			: {text: firstGrapheme(after), look: 'selected'};
	const rest = after === '' ? '' : after.slice(caret.text.length);
	const line: Row = [
		{text: lead, look: 'key'},
		{text: before, look: 'prompt'},
		caret,
		{text: rest, look: 'prompt'},
	];
	return bar(theme, columns, line, noteColumns === 0 ? [] : [{text: `${note} `, look: 'bar'}]);
}

/** Where there is less, the words that are typed need all of it. */
const COLUMNS_FOR_SIGN = 8;

/** How much of something is done, drawn in some columns; the last is full when all of it is. */
export function gauge(
	{glyphs}: Theme,
	{done, total}: {readonly done: number; readonly total: number},
	columns: number,
): string {
	const full = total === 0 ? 0 : Math.floor((columns * Math.min(done, total)) / total);
	return glyphs.done.repeat(full) + glyphs.undone.repeat(columns - full);
}

/** As many hints as fit; what is left out is what stands before the last two, which help and lead out. */
function fittingHints(state: State, columns: number): Row {
	const hints = hintsFor(tableFor(state.screen));
	const always = hints.slice(-2);
	const width = (shown: typeof hints) =>
		shown.reduce((sum, {key, word}) => sum + columnsOf(`  ${key} ${word}`), -2);
	let optional = hints.slice(0, -2);
	while (optional.length > 0 && width([...optional, ...always]) > columns) {
		optional = optional.slice(0, -1);
	}
	return [...optional, ...always].flatMap(({key, word}, index) => [
		{text: `${index > 0 ? '  ' : ''}${key}`, look: 'key'},
		{text: ` ${word}`, look: 'bar'},
	]);
}
