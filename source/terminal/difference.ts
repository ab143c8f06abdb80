/** The bytes that turn one screen into another. */
import {blankRow, type Row} from './frame.js';
import {newPen, type Pen, paintRow, resetStyle} from './pen.js';
import {findShift, scroll, shiftRows} from './scroll.js';

/** What the terminal shows; `unknown` at the start, after a resize, after others have written. */
export type Screen = readonly Row[] | 'unknown';

/** The bytes that turn the screen `before` into `after`; empty if nothing differs. */
export function difference(before: Screen, after: readonly Row[], columns: number): string {
	return resetStyle(paintRows(before, after, columns)).bytes;
}

function paintRows(before: Screen, after: readonly Row[], columns: number): Pen {
	if (before === 'unknown') {
		return paintEach(newPen, undefined, after, columns);
	}
	const inPlace = paintEach(newPen, before, after, columns);
	const shift = findShift(before, after);
	if (!shift) {
		return inPlace;
	}
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
