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

/** The row in hand: reversed over some columns; what matches is still told. */
export function rowInHand(row: ScreenRow, columns: number): ScreenRow {
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

function textOf(row: ScreenRow): string {
	return row.map(({text}) => text).join('');
}
