/** The rows of a screen before they are painted, so that what is measured is what is seen. */
import type {Span} from '../layout/layout.js';
import {displayWidth, takeColumns} from '../layout/width.js';
import type {ScreenRole, Theme} from './theme.js';

/** A part of a row with one role. */
export type RowPart = {readonly text: string; readonly role: ScreenRole};

/** A row of the screen. */
export type ScreenRow = readonly RowPart[];

/** The columns of a row. It is measured as a whole: a grapheme may begin in one part and end in the next. */
export function columnsOfRow(row: ScreenRow): number {
	return displayWidth(textOf(row));
}

/** A row filled with blanks to some columns. */
export function padRow(row: ScreenRow, columns: number): ScreenRow {
	const missing = columns - columnsOfRow(row);
	return missing > 0 ? [...row, {text: ' '.repeat(missing), role: 'text'}] : row;
}

/** A row cut to some columns, with an ellipsis if anything is cut off. */
export function cutRow(row: ScreenRow, columns: number, ellipsis: string): ScreenRow {
	const text = textOf(row);
	if (displayWidth(text) <= columns) {
		return row;
	}
	const mark = ellipsis.slice(0, Math.max(0, columns));
	let left = takeColumns(text, columns - mark.length).length;
	const shown: RowPart[] = [];
	for (const part of row) {
		if (part.text.length > left) {
			return [...shown, {...part, text: part.text.slice(0, left) + mark}];
		}
		shown.push(part);
		left -= part.text.length;
	}
	return shown;
}

/** A row on which some of its characters have the role of a level, with the blanks beside them, as a banner. */
export function withBanner(
	row: ScreenRow,
	{start, length}: {readonly start: number; readonly length: number},
	role: ScreenRole,
): ScreenRow {
	const text = textOf(row);
	const end = start + length;
	return length === 0 || role === 'text'
		? row
		: withRole(row, text[start - 1] === ' ' ? start - 1 : start, text[end] === ' ' ? end + 1 : end, role);
}

/** A row on which some words, in small letters, are marked as matches wherever they stand. */
export function withMatches(row: ScreenRow, words: readonly string[]): ScreenRow {
	const text = textOf(row);
	const small = text.toLowerCase();
	// A few letters become two when they are made small; then nothing would be where it is looked for.
	return small.length === text.length
		? words.reduce((marked, word) => withMatch(marked, small, word), row)
		: row;
}

function withMatch(row: ScreenRow, small: string, word: string): ScreenRow {
	let marked = row;
	for (let at = word === '' ? -1 : small.indexOf(word); at >= 0; at = small.indexOf(word, at + word.length)) {
		marked = withRole(marked, at, at + word.length, 'match');
	}
	return marked;
}

function withRole(row: ScreenRow, start: number, end: number, role: ScreenRole): ScreenRow {
	let at = 0;
	const parts = row.flatMap(({text, role: own}): readonly RowPart[] => {
		const [from, to] = [start - at, end - at].map(index => Math.max(0, Math.min(index, text.length)));
		at += text.length;
		return [
			{text: text.slice(0, from), role: own},
			{text: text.slice(from, to), role},
			{text: text.slice(to), role: own},
		];
	});
	return parts.filter(({text}) => text !== '');
}

/** A row as the selected one: reversed over some columns; matches still stand out. */
export function asSelectedRow(row: ScreenRow, columns: number): ScreenRow {
	const missing = Math.max(0, columns - columnsOfRow(row));
	return [
		...row.map(({text, role}): RowPart => ({text, role: isMatch(role) ? 'selected-match' : 'selected'})),
		...(missing === 0 ? [] : [{text: ' '.repeat(missing), role: 'selected'} as const]),
	];
}

function isMatch(role: ScreenRole): boolean {
	return role === 'match' || role === 'current-match';
}

/** The spans of a line as a row. */
export function rowOfSpans(spans: readonly Span[]): ScreenRow {
	return spans.map(({text, role}) => ({text, role}));
}

/** A row as text with the colours of its roles. */
export function paintRow(theme: Theme, row: ScreenRow): string {
	return row.map(({text, role}) => theme.paint(text, role)).join('');
}

/** The words of a row. */
export function textOf(row: ScreenRow): string {
	return row.map(({text}) => text).join('');
}
