import {textHeight} from '../app/heights.js';
import {type HelpLine, helpTop, linesOf, nothingMatches, termColumns} from '../app/page/help.js';
import type {HelpScreen, State} from '../app/state.js';
import {cutToColumns, fillColumns} from '../layout/width.js';
import {bar, framed, hintLine, promptLine} from './bars.js';
import {cutRow, type ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** A page of explanations. */
export function helpRows(state: State, help: HelpScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const lines = linesOf(state, help);
	const terms = termColumns(columns, help.groups);
	const top = helpTop(state, help);
	const height = textHeight(state);
	const shown = lines.slice(top, top + height).map(line => helpRow(line, columns, terms, theme));
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

function helpRow(line: HelpLine, columns: number, terms: number, theme: Theme): ScreenRow {
	if (line === 'blank') {
		return [];
	}
	const {ellipsis} = theme.glyphs;
	if ('title' in line) {
		return cutRow([{text: ` ${line.title}`, role: 'heading'}], columns, ellipsis);
	}
	const term = fillColumns(`  ${line.term}`, terms, ellipsis);
	const words = cutToColumns(line.words, Math.max(0, columns - terms - 2), ellipsis);
	return cutRow(
		[
			{text: `${term}  `, role: 'key'},
			{text: words, role: 'text'},
		],
		columns,
		ellipsis,
	);
}
