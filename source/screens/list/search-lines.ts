/** The lines around a search: how many cables each scope has, and what is shown below the words being typed. */
import {hasFullBars} from '../../app/heights.js';
import {completionWords} from '../../app/list/searching/completing.js';
import {orderWords, problemWords, scopeWords, spellingWords} from '../../app/list/status.js';
import type {Completing, ListFilter, ListScreen, SearchMode} from '../../app/state/screen.js';
import type {State} from '../../app/state/state.js';
import {bar, barText, hintLine} from '../bars.js';
import {columnsOfRow, type RowPart, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';

/**
 * How many cables each scope has, the one that is listed in bold, then the order and the spellings that were looked
 * for, too; shorter where there is less room.
 */
export function filterStatus(state: State, list: ListScreen, filter: ListFilter, room: number): ScreenRow {
	const scopes = scopeParts(filter);
	const order = (filter.answer?.keys.length ?? 0) > 1 ? ` · ${orderWords(state, list)}` : '';
	const spellings = spellingWords(filter);
	const also = spellings === '' ? '' : ` · ${spellings}`;
	const forms: readonly ScreenRow[] = [
		[barText(' '), ...scopes, barText(order + also)],
		[barText(' '), ...scopes, barText(also === '' ? order : also)],
	];
	return forms.find(form => columnsOfRow(form) <= room) ?? forms[1] ?? [];
}

/** What is shown below the line: a message, what is wrong with the query, what may stand at the cursor, or the keys. */
export function lineBelow(state: State, list: ListScreen, mode: SearchMode, theme: Theme): ScreenRow {
	const {columns} = state.size;
	const {filter} = list;
	const [problem] = filter ? problemWords(filter) : [];
	if (mode.completing && mode.completing.completions !== 'asked') {
		return completionLine(mode.completing, columns, theme);
	}
	if (state.message !== undefined || problem !== undefined) {
		return bar(theme, columns, [{text: ` ${state.message ?? problem}`, role: 'message'}]);
	}
	return filter && !hasFullBars(state.size)
		? bar(theme, columns, [barText(' '), ...scopeParts(filter)])
		: hintLine(theme, state);
}

/** What may stand at the cursor, as much as fits, the chosen one in view; and what that means. */
function completionLine({completions, chosen}: Completing, columns: number, theme: Theme): ScreenRow {
	const all = completions === 'asked' ? [] : completions;
	const words = all.map(completionWords);
	const meaning = all[chosen ?? 0]?.meaning;
	const right: ScreenRow =
		meaning === undefined || columns < COLUMNS_FOR_MEANING ? [] : [barText(` ${meaning} `)];
	const room = columns - columnsOfRow(right) - 1;
	const widths = words.map(each => columnsOfRow([barText(each)]) + GAP.length);
	let first = 0;
	const widthTo = (end: number) => widths.slice(first, end).reduce((sum, width) => sum + width, 0);
	while (chosen !== undefined && first < chosen && widthTo(chosen + 1) > room) {
		first++;
	}
	// None is cut, or its count could be another.
	let end = words.length;
	while (end > first + 1 && widthTo(end) + (end < words.length ? ELLIPSIS_COLUMNS : 0) > room) {
		end--;
	}
	const parts = words
		.slice(first, end)
		.flatMap((each, index): readonly RowPart[] => [
			barText(index === 0 ? ' ' : GAP),
			{text: each, role: first + index === chosen ? 'selected' : 'bar'},
		]);
	const more = end < words.length ? [barText(` ${theme.glyphs.ellipsis}`)] : [];
	return bar(theme, columns, [...parts, ...more], right);
}

const GAP = '  ';

/** A blank and three points. */
const ELLIPSIS_COLUMNS = 4;
const COLUMNS_FOR_MEANING = 60;

function scopeParts(filter: ListFilter): readonly RowPart[] {
	return scopeWords(filter).flatMap(({name, count, isCurrent}, index): readonly RowPart[] => [
		barText(index === 0 ? '' : ' · '),
		{text: `${name} ${count}`, role: isCurrent ? 'title' : 'bar'},
	]);
}
