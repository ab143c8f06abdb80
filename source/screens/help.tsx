import type {ReactNode} from 'react';
import {type HelpLine, helpHeight, helpLines} from '../app/help.js';
import {hasFullBars} from '../app/list.js';
import type {HelpScreen, State} from '../app/state.js';
import {columnsOf, cutToColumns} from '../layout/width.js';
import {bar, hintLine, promptLine} from './bars.js';
import {Rows} from './rows.js';
import type {Theme} from './theme.js';

/** The keys and what they do. */
export function Help({state, help, theme}: {state: State; help: HelpScreen; theme: Theme}): ReactNode {
	return <Rows rows={helpRows(state, help, theme)} size={state.size} />;
}

function helpRows(state: State, help: HelpScreen, theme: Theme): readonly string[] {
	const {columns} = state.size;
	const lines = helpLines(help);
	const height = helpHeight(state);
	const shown = lines.slice(help.top, help.top + height).map(line => helpRow(line, columns, theme));
	const body = Array.from({length: height}, (_, index) => shown[index] ?? '');
	if (lines.length === 0) {
		body[0] = bar(theme, columns, [{text: ' nothing here has these letters', look: 'note'}]);
	}
	const lastLine =
		help.mode.type === 'filter' ? promptLine(theme, columns, '/', help.mode.prompt) : hintLine(theme, state);
	const isEnd = help.top + height >= lines.length;
	const position = isEnd ? 'END ' : `${Math.floor(((help.top + height) / lines.length) * 100)}% `;
	const status = bar(
		theme,
		columns,
		[{text: ` ${help.about}`, look: 'bar'}],
		[{text: position, look: 'bar'}],
	);
	return hasFullBars(state.size) ? [...body, status, lastLine] : [...body, lastLine];
}

const KEY_COLUMNS = 30;

function helpRow(line: HelpLine, columns: number, theme: Theme): string {
	if (line === 'blank') {
		return '';
	}
	const {ellipsis} = theme.glyphs;
	if ('title' in line) {
		return theme.paint(cutToColumns(` ${line.title}`, columns, ellipsis), 'heading');
	}
	const keyColumns = Math.min(KEY_COLUMNS, Math.floor(columns * 0.4));
	const keys = cutToColumns(`  ${line.keys}`, keyColumns, ellipsis);
	const words = cutToColumns(line.words, Math.max(0, columns - keyColumns - 2), ellipsis);
	return `${theme.paint(keys + ' '.repeat(Math.max(0, keyColumns - columnsOf(keys))), 'key')}  ${theme.paint(words, 'text')}`;
}
