/** Which paragraphs of a cable are cited. */
import type {Cable} from '../cable/cable.js';
import {isFiltering, isShown, type PortionFilter, portionsOf} from '../layout/portions/portion-filter.js';

/** A paragraph that is cited: its number, or its place among the others if it has none, and its marking. */
export type CitedParagraph = {
	readonly number: number;
	readonly isCounted: boolean;
	readonly mark: string | undefined;
};

/** The paragraphs that are cited, in order; none if it is the cable as a whole. */
export type Locator = readonly CitedParagraph[];

/** The locator of the paragraphs with some places among all of the cable. */
export function locatorOf(cable: Cable, indexes: readonly number[]): Locator {
	const portions = portionsOf(cable);
	return indexes.flatMap(index => {
		const portion = portions[index];
		return portion === undefined
			? []
			: {
					number: portion.number ?? index + 1,
					isCounted: portion.number === undefined,
					mark: portion.mark,
				};
	});
}

/** The locator of the paragraphs that a filter shows; none without a filter, since then it is the whole cable. */
export function locatorShown(cable: Cable, filter: PortionFilter): Locator {
	const shown = portionsOf(cable).flatMap((portion, index) => (isShown(filter, portion) ? index : []));
	return isFiltering(filter) ? locatorOf(cable, shown) : [];
}

/** Their numbers: `4`, `4–6, 8`; one that was counted, since the text has none, in brackets. */
export function paragraphNumbers(locator: Locator): string {
	const ranges: {first: CitedParagraph; last: CitedParagraph}[] = [];
	for (const paragraph of locator) {
		const open = ranges.at(-1);
		const follows = open?.last.number === paragraph.number - 1 && open.last.isCounted === paragraph.isCounted;
		if (open && follows) {
			open.last = paragraph;
		} else {
			ranges.push({first: paragraph, last: paragraph});
		}
	}
	return ranges
		.map(({first, last}) => {
			const numbers = first === last ? `${first.number}` : `${first.number}–${last.number}`;
			return first.isCounted ? `[${numbers}]` : numbers;
		})
		.join(', ');
}

/** Their markings, each once: ` (C, C/NF)`; nothing if none has one. */
export function paragraphMarks(locator: Locator): string {
	const marks = [...new Set(locator.flatMap(({mark}) => mark ?? []))];
	return marks.length === 0 ? '' : ` (${marks.map(mark => mark.replace(/^\((.*)\)$/, '$1')).join(', ')})`;
}

/** The paragraphs with their sign: `¶ 4 (C)`, `¶¶ 4–6 (C, C/NF)`; nothing for the cable as a whole. */
export function paragraphSigns(locator: Locator): string {
	const sign = locator.length > 1 ? '¶¶' : '¶';
	return locator.length === 0 ? '' : `${sign} ${paragraphNumbers(locator)}${paragraphMarks(locator)}`;
}
