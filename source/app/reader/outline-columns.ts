/** How wide the outline is, and what its rows say. */
import type {Cable} from '../../cable/cable.js';
import {type Part, partsOfText} from '../../cable/parts.js';
import {columnsFor} from '../../layout/page.js';
import {displayWidth} from '../../layout/width.js';
import type {ReaderScreen, State} from '../state.js';
import type {PanelEntry} from './panel.js';

/** Whether the outline is beside the text, selected or kept open. */
export function isOutlineBeside({size, view}: State, {mode, keepsOutline}: ReaderScreen): boolean {
	const isOpen = mode.type === 'outline' || (keepsOutline === true && mode.type !== 'thread');
	return view === 'screen' && isOpen && isWide(size);
}

/**
 * The columns of the outline, on a screen that is not wide all there are: what its entries ask for, up to half. It
 * leaves the text the whole of its measure; on a screen without room for both it has two fifths.
 */
export function outlineColumns({size, settings}: Pick<State, 'size' | 'settings'>, cable: Cable): number {
	if (!isWide(size)) {
		return size.columns;
	}
	const {measure} = settings;
	const asked = Math.max(LEAST_OUTLINE, askedColumns(cable));
	const beside = measure === 'full' ? 0 : size.columns - columnsFor(measure);
	const most =
		beside >= Math.min(asked, USEFUL_OUTLINE) ? beside : Math.floor(size.columns * SHARE_OF_OUTLINE);
	return Math.min(asked, most, Math.floor(size.columns / 2));
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

/** With so many, the first words of a paragraph tell what it is about. */
const USEFUL_OUTLINE = 34;

/** On a screen of 100 columns it leaves the text the margin with its markings. */
const SHARE_OF_OUTLINE = 0.4;

/** The columns of cursor, matches and share, and before the words of a paragraph of its number and marking. */
const ROW_COLUMNS = 12;
const PARAGRAPH_COLUMNS = 12;

const memo = new WeakMap<Cable, number>();

/** The columns in which no row is cut. */
function askedColumns(cable: Cable): number {
	const known = memo.get(cable);
	if (known !== undefined) {
		return known;
	}
	const asked = partsOfText(cable).reduce((most, part) => {
		const {words, paragraph} = outlineEntry(part);
		return Math.max(most, ROW_COLUMNS + (paragraph ? PARAGRAPH_COLUMNS : 0) + displayWidth(words));
	}, 0);
	memo.set(cable, asked);
	return asked;
}
