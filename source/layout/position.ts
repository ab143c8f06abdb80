import type {Layout} from './layout.js';

/**
 * A place in a cable, which is the same at every width: an offset in its text.
 * Lines of the head share one offset; `skip` is how many of them are above.
 */
export type Place = {readonly offset: number; readonly skip: number};

/** The beginning of a cable. */
export const topPlace: Place = {offset: 0, skip: 0};

/** Whether two places are the same. */
export function isSamePlace(one: Place, other: Place): boolean {
	return one.offset === other.offset && one.skip === other.skip;
}

/** The index of the line at a place: the last one that starts at or before it. */
export function lineAt({lines}: Layout, {offset, skip}: Place): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines[middle]?.offset ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	const first = firstOfSameOffset({lines}, low);
	return Math.min(first + skip, low);
}

/** The place of the line with an index. */
export function placeOfLine(layout: Pick<Layout, 'lines'>, index: number): Place {
	const line = layout.lines[index];
	return line ? {offset: line.offset, skip: index - firstOfSameOffset(layout, index)} : topPlace;
}

function firstOfSameOffset({lines}: Pick<Layout, 'lines'>, index: number): number {
	let first = index;
	while (first > 0 && lines[first - 1]?.offset === lines[index]?.offset) {
		first--;
	}
	return Math.max(0, first);
}
