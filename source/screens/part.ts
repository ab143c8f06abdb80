/** What a row of the screen is made of, before it is painted: so that what is measured is what is seen. */
import type {Span} from '../layout/layout.js';
import {displayWidth, takeColumns} from '../layout/width.js';
import type {Look, Theme} from './theme.js';

/** A stretch of a row that has one look. */
export type Part = {readonly text: string; readonly look: Look};

/** A row of the screen. */
export type Row = readonly Part[];

/** The columns that parts take side by side: a grapheme may begin in one and end in the next. */
export function columnsOfRow(row: Row): number {
	return displayWidth(textOf(row));
}

/** As much of a row as fits into some columns, with an ellipsis where something is cut off. */
export function cutRow(row: Row, columns: number, ellipsis: string): Row {
	const text = textOf(row);
	if (displayWidth(text) <= columns) {
		return row;
	}
	const mark = ellipsis.slice(0, Math.max(0, columns));
	let left = takeColumns(text, columns - mark.length).length;
	const shown: Part[] = [];
	for (const part of row) {
		if (part.text.length > left) {
			return [...shown, {...part, text: part.text.slice(0, left) + mark}];
		}
		shown.push(part);
		left -= part.text.length;
	}
	return shown;
}

/** The spans of a line, each in the look of its role. */
export function rowOfSpans(spans: readonly Span[]): Row {
	return spans.map(({text, role}) => ({text, look: role}));
}

/** A row as it is drawn, each of its parts in its look. */
export function paintRow(theme: Theme, row: Row): string {
	return row.map(({text, look}) => theme.paint(text, look)).join('');
}

function textOf(row: Row): string {
	return row.map(({text}) => text).join('');
}
