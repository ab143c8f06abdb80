/** The lines around the text: title, status, hints, and the line being typed. */
import {hasFullBars} from '../app/heights.js';
import {awaitsSecondKey, type Hint, hintsAt} from '../app/keymap/keymap.js';
import type {Prompt} from '../app/prompt.js';
import type {State} from '../app/state/state.js';
import {displayWidth, firstGrapheme, lastColumns, takeColumns} from '../layout/width.js';
import {columnsOfRow, cutRow, type RowPart, type ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** A line with a left and a right part; the left is cut if they do not both fit. */
export function bar(theme: Theme, columns: number, left: ScreenRow, right: ScreenRow = []): ScreenRow {
	const rightColumns = columnsOfRow(right);
	const isTooNarrow = rightColumns > roomAtRight(columns);
	const room = isTooNarrow ? columns : columns - rightColumns - (rightColumns > 0 ? 1 : 0);
	const shown = cutRow(left, room, theme.glyphs.ellipsis);
	const gap = columns - columnsOfRow(shown) - rightColumns;
	return isTooNarrow || right.length === 0
		? shown
		: [...shown, {text: ' '.repeat(Math.max(0, gap)), role: 'text'}, ...right];
}

/** The lines around the text of a screen; the last are hints, choices, or a line being typed. */
export type Bars = {
	readonly title?: ScreenRow;
	readonly status: ScreenRow;
	readonly last: readonly ScreenRow[];
	/** Whether the last lines are choices. */
	readonly isChoice?: boolean;
};

/**
 * A screen: its text, with the bars that there is room for. A single row shows the last line while something is being
 * typed or chosen or there is a message, and else the text.
 */
export function framed(
	state: State,
	text: readonly ScreenRow[],
	{title, status, last, isChoice}: Bars,
): readonly ScreenRow[] {
	const {size} = state;
	if (size.rows === 1) {
		return (isChoice || isAsking(state) ? last : text).slice(0, 1);
	}
	return hasFullBars(size) ? [...(title ? [title] : []), ...text, status, ...last] : [...text, ...last];
}

function isAsking({message, count, screen}: State): boolean {
	return message !== undefined || count !== '' || 'prompt' in screen.mode;
}

/** How many columns the right part of a bar may take; a wider one is left out. */
export function roomAtRight(columns: number): number {
	return Math.floor(columns * 0.6);
}

/**
 * The hint line: a message, the number being typed, or the keys a newcomer needs. What else may stand in it gives way to a
 * message, and to the keys that may come next, if there is no room for both.
 */
export function hintLine(theme: Theme, state: State, lead: ScreenRow = []): ScreenRow {
	const {columns} = state.size;
	if (state.message !== undefined) {
		const message: ScreenRow = [{text: ` ${state.message}`, role: 'message'}];
		const both = [...lead, ...message];
		return bar(theme, columns, columnsOfRow(both) <= columns ? both : message);
	}
	const count: ScreenRow = state.count === '' ? [] : [{text: `${state.count}_ `, role: 'key'}];
	const room = columns - columnsOfRow(count) - 1;
	const hints = state.settings.hasHints || isChoosing(state) ? hintsAt(state) : [];
	const isSecond = awaitsSecondKey(state);
	const shown = isSecond && columnsOfHints(hints) > room - columnsOfRow(lead) ? [] : lead;
	return bar(
		theme,
		columns,
		[
			...shown,
			{text: ' ', role: 'bar'},
			...fittingHints(hints, isSecond ? 1 : 2, room - columnsOfRow(shown)),
		],
		count,
	);
}

/** Whether something is open or a second key is awaited, which the user could not guess without hints. */
function isChoosing({screen}: State): boolean {
	return screen.mode.type !== 'browse';
}

/** The line of a prompt, with a caret where the next letter goes, and a note if there is room. */
export function promptLine(
	theme: Theme,
	columns: number,
	sign: string,
	{text, cursor, isProposal}: Prompt,
	note = '',
): ScreenRow {
	const noteColumns = note === '' || columns < 20 ? 0 : displayWidth(note) + 2;
	const lead = columns >= COLUMNS_FOR_SIGN ? ` ${sign} ` : '';
	const room = Math.max(0, columns - displayWidth(lead) - 1 - noteColumns);
	const before = lastColumns(text.slice(0, cursor), room);
	const after = takeColumns(text.slice(cursor), room + 1 - displayWidth(before));
	const caret: RowPart =
		after === ''
			? {text: theme.glyphs.caret, role: 'prompt'}
			: {text: firstGrapheme(after), role: 'selected'};
	const rest = after === '' ? '' : after.slice(caret.text.length);
	const line: ScreenRow = [
		{text: lead, role: 'key'},
		// What the next letter replaces is reversed, as a selection is.
		{text: before, role: isProposal ? 'selected' : 'prompt'},
		caret,
		{text: rest, role: 'prompt'},
	];
	return bar(theme, columns, line, noteColumns === 0 ? [] : [{text: `${note} `, role: 'bar'}]);
}

/** On narrower screens the words need all the room. */
const COLUMNS_FOR_SIGN = 8;

/** A progress bar in some columns; the last is full only when all is done. */
export function gauge(
	{glyphs}: Theme,
	{done, total}: {readonly done: number; readonly total: number},
	columns: number,
): string {
	const full = total === 0 ? 0 : Math.floor((columns * Math.min(done, total)) / total);
	return glyphs.done.repeat(full) + glyphs.undone.repeat(columns - full);
}

/** As many hints as fit; the last ones are always there, help and the way out, or the way out alone. */
function fittingHints(hints: readonly Hint[], last: number, columns: number): ScreenRow {
	const always = hints.slice(-last);
	let optional = hints.slice(0, -last);
	while (optional.length > 0 && columnsOfHints([...optional, ...always]) > columns) {
		optional = optional.slice(0, -1);
	}
	const shown = columnsOfHints(always) > columns ? always.slice(-1) : [...optional, ...always];
	return shown.flatMap(({key, word}, index) => [
		{text: `${index > 0 ? '  ' : ''}${key}`, role: 'key'},
		{text: ` ${word}`, role: 'bar'},
	]);
}

function columnsOfHints(hints: readonly Hint[]): number {
	return hints.reduce((sum, {key, word}) => sum + displayWidth(`  ${key} ${word}`), -2);
}

/** Words of a bar. */
export function barText(text: string): RowPart {
	return {text, role: 'bar'};
}
