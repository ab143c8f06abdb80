/** What a row of the screen is made of, before it is painted: so that what is measured is what is seen. */
import type {Span} from '../layout/layout.js';
import {columnsOf, takeColumns} from '../layout/width.js';
import type {ScreenRole, Theme} from './theme.js';

/** A stretch of a row that has one role. */
export type RowPart = {readonly text: string; readonly role: ScreenRole};

/** A row of the screen. */
export type ScreenRow = readonly RowPart[];

/** The columns that parts take side by side: a grapheme may begin in one and end in the next. */
export function columnsOfRow(row: ScreenRow): number {
	return columnsOf(textOf(row));
}

/** As much of a row as fits into some columns, with an ellipsis where something is cut off. */
export function cutRow(row: ScreenRow, columns: number, ellipsis: string): ScreenRow {
	const text = textOf(row);
	if (columnsOf(text) <= columns) {
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

/** The spans of a line, each in the role of its role. */
export function rowOfSpans(spans: readonly Span[]): ScreenRow {
	return spans.map(({text, role}) => ({text, role: role}));
}

/** A row as it is drawn, each of its parts in its role. */
export function paintRow(theme: Theme, row: ScreenRow): string {
	return row.map(({text, role}) => theme.paint(text, role)).join('');
}

function textOf(row: ScreenRow): string {
	return row.map(({text}) => text).join('');
}
