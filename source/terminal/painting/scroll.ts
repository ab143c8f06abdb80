/** What has moved up or down between two frames, and the sequences that move it on the terminal. */
import {blankRow, type CellRow, isSameCell} from './frame.js';
import {certainLength, moveTo, type Pen, resetStyle} from './pen.js';

/** A move of the rows `top` to `bottom`: up by so many lines, or down if `lines` is negative. */
export type Shift = {readonly top: number; readonly bottom: number; readonly lines: number};

/** The shift that saves most, or undefined if none saves anything. */
export function findShift(before: readonly CellRow[], after: readonly CellRow[]): Shift | undefined {
	let best: (Shift & {readonly saved: number}) | undefined;
	for (const lines of distances(before, after)) {
		const run = bestRun(before, after, lines);
		if (run && run.saved > (best?.saved ?? leastSaving)) {
			const top = Math.min(run.first, run.first + lines);
			const bottom = Math.max(run.last, run.last + lines);
			best = {top, bottom, lines, saved: run.saved};
		}
	}
	return best;
}

/** The rows after a shift; uncovered lines are blank. */
export function shiftRows(rows: readonly CellRow[], {top, bottom, lines}: Shift): readonly CellRow[] {
	return rows.map((row, index) => {
		if (index < top || index > bottom) {
			return row;
		}
		const from = index + lines;
		return from < top || from > bottom ? blankRow : (rows[from] ?? blankRow);
	});
}

/**
 * Shifts the rows of the terminal. A line feed at the bottom margin and a reverse index at the top margin work in every
 * terminal since the VT100; the Linux console does not know `CSI S` and `CSI T`.
 */
export function scrollRows(pen: Pen, {top, bottom, lines}: Shift, rows: number): Pen {
	const isWhole = top === 0 && bottom === rows - 1;
	const margins = isWhole ? '' : `\u001B[${top + 1};${bottom + 1}r`;
	const plain = resetStyle(pen);
	const inside = atUnknownPosition({...plain, bytes: plain.bytes + margins});
	const atEdge = moveTo(inside, lines > 0 ? bottom : top, 0);
	const bytes = atEdge.bytes + (lines > 0 ? '\n'.repeat(lines) : '\u001BM'.repeat(-lines));
	return isWhole ? {...atEdge, bytes} : {...atUnknownPosition(atEdge), bytes: `${bytes}\u001B[r`};
}

/** In bytes; what it costs to move to a row. */
const moveCost = 6;

/** In bytes; a shift that saves fewer costs more than that itself. */
const leastSaving = 16;

/** How far rows may have moved, in lines; blank rows tell nothing. */
function distances(before: readonly CellRow[], after: readonly CellRow[]): ReadonlySet<number> {
	const placesOf = new Map<string, number[]>();
	before.forEach(({key}, index) => {
		const places = placesOf.get(key);
		if (places) {
			places.push(index);
		} else if (key !== '') {
			placesOf.set(key, [index]);
		}
	});
	const found = new Set(
		after.flatMap(({key}, index) => (placesOf.get(key) ?? []).map(place => place - index)),
	);
	found.delete(0);
	return found;
}

type Run = {readonly first: number; readonly last: number; readonly saved: number};

/** The run of rows that saves most by a shift: what need not be written after it, less what need not without it. */
function bestRun(before: readonly CellRow[], after: readonly CellRow[], lines: number): Run | undefined {
	let best: Run | undefined;
	let run: Run | undefined;
	for (const [index, row] of after.entries()) {
		const gain = savedBytes(before[index + lines], row) - savedBytes(before[index], row);
		const saved = (run?.saved ?? 0) + gain;
		run = saved > 0 ? {first: run?.first ?? index, last: index, saved} : undefined;
		if (run && gain > 0 && run.saved > (best?.saved ?? 0)) {
			best = run;
		}
	}
	return best;
}

/** How many bytes of a row need not be written if `before` is already there. */
function savedBytes(before: CellRow | undefined, after: CellRow): number {
	if (!before) {
		return 0;
	}
	if (before.key === after.key) {
		return after.cells.length + moveCost;
	}
	const sure = certainLength(before.cells, after.cells);
	return after.cells.reduce(
		(sum, cell, index) => sum + (index < sure && isSameCell(before.cells[index], cell) ? 1 : 0),
		0,
	);
}

/** The pen after the margins were set or reset, which moves the cursor in most terminals, but not in all. */
function atUnknownPosition(pen: Pen): Pen {
	return {...pen, row: undefined, column: undefined};
}
