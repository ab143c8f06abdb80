import {textHeight} from '../app/heights.js';
import {helpTop, selectedCommand} from '../app/help/help.js';
import {type HelpLine, linesOf, nothingMatches, termColumns, wordsOfFilter} from '../app/help/help-lines.js';
import type {HelpScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import {bar, framed, hintLine, promptLine} from './bars.js';
import {asSelectedRow, cutRow, type ScreenRow, withMatches} from './part.js';
import type {Theme} from './theme.js';

/** A page of explanations. */
export function helpRows(state: State, help: HelpScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const lines = linesOf(state, help);
	const terms = termColumns(columns, help.groups);
	const top = helpTop(state, help);
	const height = textHeight(state);
	const selected = selectedCommand(help);
	const wanted = wordsOfFilter(help.filter);
	const shown = lines.slice(top, top + height).map(line => {
		const form = {columns, terms, wanted, isSelected: isOfCommand(line, selected)};
		return helpRow(line, form, theme);
	});
	const body = Array.from({length: height}, (_, index): ScreenRow => shown[index] ?? []);
	if (lines.length === 0) {
		body[0] = bar(theme, columns, [{text: ` ${nothingMatches}`, role: 'note'}]);
	}
	const last =
		help.mode.type === 'filter' ? promptLine(theme, columns, '/', help.mode.prompt) : hintLine(theme, state);
	const isEnd = top + height >= lines.length;
	const position = isEnd ? 'END ' : `${Math.floor(((top + height) / lines.length) * 100)}% `;
	const status = bar(
		theme,
		columns,
		[{text: ` ${help.about}`, role: 'bar'}],
		[{text: position, role: 'bar'}],
	);
	return framed(state, body, {status, last: [last]});
}

function isOfCommand(line: HelpLine, selected: number | undefined): boolean {
	return selected !== undefined && typeof line === 'object' && 'command' in line && line.command === selected;
}

type RowForm = {
	readonly columns: number;
	readonly terms: number;
	readonly wanted: readonly string[];
	readonly isSelected: boolean;
};

function helpRow(line: HelpLine, {columns, terms, wanted, isSelected}: RowForm, theme: Theme): ScreenRow {
	if (line === 'blank') {
		return [];
	}
	const {ellipsis, cursor} = theme.glyphs;
	if ('title' in line) {
		return cutRow([{text: ` ${line.title}`, role: 'heading'}], columns, ellipsis);
	}
	const lead = isSelected && line.term !== '' ? `${cursor} ` : '  ';
	const term = fillColumns(`${lead}${line.term}`, line.words === '' ? columns : terms, ellipsis);
	const words = cutToColumns(line.words, Math.max(0, columns - terms - 2), ellipsis);
	const explained = words === '' ? '' : `  ${words}`;
	const parts: ScreenRow = [
		{text: term, role: 'key'},
		{text: explained, role: 'text'},
	];
	const row = withMatches(cutRow(parts, columns, ellipsis), wanted);
	return isSelected ? asSelectedRow(row, columns) : row;
}
