/** The lines around the text: title, status, hints, and the line that is typed on. */
import {dispatchFor} from '../app/dispatch.js';
import {hintsFor} from '../app/keymap.js';
import type {Prompt} from '../app/prompt.js';
import type {State} from '../app/state.js';
import {columnsOf, cutToColumns, takeColumns} from '../layout/width.js';
import type {Look, Theme} from './theme.js';

/** A part of a bar. */
export type Part = {readonly text: string; readonly look: Look};

/** A line with something at its left and something at its right; the left is cut if both do not fit. */
export function bar(
	theme: Theme,
	columns: number,
	left: readonly Part[],
	right: readonly Part[] = [],
): string {
	const rightColumns = partsColumns(right);
	const isTooNarrow = rightColumns > roomAtRight(columns);
	const room = isTooNarrow ? columns : columns - rightColumns - (rightColumns > 0 ? 1 : 0);
	const shown = cutParts(left, room, theme.glyphs.ellipsis);
	const gap = columns - partsColumns(shown) - rightColumns;
	const painted = paintParts(theme, shown);
	return isTooNarrow || gap < 0
		? painted
		: `${painted}${right.length > 0 ? ' '.repeat(gap) : ''}${paintParts(theme, right)}`;
}

/** How many columns what stands at the right of a bar may take; what is wider is not shown at all. */
export function roomAtRight(columns: number): number {
	return Math.floor(columns * 0.6);
}

/** The hint line: what was just said, the number being typed, or the keys a newcomer needs. */
export function hintLine(theme: Theme, state: State, lead: readonly Part[] = []): string {
	const {columns} = state.size;
	if (state.message !== undefined) {
		return bar(theme, columns, [...lead, {text: ` ${state.message}`, look: 'message'}]);
	}
	const count: readonly Part[] = state.count === '' ? [] : [{text: `${state.count}_ `, look: 'key'}];
	const room = columns - partsColumns(lead) - partsColumns(count) - 1;
	return bar(theme, columns, [...lead, {text: ' ', look: 'bar'}, ...fittingHints(state, room)], count);
}

/** The line on which a prompt is typed, with a caret where the next letter goes, and a note if there is room. */
export function promptLine(
	theme: Theme,
	columns: number,
	sign: string,
	{text, cursor}: Prompt,
	note = '',
): string {
	const noteColumns = note === '' || columns < 20 ? 0 : columnsOf(note) + 2;
	const room = Math.max(1, columns - columnsOf(sign) - 3 - noteColumns);
	const before = lastColumns(text.slice(0, cursor), room);
	const after = takeColumns(text.slice(cursor), Math.max(0, room - columnsOf(before)));
	const caret: Part =
		after === ''
			? {text: theme.glyphs.caret, look: 'prompt'}
			: {text: firstGrapheme(after), look: 'selected'};
	const rest = after === '' ? '' : after.slice(caret.text.length);
	const line: readonly Part[] = [
		{text: ` ${sign} `, look: 'key'},
		{text: before, look: 'prompt'},
		caret,
		{text: rest, look: 'prompt'},
	];
	return bar(theme, columns, line, noteColumns === 0 ? [] : [{text: `${note} `, look: 'bar'}]);
}

/** How much of something is done, drawn in some columns; the last is full when all of it is. */
export function gauge(
	{glyphs}: Theme,
	{done, total}: {readonly done: number; readonly total: number},
	columns: number,
): string {
	const full = total === 0 ? 0 : Math.floor((columns * Math.min(done, total)) / total);
	return glyphs.done.repeat(full) + glyphs.undone.repeat(columns - full);
}

/** Parts of a bar in their looks. */
export function paintParts(theme: Theme, parts: readonly Part[]): string {
	return parts.map(({text, look}) => theme.paint(text, look)).join('');
}

/** As many hints as fit; what is left out is what stands before the last two, which help and lead out. */
function fittingHints(state: State, columns: number): readonly Part[] {
	const hints = hintsFor(dispatchFor(state).context);
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

function cutParts(parts: readonly Part[], columns: number, ellipsis: string): readonly Part[] {
	const shown: Part[] = [];
	let left = columns;
	for (const part of parts) {
		const width = columnsOf(part.text);
		if (width > left) {
			return [...shown, {...part, text: cutToColumns(part.text, left, ellipsis)}];
		}
		shown.push(part);
		left -= width;
	}
	return shown;
}

/** The columns that parts take side by side. */
export function partsColumns(parts: readonly Part[]): number {
	return parts.reduce((sum, {text}) => sum + columnsOf(text), 0);
}

/** The end of a text, as much of it as fits. */
function lastColumns(text: string, columns: number): string {
	let from = Math.max(0, text.length - columns);
	while (columnsOf(text.slice(from)) > columns) {
		from++;
	}
	return text.slice(from);
}

function firstGrapheme(text: string): string {
	const [first] = new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text);
	return first?.segment ?? '';
}
