import type {ListEntries, ListEntry} from '../../app/list/list-entry.js';
import type {Size} from '../../app/state/state.js';
import {cutToColumns, displayWidth, fillColumns} from '../../layout/width.js';
import {cutRow, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';

/** The rows of entries that stand in the place of cables: a line above them, and as many as fit with the selected one. */
export function listEntryRows(
	{title, entries, cursor}: ListEntries,
	{columns, rows}: Size,
	theme: Theme,
): readonly ScreenRow[] {
	const room = Math.max(1, rows - 1);
	const top = Math.max(0, (cursor ?? 0) - room + 1);
	const widths = widthsOf(entries, columns);
	const shown = entries
		.slice(top, top + room)
		.map((entry, index) => entryRow(entry, top + index === cursor, widths, columns, theme));
	// Where there is a single row, it is the selected one.
	return rows === 1 && cursor !== undefined
		? shown
		: [cutRow([{text: ` ${title}`, role: 'note'}], columns, theme.glyphs.ellipsis), ...shown];
}

type Widths = {readonly cursor: number; readonly name: number; readonly words: number};

const GAP = 2;

/** The columns of most numbers of cables. */
const NUMBER = 14;

/** Numbers stand in one column, as near to the words as they can. */
function widthsOf(entries: readonly ListEntry[], columns: number): Widths {
	const longest = (texts: readonly string[]) =>
		texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
	const cursor = Math.min(columns, columns >= 4 ? 2 : 1);
	const name = Math.min(
		longest(entries.map(each => each.name ?? '')),
		Math.max(Math.floor(columns / 3), Math.min(NUMBER, Math.floor(columns / 2))),
	);
	const count = longest(entries.map(each => each.count));
	const taken = cursor + (name === 0 ? 0 : name + GAP) + (count === 0 ? 0 : count + GAP);
	const words = Math.min(longest(entries.map(each => each.words)), Math.max(0, columns - taken));
	return {cursor, name, words};
}

function entryRow(
	entry: ListEntry,
	isSelected: boolean,
	widths: Widths,
	columns: number,
	theme: Theme,
): ScreenRow {
	const {ellipsis, cursor} = theme.glyphs;
	const name =
		widths.name === 0
			? ''
			: fillColumns(cutToColumns(entry.name ?? '', widths.name, ellipsis), widths.name + GAP);
	const words = fillColumns(cutToColumns(entry.words, widths.words, ellipsis), widths.words + GAP);
	const lead = fillColumns(isSelected ? cursor : '', widths.cursor);
	const text = `${lead}${name}${words}${entry.count}`;
	const role = isSelected ? 'selected' : 'text';
	return cutRow([{text: isSelected ? fillColumns(text, columns) : text, role}], columns, ellipsis);
}
