import {textHeight} from '../../app/heights.js';
import {entryLines, leadColumns, leadOf, mostLines} from '../../app/reader/panel/entry-lines.js';
import type {EntriesPanel, PanelEntry} from '../../app/reader/panel/panel.js';
import type {State} from '../../app/state/state.js';
import {roleOfMark} from '../../layout/portions/level-role.js';
import {cutToColumns, fillColumns} from '../../layout/width.js';
import {type ScreenRow, withBanner} from '../part.js';
import type {ScreenRole, Theme} from '../theme.js';

/** The rows of a panel of entries, with the selected one in the middle. */
export function entryRows(
	state: State,
	panel: EntriesPanel,
	columns: number,
	theme: Theme,
): readonly ScreenRow[] {
	return shownRows(state, panel, columns, theme).map(({row}) => row);
}

/** The entry on a row of the panel. */
export function entryAt(
	state: State,
	panel: EntriesPanel,
	columns: number,
	theme: Theme,
	row: number,
): number | undefined {
	return shownRows(state, panel, columns, theme)[row]?.entry;
}

function shownRows(
	state: State,
	panel: EntriesPanel,
	columns: number,
	theme: Theme,
): readonly {readonly entry: number; readonly row: ScreenRow}[] {
	const {entries, cursor} = panel;
	const height = textHeight(state);
	// Beside the text a line stands between the two.
	const own = columns < state.size.columns ? columns - 1 : columns;
	const isIdle = panel.isIdle === true;
	const form = {columns: own, isIdle, counts: countsFor(state, panel, columns), ...widthsOf(panel.entries)};
	// Each has a row at least, so those further from the selected one are not in view.
	const first = Math.max(0, cursor - height);
	const rows = entries.slice(first, cursor + height).map((entry, index) => {
		const isSelected = first + index === cursor;
		return entryRow(entry, isSelected, {...form, most: mostLines(state, entry)}, theme).map(row => ({
			entry: first + index,
			row,
		}));
	});
	const above = rows.slice(0, cursor - first).flat().length;
	const all = rows.flat();
	const top = Math.max(0, Math.min(above - Math.floor(height / 2), all.length - height));
	return all.slice(top, top + height);
}

/** How an entry is drawn: in how many columns and lines at most, and what is at its right. */
type EntryForm = Widths & {
	readonly columns: number;
	/** Whether the selected one is only told, since the keys are those of the text. */
	readonly isIdle: boolean;
	readonly counts: Counts;
	readonly most: number;
};

/** The columns of the longest marking, and of the matches of the entry that has most. */
type Widths = {readonly mark: number; readonly dots: number};

function widthsOf(entries: readonly PanelEntry[]): Widths {
	const longest = (width: (entry: PanelEntry) => number) =>
		entries.reduce((most, entry) => Math.max(most, width(entry)), 0);
	return {
		mark: longest(({paragraph}) => paragraph?.mark?.length ?? 0),
		dots: longest(({matches = 0}) => Math.min(matches, MOST_DOTS)),
	};
}

/** What stands at the right of the entries: their matches with their shares of the text, their matches alone, or nothing. */
type Counts = 'all' | 'matches' | 'none';

/** Over the text of a narrow screen the words of an entry need the room of its share. */
function countsFor({size}: State, {entries}: EntriesPanel, columns: number): Counts {
	if (columns < COLUMNS_FOR_COUNTS) {
		return 'none';
	}
	const isBeside = columns < size.columns;
	const hasMatches = entries.some(({matches = 0}) => matches > 0);
	return isBeside || columns >= COLUMNS_FOR_SHARES ? 'all' : hasMatches ? 'matches' : 'none';
}

const COLUMNS_FOR_COUNTS = 30;
const COLUMNS_FOR_SHARES = 50;

/** The rows of an entry, all but the first without what stands before its words. */
function entryRow(
	entry: PanelEntry,
	isSelected: boolean,
	form: EntryForm,
	theme: Theme,
): readonly ScreenRow[] {
	const {cursor, ellipsis} = theme.glyphs;
	const {columns, most, isIdle} = form;
	const isReversed = isSelected && !isIdle;
	const right = countWords(entry, form, theme);
	const room = Math.max(0, columns - 1 - right.length);
	const lead = `${isSelected ? `${cursor} ` : '  '}${leadWords(entry, columns)}`;
	const lines = entryLines(
		{...entry, words: entryWords(entry, form)},
		Math.max(1, room - lead.length),
		most,
		ellipsis,
	);
	return lines.map((line, index): ScreenRow => {
		const isFirst = index === 0;
		const words = cutToColumns(`${isFirst ? lead : ' '.repeat(lead.length)}${line}`, room, ellipsis);
		const text = fillColumns(`${fillColumns(words, room)}${isFirst ? right : ''}`, columns);
		const role = isReversed ? 'selected' : isSelected ? 'heading' : roleOf(entry);
		const row: ScreenRow = [{text, role}];
		const mark = entry.paragraph?.mark;
		return isReversed || !isFirst || mark === undefined
			? row
			: withBanner(row, {start: lead.length + NUMBER_COLUMNS + GAP, length: mark.length}, roleOfMark(mark));
	});
}

/** The matches of an entry, as dots or a number, and its share of the text. */
function countWords({matches = 0, share}: PanelEntry, {counts, dots}: EntryForm, {glyphs}: Theme): string {
	if (share === undefined || counts === 'none') {
		return '';
	}
	const found = matches > MOST_DOTS ? String(matches) : glyphs.dot.repeat(matches);
	const words = dots === 0 ? '' : ` ${found.padStart(dots)}`;
	return counts === 'matches' ? words : `${words} ${`${Math.round(share)}%`.padStart(4)}`;
}

const MOST_DOTS = 3;

function roleOf({paragraph, lead, isDim}: PanelEntry): ScreenRole {
	if (lead !== undefined) {
		return isDim ? 'note' : 'text';
	}
	return paragraph ? 'text' : 'title';
}

function leadWords({lead}: PanelEntry, columns: number): string {
	if (lead === undefined) {
		return '';
	}
	const room = leadColumns(columns);
	return cutToColumns(leadOf(lead, columns), room - 1, '').padEnd(room);
}

function entryWords({words: own, paragraph, isNoted}: PanelEntry, {mark}: EntryForm): string {
	const words = isNoted ? `${NOTED}${own}` : own;
	if (!paragraph) {
		return words;
	}
	const number = String(paragraph.number ?? '').padStart(NUMBER_COLUMNS);
	const marked = mark === 0 ? '' : `${(paragraph.mark ?? '').padEnd(mark)}  `;
	return `${number}${' '.repeat(GAP)}${marked}${words}`;
}

/** As before a note in the text. */
const NOTED = '» ';
const NUMBER_COLUMNS = 3;
const GAP = 2;
