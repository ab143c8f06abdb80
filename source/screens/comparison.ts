import {comparisonTop, comparisonWords} from '../app/comparison/comparison.js';
import {linesOf} from '../app/comparison/lines.js';
import {hasFullBars, textHeight} from '../app/heights.js';
import type {ComparisonScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';
import {counted} from '../cable/counts.js';
import {bar, framed, hintLine} from './bars.js';
import {cutRow, rowOfSpans, type ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** Two cables, and what differs between them. */
export function comparisonRows(state: State, screen: ComparisonScreen, theme: Theme): readonly ScreenRow[] {
	const {columns} = state.size;
	const height = textHeight(state);
	const {lines} = linesOf(state, screen);
	const top = comparisonTop(state, screen);
	const body = Array.from({length: height}, (_, index): ScreenRow => {
		const spans = lines[top + index];
		return spans ? cutRow(rowOfSpans(spans), columns, theme.glyphs.ellipsis) : [];
	});
	if (lines.length === 0) {
		body[0] = bar(theme, columns, [{text: ` ${comparisonWords(screen)}`, role: 'note'}]);
	}
	const position = positionWords(state, screen);
	const lead: ScreenRow = hasFullBars(state.size) ? [] : [{text: ` ${position} `, role: 'bar'}];
	return framed(state, body, {
		status: bar(
			theme,
			columns,
			[{text: ` ${comparisonWords(screen)}`, role: 'bar'}],
			[{text: `${position} `, role: 'bar'}],
		),
		last: [hintLine(theme, state, lead)],
	});
}

/** Which difference is the current one, and how far down the screen is scrolled. */
function positionWords(state: State, screen: ComparisonScreen): string {
	const {lines, changes} = linesOf(state, screen);
	const end = comparisonTop(state, screen) + textHeight(state);
	const percent = end >= lines.length ? 'END' : `${Math.floor((end / lines.length) * 100)}%`;
	if (changes.length === 0) {
		return percent;
	}
	const place =
		screen.change === undefined
			? counted(changes.length, 'difference')
			: `${screen.change + 1}/${changes.length}`;
	return `${place}  ${percent}`;
}
