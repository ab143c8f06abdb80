import {cursorRow, longestNumber, rowsOf, topRow} from '../app/context/rows.js';
import {contextWords, emptyContextWords, paragraphWords} from '../app/context/status.js';
import {hasFullBars, listHeight} from '../app/heights.js';
import {hintsFor, keymap} from '../app/keymap/keymap.js';
import type {ContextScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {grouped} from '../cable/counts.js';
import {dateWords, nameWords} from '../cable/summary/summary.js';
import {roleOfMark} from '../layout/portions/level-role.js';
import {cutNumber, cutToColumns, displayWidth, fillColumns, lastColumns} from '../layout/width.js';
import {bar, framed, hintLine} from './bars.js';
import {titleLine} from './list/list.js';
import {asSelectedRow, type ScreenRow, withBanner} from './part.js';
import type {Theme} from './theme.js';

/** The matches of a query in their contexts, one per row, aligned below each other. */
export function contextRows(state: State, screen: ContextScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const height = listHeight(state);
	const rows = rowsOf(screen);
	const [top, cursor] = [topRow(state, screen), cursorRow(screen)];
	const layout = layoutFor(columns, longestNumber(screen));
	const body = Array.from({length: height}, (_, line): ScreenRow => {
		const context = screen.contexts[rows[top + line] ?? -1];
		return context ? contextRow(context, top + line === cursor, layout, theme) : [];
	});
	if (rows.length === 0) {
		body[0] = bar(theme, columns, [{text: ` ${emptyContextWords(screen)}`, role: 'note'}]);
	}
	return framed(state, body, {
		title: titleLine(state, theme),
		status: bar(
			theme,
			columns,
			[{text: ` ${contextWords(screen)} · ${screen.text}`, role: 'bar'}],
			[{text: `${positionWords(screen)} `, role: 'bar'}],
		),
		last: [lastLine(state, screen, theme)],
		isChoice: screen.mode.type === 'sort',
	});
}

function positionWords(screen: ContextScreen): string {
	const total = screen.contexts.length;
	return total === 0 ? '0' : `${grouped(cursorRow(screen) + 1)}/${grouped(total)}`;
}

function lastLine(state: State, screen: ContextScreen, theme: Theme): ScreenRow {
	if (screen.mode.type === 'sort' && state.message === undefined) {
		const hints = hintsFor(keymap.context.sort).flatMap(
			({key, word}): ScreenRow => [
				{text: ` ${key}`, role: 'key'},
				{text: ` ${word} `, role: 'bar'},
			],
		);
		return bar(theme, state.size.columns, hints);
	}
	const lead: ScreenRow = hasFullBars(state.size) ? [] : [{text: ` ${positionWords(screen)} `, role: 'bar'}];
	return hintLine(theme, state, lead);
}

/** The widths of the columns; those that have no room are 0 wide. */
type ContextLayout = {
	/** The columns of the whole row. */
	readonly whole: number;
	readonly cursor: number;
	readonly date: number;
	readonly number: number;
	readonly paragraph: number;
	readonly mark: number;
	/** The words left of the match, and the match with the words right of it. */
	readonly left: number;
	readonly right: number;
};

/** From here on nothing is shortened. */
const WIDE = 110;

function layoutFor(columns: number, longest: number): ContextLayout {
	const cursor = Math.min(columns, columns >= 4 ? 2 : 1);
	const wide = (from: number, width: number) => (columns >= from ? width + 1 : 0);
	const date = columns >= WIDE ? 11 : wide(76, 8);
	const number = Math.min(longest + 1, columns >= WIDE ? Math.floor(columns / 4) : wide(60, 14));
	const paragraph = wide(34, 4);
	const mark = wide(50, 5);
	const rest = Math.max(0, columns - cursor - date - number - paragraph - mark);
	const left = Math.floor(rest * 0.42);
	return {whole: columns, cursor, date, number, paragraph, mark, left, right: rest - left};
}

function contextRow(
	context: ContextScreen['contexts'][number],
	isSelected: boolean,
	layout: ContextLayout,
	theme: Theme,
): ScreenRow {
	const {cursor, ellipsis} = theme.glyphs;
	const cell = (text: string, width: number) =>
		width === 0 ? '' : fillColumns(cutToColumns(text, width - 1, ellipsis), width);
	const room = Math.max(0, layout.number - 1);
	const numberCell = fillColumns(cutNumber(nameWords(context), room, ellipsis), layout.number);
	const lead = [
		fillColumns(isSelected ? cursor : '', layout.cursor),
		layout.date === 0 ? '' : fillColumns(dateWords(context).slice(1 - layout.date), layout.date),
		numberCell,
		cell(paragraphWords(context), layout.paragraph),
	].join('');
	const mark = cutToColumns(context.mark ?? '', Math.max(0, layout.mark - 1), ellipsis);
	const before = endOf(context.before, layout.left, ellipsis);
	const match = cutToColumns(context.match, layout.right, ellipsis);
	const after = cutToColumns(context.after, layout.right - displayWidth(match), ellipsis);
	const row: ScreenRow = [
		{text: `${lead}${fillColumns(mark, layout.mark)}${before}`, role: 'text'},
		{text: match, role: 'match'},
		{text: after, role: 'text'},
	];
	return isSelected
		? asSelectedRow(row, layout.whole)
		: withBanner(row, {start: lead.length, length: mark.length}, roleOfMark(mark));
}

/** The end of a text in so many columns, with an ellipsis where it is cut. */
function endOf(text: string, columns: number, ellipsis: string): string {
	const isWhole = displayWidth(text) <= columns;
	const mark = isWhole ? '' : ellipsis.slice(0, Math.max(0, columns));
	const shown = mark + (isWhole ? text : lastColumns(text, columns - mark.length));
	return ' '.repeat(Math.max(0, columns - displayWidth(shown))) + shown;
}
