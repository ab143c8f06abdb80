/** What has moved up or down between two frames, and how the terminal is told to move it. */
import {blankRow, type Row} from './frame.js';
import {lift, moveTo, type Pen} from './pen.js';

/** The rows `top` to `bottom` have moved up by so many lines; down, if `lines` is negative. */
export type Shift = {readonly top: number; readonly bottom: number; readonly lines: number};

/** The one shift that spares most, or nothing where rows have only changed. */
export function findShift(before: readonly Row[], after: readonly Row[]): Shift | undefined {
	let best: (Shift & {readonly spared: number}) | undefined;
	for (let lines = 1 - after.length; lines < after.length; lines++) {
		const run = lines === 0 ? undefined : bestRun(before, after, lines);
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

/** A shift that spares fewer characters costs more than it brings. */
const leastSpared = 16;

type Run = {readonly first: number; readonly last: number; readonly spared: number};

/** The stretch of rows that gains most by a shift: rows that fit gain what they need not write, rows that stood right lose it. */
function bestRun(before: readonly Row[], after: readonly Row[], lines: number): Run | undefined {
	let best: Run | undefined;
	let run: Run | undefined;
	for (const [index, row] of after.entries()) {
		const fits = before[index + lines]?.key === row.key;
		const stood = before[index]?.key === row.key;
		const gain = fits === stood ? 0 : fits ? row.key.length : -row.key.length;
		const spared = (run?.spared ?? 0) + gain;
		run = spared > 0 ? {first: run?.first ?? index, last: index, spared} : undefined;
		if (run && fits && run.spared > (best?.spared ?? 0)) {
			best = run;
		}
	}
	return best;
}

/** Setting margins sends the cursor home in most terminals, but not in all. */
function newPlace(pen: Pen): Pen {
	return {...pen, row: undefined, column: undefined};
}
