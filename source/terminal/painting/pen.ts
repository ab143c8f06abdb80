/** A pen that writes on the screen: what it has written, where it is, and in which style it writes. */
import {type Cell, type CellRow, isSameCell, plainStyle, type Style, transition} from './frame.js';

/** The bytes so far, and the state in which they leave the terminal; an uncertain position is undefined. */
export type Pen = {
	readonly bytes: string;
	readonly row: number | undefined;
	readonly column: number | undefined;
	readonly style: Style;
};

/** A pen at an unknown position that has written nothing. */
export const newPen: Pen = {bytes: '', row: undefined, column: undefined, style: plainStyle};

/** Moves the pen with the shortest sequence. */
export function moveTo(pen: Pen, row: number, column: number): Pen {
	if (pen.row === row && pen.column === column) {
		return pen;
	}
	const absolute = `\u001B[${row || column ? row + 1 : ''}${column ? `;${column + 1}` : ''}H`;
	const ways = [absolute];
	if (pen.row === row && column === 0) {
		ways.push('\r');
	}
	if (pen.row === row - 1 && column === 0) {
		ways.push('\r\n');
	}
	if (pen.row === row && pen.column !== undefined && pen.column < column) {
		ways.push(`\u001B[${column - pen.column === 1 ? '' : column - pen.column}C`);
	}
	return {...pen, bytes: pen.bytes + shortest(ways), row, column};
}

/** Resets the style; erasing and scrolling would fill with the current colour. */
export function resetStyle(pen: Pen): Pen {
	return {...pen, bytes: pen.bytes + transition(pen.style, plainStyle), style: plainStyle};
}

/** Turns the row `before` into the row `after`; `before` is undefined if it is not known what the row shows. */
export function changeRow(
	pen: Pen,
	at: number,
	before: CellRow | undefined,
	after: CellRow,
	columns: number,
): Pen {
	if (before === undefined) {
		return rewriteRow(pen, at, 0, after, columns);
	}
	if (before.key === after.key) {
		return pen;
	}
	const edited = editRow(pen, at, before.cells, after.cells, columns);
	const first = Math.min(
		firstDifference(before.cells, after.cells),
		certainLength(before.cells, after.cells),
	);
	if (first >= after.cells.length) {
		return edited;
	}
	const rewritten = rewriteRow(pen, at, first, after, columns);
	return rewritten.bytes.length < edited.bytes.length ? rewritten : edited;
}

/** How many cells are in certain columns, without the last of them, which may combine with the next. */
export function certainLength(before: readonly Cell[], after: readonly Cell[]): number {
	const lengths = [before, after]
		.map(cells => cells.findIndex(cell => !cell.isCertain))
		.filter(index => index >= 0);
	return lengths.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.min(...lengths) - 1);
}

function shortest(ways: readonly string[]): string {
	return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

/** Erases a row from a column on and writes it again, which is shorter than editing if much of it is blank. */
function rewriteRow(pen: Pen, at: number, from: number, after: CellRow, columns: number): Pen {
	const erased = eraseRight(moveTo(pen, at, from));
	return editRow(erased, at, after.cells.slice(0, from), after.cells, columns);
}

/**
 * Writes the cells that differ, as far as their columns are certain, and all cells after that.
 * These are erased first: erasing after the last column of a row was written would erase that column.
 */
function editRow(
	pen: Pen,
	at: number,
	before: readonly Cell[],
	after: readonly Cell[],
	columns: number,
): Pen {
	const certain = certainLength(before, after);
	const length = Math.max(before.length, after.length);
	const isTailSame = firstDifference(before, after, certain) >= length;
	let now = pen;
	for (const {start, end} of differences(before, after, Math.min(certain, length))) {
		now = moveTo(now, at, start);
		if (end <= after.length) {
			now = write(now, after.slice(start, end), columns);
		} else {
			return eraseRight(write(now, after.slice(start), columns));
		}
	}
	if (isTailSame) {
		return now;
	}
	now = moveTo(now, at, certain);
	if (certain < before.length) {
		now = eraseRight(now);
	}
	return write(now, after.slice(certain), columns);
}

/** Writes cells at the position of the pen. */
function write(pen: Pen, cells: readonly Cell[], columns: number): Pen {
	let {bytes, column, style} = pen;
	for (const cell of cells) {
		bytes += transition(style, cell.style) + cell.text;
		style = cell.style;
		column = cell.isCertain && column !== undefined ? column + 1 : undefined;
	}
	// Terminals differ in where the cursor is at the right edge.
	return {...pen, bytes, style, column: column !== undefined && column < columns ? column : undefined};
}

/** Erases from the pen to the end of the row. */
function eraseRight(pen: Pen): Pen {
	const plain = resetStyle(pen);
	return {...plain, bytes: `${plain.bytes}\u001B[K`};
}

function firstDifference(before: readonly Cell[], after: readonly Cell[], from = 0): number {
	const length = Math.max(before.length, after.length);
	for (let index = from; index < length; index++) {
		if (!isSameCell(before[index], after[index])) {
			return index;
		}
	}
	return length;
}

type Stretch = {readonly start: number; readonly end: number};

/** To skip fewer cells costs as much as to write them again. */
const worthSkipping = 5;

function differences(before: readonly Cell[], after: readonly Cell[], length: number): readonly Stretch[] {
	const found: Stretch[] = [];
	for (let index = 0; index < length; index++) {
		if (isSameCell(before[index], after[index])) {
			continue;
		}
		const last = found.at(-1);
		if (last && index - last.end < worthSkipping) {
			found[found.length - 1] = {start: last.start, end: index + 1};
		} else {
			found.push({start: index, end: index + 1});
		}
	}
	return found;
}
