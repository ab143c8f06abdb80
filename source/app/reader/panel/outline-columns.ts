/** How wide the outline is, and what its rows say. */
import type {Cable} from '../../../cable/cable.js';
import {type Part, partsOfText} from '../../../cable/outline/parts.js';
import {COLUMNS_FOR_MARGIN} from '../../../layout/page.js';
import {displayWidth} from '../../../layout/width.js';
import type {ReaderScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import type {PanelEntry} from './panel.js';

/** Whether the outline is beside the text, selected or kept open. */
export function isOutlineBeside({size, view}: State, {mode, keepsOutline}: ReaderScreen): boolean {
	const isOpen = mode.type === 'outline' || (keepsOutline === true && mode.type !== 'thread');
	return view === 'screen' && isOpen && isWide(size);
}

/**
 * The columns of the outline: as many as its entries ask for, up to half of the screen, but the text keeps its margin;
 * all if the screen is not wide.
 */
export function outlineColumns({size}: Pick<State, 'size'>, cable: Cable): number {
	return isWide(size)
		? Math.min(
				Math.max(LEAST_OUTLINE, askedColumns(cable)),
				Math.floor(size.columns / 2),
				size.columns - COLUMNS_FOR_MARGIN,
			)
		: size.columns;
}

/** Whether there is room for a panel beside the text. */
export function isWide({columns}: State['size']): boolean {
	return columns >= 100;
}

/** The row of a part: its title, or the first words of a paragraph with its number and marking. */
export function outlineEntry({kind, title, opening, number, mark}: Part): PanelEntry {
	if (kind !== 'paragraph' && kind !== 'point') {
		return {words: title ?? ''};
	}
	// A title in capitals is part of the first words too; any other is not.
	const words = title !== undefined && !opening.startsWith(title) ? `${title}: ${opening}` : opening;
	return {words, paragraph: {number, mark}};
}

/** With fewer, the matches and the share of each part are not shown. */
const LEAST_OUTLINE = 30;

/** The columns of cursor, matches, share and the line to the text; before the words of a paragraph, of its number. */
const ROW_COLUMNS = 13;
const NUMBER_COLUMNS = 5;

const memo = new WeakMap<Cable, number>();

/** The columns in which no row is cut. */
function askedColumns(cable: Cable): number {
	const known = memo.get(cable);
	if (known !== undefined) {
		return known;
	}
	const entries = partsOfText(cable).map(outlineEntry);
	const mark = entries.reduce((most, {paragraph}) => Math.max(most, paragraph?.mark?.length ?? 0), 0);
	const numbered = NUMBER_COLUMNS + (mark === 0 ? 0 : mark + 2);
	const asked = entries.reduce(
		(most, {words, paragraph}) =>
			Math.max(most, ROW_COLUMNS + (paragraph ? numbered : 0) + displayWidth(words)),
		0,
	);
	memo.set(cable, asked);
	return asked;
}
