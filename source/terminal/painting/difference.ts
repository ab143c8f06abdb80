/** The bytes that turn one screen into another. */
import {blankRow, type CellRow} from './frame.js';
import {changeRow, newPen, type Pen, resetStyle} from './pen.js';
import {findShift, scrollRows, shiftRows} from './scroll.js';

/** What the terminal shows; `unknown` at the start, after a resize, after others have written. */
export type ShownRows = readonly CellRow[] | 'unknown';

/** The bytes that turn the screen `before` into `after`; empty if nothing differs. */
export function difference(before: ShownRows, after: readonly CellRow[], columns: number): string {
	return resetStyle(paintRows(before, after, columns)).bytes;
}

function paintRows(before: ShownRows, after: readonly CellRow[], columns: number): Pen {
	if (before === 'unknown') {
		return paintEach(newPen, undefined, after, columns);
	}
	const inPlace = paintEach(newPen, before, after, columns);
	const shift = findShift(before, after);
	if (!shift) {
		return inPlace;
	}
	const scrolled = paintEach(
		scrollRows(newPen, shift, after.length),
		shiftRows(before, shift),
		after,
		columns,
	);
	return scrolled.bytes.length < inPlace.bytes.length ? scrolled : inPlace;
}

function paintEach(
	pen: Pen,
	before: readonly CellRow[] | undefined,
	after: readonly CellRow[],
	columns: number,
): Pen {
	return after.reduce(
		(now, row, index) => changeRow(now, index, before && (before[index] ?? blankRow), row, columns),
		pen,
	);
}
