import type {PreviewArea} from '../../app/preview/area.js';
import {shownPreview} from '../../app/preview/previews.js';
import type {State} from '../../app/state/state.js';
import {cutRow, padRow, rowOfSpans, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';

/** The rows of the list with its preview, beside it or below it, and the line between the two. */
export function withPreview(
	state: State,
	list: readonly ScreenRow[],
	area: PreviewArea,
	theme: Theme,
): readonly ScreenRow[] {
	const preview = previewRows(state, area, theme);
	if (area.form === 'below') {
		const rows = Array.from({length: area.listRows}, (_, index) => list[index] ?? []);
		return [...rows, rule('─', area.columns), ...preview];
	}
	return Array.from({length: area.rows}, (_, index) => [
		...padRow(list[index] ?? [], area.listColumns),
		...rule('│', 1),
		...(preview[index] ?? []),
	]);
}

function previewRows(state: State, {columns, rows}: PreviewArea, {glyphs}: Theme): readonly ScreenRow[] {
	const shown = shownPreview(state);
	switch (shown?.type) {
		case undefined:
			return [];
		case 'late':
			return [[{text: ' reading', role: 'note'}]];
		case 'lines':
			return shown.lines.slice(0, rows).map(({spans}) => cutRow(rowOfSpans(spans), columns, glyphs.ellipsis));
		default:
			return shown satisfies never;
	}
}

function rule(glyph: string, columns: number): ScreenRow {
	return [{text: glyph.repeat(columns), role: 'rule'}];
}
