/**
 * What is on the screen, and the bytes that turn one screen into another.
 */
import {blankRow, type Row} from './frame.js';
import {lift, moveTo, newPen, type Pen, paintRow} from './pen.js';
import {findShift, scroll, shiftRows} from './scroll.js';

/** Where the terminal's own cursor stands, from 0; a screen reader follows it even where it is not visible. */
export type Cursor = {readonly row: number; readonly column: number; readonly isVisible: boolean};

/** What the terminal shows; its rows are `unknown` at the start, after a resize, after others have written. */
export type Screen = {readonly rows: readonly Row[] | 'unknown'; readonly cursor: Cursor | undefined};

/** The screen of which nothing is known but that its cursor is hidden. */
export const unknownScreen: Screen = {rows: 'unknown', cursor: undefined};

/** The bytes that turn the screen `before` into `after`; empty if nothing differs. */
export function difference(
	before: Screen,
	after: Screen & {readonly rows: readonly Row[]},
	columns: number,
): string {
	const pen = lift(paintRows(before.rows, after.rows, columns));
	const isMoved = pen.bytes !== '' || !isSamePlace(before.cursor, after.cursor);
	const placed = after.cursor && isMoved ? moveTo(pen, after.cursor.row, after.cursor.column) : pen;
	const isVisible = after.cursor?.isVisible ?? false;
	if (isVisible === (before.cursor?.isVisible ?? false)) return placed.bytes;
	return `${placed.bytes}\u001B[?25${isVisible ? 'h' : 'l'}`;
}

function paintRows(before: Screen['rows'], after: readonly Row[], columns: number): Pen {
	if (before === 'unknown') return paintEach(newPen, undefined, after, columns);
	const inPlace = paintEach(newPen, before, after, columns);
	const shift = findShift(before, after);
	if (!shift) return inPlace;
	const scrolled = paintEach(scroll(newPen, shift, after.length), shiftRows(before, shift), after, columns);
	return scrolled.bytes.length < inPlace.bytes.length ? scrolled : inPlace;
}

function paintEach(
	pen: Pen,
	before: readonly Row[] | undefined,
	after: readonly Row[],
	columns: number,
): Pen {
	return after.reduce(
		(now, row, index) => paintRow(now, index, before && (before[index] ?? blankRow), row, columns),
		pen,
	);
}

function isSamePlace(one: Cursor | undefined, other: Cursor | undefined): boolean {
	return one?.row === other?.row && one?.column === other?.column;
}
