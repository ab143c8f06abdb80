/** Where the preview stands: beside the list or below it, and how the screen is divided between the two. */
import {columnsFor} from '../../layout/page.js';
import type {Settings} from '../settings/settings.js';
import type {State} from '../state/state.js';

/** The columns and rows of a preview and of the list, without the line between them. */
export type PreviewArea = {
	readonly form: 'right' | 'below';
	readonly columns: number;
	readonly rows: number;
	readonly listColumns: number;
	readonly listRows: number;
};

/** The screen with so many rows between its bars, and the settings. */
type Screen = Pick<State, 'size' | 'settings'> & {readonly room: number};

/** Where the preview of the list in front stands, of so many rows between the bars; nothing if there is none. */
export function areaOf(state: State, room: number): PreviewArea | undefined {
	const {screen, view, folder, settings, size} = state;
	const isThere = screen.type === 'list' && view === 'screen' && !folder.isSingleFile;
	return isThere ? areaFor(settings.preview, {size, settings, room}) : undefined;
}

/** How the screen would be divided for a form of the preview; nothing if it has no room for it. */
export function areaFor(form: Settings['preview'], screen: Screen): PreviewArea | undefined {
	switch (form) {
		case 'off':
			return undefined;
		case 'right':
			return areaBeside(screen);
		case 'below':
			return areaBelow(screen);
		default:
			return form satisfies never;
	}
}

/** From so many columns on there is room beside the list, and from so many rows on below it. */
export const COLUMNS_FOR_PREVIEW = 120;
export const ROWS_FOR_PREVIEW = 30;

/** A line of text needs no more columns than its measure; the list can use them. */
function areaBeside({size, settings, room}: Screen): PreviewArea | undefined {
	if (size.columns < COLUMNS_FOR_PREVIEW || size.rows < LEAST_HEIGHT) {
		return undefined;
	}
	const {measure, previewShare} = settings;
	const most = Math.min(size.columns - LEAST_LIST, measure === 'full' ? size.columns : columnsFor(measure));
	const columns = within(Math.round((size.columns * previewShare) / 100), LEAST_COLUMNS, most);
	return {form: 'right', columns, rows: room, listColumns: size.columns - columns - 1, listRows: room};
}

function areaBelow({size, settings, room}: Screen): PreviewArea | undefined {
	if (size.columns < LEAST_COLUMNS || size.rows < ROWS_FOR_PREVIEW) {
		return undefined;
	}
	const rows = within(Math.round((room * settings.previewShare) / 100), LEAST_ROWS, room - LEAST_ROWS);
	const {columns} = size;
	return {form: 'below', columns, rows, listColumns: columns, listRows: room - rows - 1};
}

const LEAST_HEIGHT = 12;
const LEAST_COLUMNS = 40;
const LEAST_LIST = 55;
const LEAST_ROWS = 6;

function within(value: number, least: number, most: number): number {
	return Math.max(Math.min(least, most), Math.min(value, most));
}
