/** What has moved up or down between two frames, and how the terminal is told to move it. */
import {blankRow, isSameCell, type Row} from './frame.js';
import {certainLength, lift, moveTo, type Pen} from './pen.js';

/** The rows `top` to `bottom` have moved up by so many lines; down, if `lines` is negative. */
export type Shift = {readonly top: number; readonly bottom: number; readonly lines: number};

/** The one shift that spares most, or nothing where rows have only changed. */
export function findShift(before: readonly Row[], after: readonly Row[]): Shift | undefined {
	let best: (Shift & {readonly spared: number}) | undefined;
	for (const lines of distances(before, after)) {
		const run = bestRun(before, after, lines);
		if (run && run.spared > (best?.spared ?? leastSpared)) {
			const top = Math.min(run.first, run.first + lines);
			const bottom = Math.max(run.last, run.last + lines);
			best = {top, bottom, lines, spared: run.spared};
		}
	}
	return best && {top: best.top, bottom: best.bottom, lines: best.lines};
}

/** The rows as they are after the shift; the lines it uncovers are blank. */
export function shiftRows(rows: readonly Row[], {top, bottom, lines}: Shift): readonly Row[] {
	return rows.map((row, index) => {
		if (index < top || index > bottom) {
			return row;
		}
		const from = index + lines;
		return from < top || from > bottom ? blankRow : (rows[from] ?? blankRow);
	});
}

/**
 * Has the terminal shift its rows. A line feed at the bottom margin and a reverse index at the top one are what
 * every terminal since the VT100 knows; `CSI S` and `CSI T` are unknown to the Linux console.
 */
export function scroll(pen: Pen, {top, bottom, lines}: Shift, rows: number): Pen {
	const isWhole = top === 0 && bottom === rows - 1;
	const margins = isWhole ? '' : `\u001B[${top + 1};${bottom + 1}r`;
	const inside: Pen = {...lift(pen), bytes: lift(pen).bytes + margins, row: undefined, column: undefined};
	const atEdge = moveTo(inside, lines > 0 ? bottom : top, 0);
	const bytes = atEdge.bytes + (lines > 0 ? '\n'.repeat(lines) : '\u001BM'.repeat(-lines));
	return isWhole ? {...atEdge, bytes} : {...newPlace(atEdge), bytes: `${bytes}\u001B[r`};
}

/** What it costs to get to a row. */
const aMove = 6;

/** A shift that spares fewer bytes costs more than it brings. */
const leastSpared = 16;

/** How far a row that is not blank may have moved, in lines. */
function distances(before: readonly Row[], after: readonly Row[]): ReadonlySet<number> {
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

type Run = {readonly first: number; readonly last: number; readonly spared: number};

/** The stretch of rows that gains most by a shift: what need not be written after it, less what need not without it. */
function bestRun(before: readonly Row[], after: readonly Row[], lines: number): Run | undefined {
	let best: Run | undefined;
	let run: Run | undefined;
	for (const [index, row] of after.entries()) {
		const gain = likeness(before[index + lines], row) - likeness(before[index], row);
		const spared = (run?.spared ?? 0) + gain;
		run = spared > 0 ? {first: run?.first ?? index, last: index, spared} : undefined;
		if (run && gain > 0 && run.spared > (best?.spared ?? 0)) {
			best = run;
		}
	}
	return best;
}

/** How many bytes of a row need not be written where another one stands. */
function likeness(before: Row | undefined, after: Row): number {
	if (!before) {
		return 0;
	}
	if (before.key === after.key) {
		return after.cells.length + aMove;
	}
	const sure = certainLength(before.cells, after.cells);
	return after.cells.reduce(
		(sum, cell, index) => sum + (index < sure && isSameCell(before.cells[index], cell) ? 1 : 0),
		0,
	);
}

/** Setting margins sends the cursor home in most terminals, but not in all. */
function newPlace(pen: Pen): Pen {
	return {...pen, row: undefined, column: undefined};
}
