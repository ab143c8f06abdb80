/** How many rows of a screen are left for what it shows. */
import type {Size, State} from './state.js';

/** Whether there is room for a title, a status line and a hint line; a small screen has one line for all. */
export function hasFullBars({rows}: Size): boolean {
	return rows >= 12;
}

/** How many rows of cables a screen has room for. */
export function listHeight({size}: State): number {
	return Math.max(1, size.rows - (hasFullBars(size) ? 3 : 1));
}

/** How many lines of text a screen has room for: of a cable, its outline, or a page of explanations. */
export function textHeight({size}: State): number {
	return Math.max(1, size.rows - (hasFullBars(size) ? 2 : 1));
}
