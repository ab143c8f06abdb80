import type {Cable} from '../cable/cable.js';
import type {LayoutOptions, Line} from './layout.js';

/** How the columns of a page are divided. */
export type Page = {
	/** Columns before the text. */
	readonly indent: number;
	/** Columns of the text. */
	readonly measure: number;
	/** Whether markings are in the margin; on narrow screens they precede the words. */
	readonly hasMargin: boolean;
};

/** The columns of a line unless others are asked for: more are hard to read. */
export const MEASURE = 72;

/** The columns of the marking in the margin, after a blank. */
export const MARK_COLUMNS = 7;

/** The columns of the number in the margin, after the marking. */
export const NUMBER_COLUMNS = 4;

const MARGIN = 1 + MARK_COLUMNS + NUMBER_COLUMNS;

/** The columns of a page with lines of a measure. */
export function columnsFor(measure: number): number {
	return MARGIN + measure + 1;
}

/** From so many columns on markings and numbers stand in a margin. */
export const COLUMNS_FOR_MARGIN = 60;

/** The page for the width of a screen. */
export function pageFor({width, measure = MEASURE}: LayoutOptions): Page {
	const hasMargin = width >= COLUMNS_FOR_MARGIN;
	const indent = hasMargin ? MARGIN : width >= 20 ? 1 : 0;
	const room = Math.max(1, width - indent - 1);
	return {indent, measure: measure === 'full' ? room : Math.min(Math.max(1, measure), room), hasMargin};
}

/** What the layout of a block depends on; `mark` is the marking that the margin shows. */
export type Setting = {
	readonly cable: Cable;
	readonly options: LayoutOptions;
	readonly page: Page;
	readonly mark: string | undefined;
};

/** A blank line between two things. */
export function blank(offset: number, block?: number): Line {
	return block === undefined ? {spans: [], offset} : {spans: [], offset, block};
}
