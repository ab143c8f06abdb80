import {filingSign} from '../../app/dossiers/filing.js';
import {notingSign} from '../../app/dossiers/noting.js';
import {hasFullBars, hasLineBelow, previewArea} from '../../app/heights.js';
import {entriesOf} from '../../app/list/entries.js';
import type {ListEntries} from '../../app/list/list-entry.js';
import {cursorIndex, keysOf, matchesIn, rowOf, topIndex} from '../../app/list/rows.js';
import {emptyNote, matchCountWords, queryWords, scopeWords, signOf} from '../../app/list/status.js';
import {rememberedOf} from '../../app/memory/memory.js';
import {progressWords} from '../../app/progress.js';
import {describeOrder} from '../../app/settings/settings.js';
import type {ListFilter, ListMode, ListScreen} from '../../app/state/screen.js';
import type {Size, State} from '../../app/state/state.js';
import {takingSign} from '../../app/taking/export.js';
import {counted, grouped} from '../../cable/counts.js';
import {bar, barText, framed, gauge, hintLine, promptLine} from '../bars.js';
import {columnsOfRow, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';
import {cableRow, rowLayoutFor} from './cable-row.js';
import {listEntryRows} from './entries.js';
import {withPreview} from './preview.js';
import {filterStatus, lineBelow} from './search-lines.js';
import {sortHints} from './sort-hints.js';

/** The list of cables. */
export function listRows(state: State, list: ListScreen, theme: Theme): readonly ScreenRow[] {
	const last = lastLines(state, list, theme);
	const height = bodyHeight(state, last.length);
	const shown = bodyRows(state, list, height, theme);
	return framed(
		state,
		Array.from({length: height}, (_, index): ScreenRow => shown[index] ?? []),
		{
			title: titleLine(state, theme, list.mode.type === 'search' ? undefined : list.filter),
			status: statusLine(state, list, theme),
			last,
			isChoice: list.mode.type === 'sort',
		},
	);
}

function bodyHeight({size}: State, lastLines: number): number {
	return Math.max(1, size.rows - (hasFullBars(size) ? 2 : 0) - lastLines);
}

/** The cables in view, or the entries that stand in their place. */
function bodyRows(state: State, list: ListScreen, height: number, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const entries = entriesOf(state, list);
	if (entries) {
		return listEntryRows(entries, {columns, rows: height}, theme);
	}
	const keys = keysOf(state, list);
	if (keys.length === 0) {
		return [bar(theme, columns, [{text: ` ${emptyNote(state, list)}`, role: 'note'}])];
	}
	const area = previewArea(state);
	const rows = cableRows(
		state,
		list,
		{columns: area?.listColumns ?? columns, rows: Math.min(area?.listRows ?? height, height)},
		theme,
	);
	return area ? withPreview(state, rows, area, theme) : rows;
}

function cableRows(
	state: State,
	list: ListScreen,
	{columns, rows}: Size,
	theme: Theme,
): readonly ScreenRow[] {
	const keys = keysOf(state, list);
	const cursor = cursorIndex(state, list);
	const top = Math.max(topIndex(state, list), cursor - rows + 1);
	const whole = rowLayoutFor(columns, state.folder.longestNumber);
	// A subject that fills its row does not touch the line beside it.
	const layout = columns < state.size.columns ? {...whole, subject: whole.subject - 1} : whole;
	return Array.from(keys.slice(top, top + rows), (key, index) => {
		const cable = rowOf(state, key);
		return cable
			? cableRow(
					cable,
					rememberedOf(state.memory, cable),
					matchesIn(list, key),
					top + index === cursor,
					layout,
					theme,
				)
			: [];
	});
}

/** The first line: the name of the folder, how many cables it has, and a query that filters them unless it is being typed. */
export function titleLine(state: State, theme: Theme, filter?: ListFilter): ScreenRow {
	const {name, order} = state.folder;
	const left: ScreenRow = [
		{text: ' cables  ', role: 'title'},
		{text: name, role: 'text'},
		{text: filter ? `  ${queryWords(filter)}` : '', role: 'prompt'},
	];
	return bar(theme, state.size.columns, left, [{text: `${counted(order.length, 'cable')} `, role: 'bar'}]);
}

function statusLine(state: State, list: ListScreen, theme: Theme): ScreenRow {
	const {columns} = state.size;
	const entries = isInPlaceOfList(list.mode) ? entriesOf(state, list) : undefined;
	const right: ScreenRow = [
		{text: `${entries ? entryPosition(entries) : positionWords(state, list)} `, role: 'bar'},
	];
	if (entries) {
		return bar(theme, columns, [barText(' ')], right);
	}
	if (list.filter) {
		const room = columns - columnsOfRow(right) - 1;
		return bar(theme, columns, filterStatus(state, list, list.filter, room), right);
	}
	const left = ` ${gaugeOf(state, list, theme)}${statusWords(state)}`;
	return bar(theme, columns, [{text: left, role: 'bar'}], right);
}

/** On a wide screen, how much of the folder has been read. */
function gaugeOf({folder: {progress}, size}: State, {filter}: ListScreen, theme: Theme): string {
	return progress.type === 'reading' && !filter && size.columns >= COLUMNS_FOR_GAUGE
		? `${gauge(theme, progress, GAUGE)}  `
		: '';
}

const GAUGE = 10;
const COLUMNS_FOR_GAUGE = 76;

function statusWords(state: State): string {
	const {progress} = state.folder;
	const {unreadable = [], outdated} = progress.type === 'complete' ? progress : {};
	const all = [
		describeOrder(state.settings),
		...(unreadable.length === 0 ? [] : [`${grouped(unreadable.length)} could not be read`]),
		...(outdated === undefined ? [] : [outdated]),
	];
	return progressWords(progress) ?? all.join(' · ');
}

function positionWords(state: State, list: ListScreen): string {
	const total = keysOf(state, list).length;
	const cursor = cursorIndex(state, list) + 1;
	const percent = total <= 1 ? 100 : Math.round(((cursor - 1) / (total - 1)) * 100);
	return total === 0 ? '0' : `${grouped(cursor)}/${grouped(total)}  ${String(percent).padStart(3)}%`;
}

/** Whether queries or notes are listed, and no longer the result of a query. */
function isInPlaceOfList({type}: ListMode): boolean {
	return type === 'history' || type === 'saved' || type === 'save' || type === 'notes';
}

/** Which of the entries that stand in the place of cables is selected. */
function entryPosition({entries, cursor}: ListEntries): string {
	return cursor === undefined || entries.length === 0
		? grouped(entries.length)
		: `${grouped(cursor + 1)}/${grouped(entries.length)}`;
}

/** On a small screen: how much has been read, then the selected row, and how many cables the other scopes have. */
function shortStatus(state: State, list: ListScreen): string {
	const position = `${grouped(cursorIndex(state, list) + 1)}/${grouped(keysOf(state, list).length)}`;
	if (!list.filter) {
		return progressWords(state.folder.progress) ?? position;
	}
	return state.message === undefined ? `${position}  ${otherScopes(list.filter)}` : position;
}

function otherScopes(filter: ListFilter): string {
	return scopeWords(filter)
		.filter(({isCurrent}) => !isCurrent)
		.map(({shortName, count}) => `${shortName} ${count}`)
		.join(' · ');
}

function lastLines(state: State, list: ListScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const isFull = hasFullBars(state.size);
	const {mode, filter} = list;
	switch (mode.type) {
		case 'search': {
			const note = isFull ? '' : matchCountWords(state, list);
			const typed = promptLine(theme, columns, signOf(filter?.scope ?? 'subject'), mode.prompt, note);
			return [typed, ...(hasLineBelow(state) ? [lineBelow(state, list, mode, theme)] : [])];
		}
		case 'export':
		case 'pipe':
		case 'file':
		case 'note':
		case 'history':
		case 'save': {
			const sign = signOfLine(mode);
			const typed = promptLine(theme, columns, sign, mode.prompt);
			return [typed, ...(hasLineBelow(state) ? [hintLine(theme, state)] : [])];
		}
		case 'command':
			return [
				promptLine(theme, columns, ':', mode.prompt),
				...(hasLineBelow(state) ? [hintLine(theme, state)] : []),
			];
		case 'sort':
			return state.message === undefined ? sortHints(theme, state) : [hintLine(theme, state)];
		case 'align':
		case 'display':
		case 'leave':
		case 'copy':
		case 'replace':
		case 'saved':
		case 'notes':
		case 'tagged':
		case 'mark':
		case 'go-to-mark':
			return [hintLine(theme, state)];
		case 'browse':
			return [hintLine(theme, state, isFull ? [] : [{text: ` ${shortStatus(state, list)} `, role: 'bar'}])];
		default:
			return mode satisfies never;
	}
}

/** What stands before a line that is typed. */
function signOfLine(
	mode: Extract<ListMode, {readonly type: 'export' | 'pipe' | 'file' | 'note' | 'history' | 'save'}>,
): string {
	switch (mode.type) {
		case 'export':
		case 'pipe':
			return takingSign(mode);
		case 'file':
			return filingSign(mode);
		case 'note':
			return notingSign(mode);
		case 'history':
			return 'earlier query';
		case 'save':
			return 'save as';
		default:
			return mode satisfies never;
	}
}
