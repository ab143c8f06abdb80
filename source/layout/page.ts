import type {Cable} from '../cable/cable.js';
import type {LayoutOptions, Line} from './layout.js';

/** How a page of a width is divided. */
export type Page = {
	/** Columns in front of the text. */
	readonly indent: number;
	/** Columns of the text. */
	readonly measure: number;
	/** Whether markings stand in the margin; on narrow screens they stand before the number. */
	readonly hasMargin: boolean;
};

const MEASURE = 72;

/** In the margin a blank comes first, then the marking, then the number. */
export const MARK_COLUMNS = 7;
export const NUMBER_COLUMNS = 4;
const MARGIN = 1 + MARK_COLUMNS + NUMBER_COLUMNS;

export function pageFor({width}: LayoutOptions): Page {
	const hasMargin = width >= 60;
	const indent = hasMargin ? MARGIN : width >= 20 ? 1 : 0;
	return {indent, measure: Math.max(1, Math.min(MEASURE, width - indent - 1)), hasMargin};
}

export type Setting = {
	readonly cable: Cable;
	readonly options: LayoutOptions;
	readonly page: Page;
	readonly mark: string | undefined;
};

/** A blank line that parts two things. */
export function blank(offset: number, block?: number): Line {
	return block === undefined ? {spans: [], offset} : {spans: [], offset, block};
}
