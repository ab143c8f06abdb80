import {hintsAt} from '../../app/keymap/keymap.js';
import type {State} from '../../app/state/state.js';
import {columnsOfRow, cutRow, type RowPart, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';

/**
 * The orders of the list with their keys, in two rows if one is too short. No key is left out, since nothing else shows
 * them; words are, and on the smallest screens only keys remain.
 */
export function sortHints(theme: Theme, state: State): readonly ScreenRow[] {
	const {columns, rows} = state.size;
	const hints = hintsAt(state);
	const keys = hints.map(({key}): ScreenRow => [{text: key, role: 'key'}]);
	const spelled = hints.map(
		({key, word}): ScreenRow => [
			{text: key, role: 'key'},
			{text: ` ${word}`, role: 'bar'},
		],
	);
	const forms = [
		inRows(spelled, ' sort by  ', '  '),
		inRows(spelled, ' ', '  '),
		inRows(spelled, '', ' '),
		inRows(keys, ' sort by  ', ' '),
		inRows(keys, '', ' '),
		inRows(keys, '', ''),
	];
	// One row of the list stays in view.
	const most = rows >= 3 ? 2 : 1;
	const fitting = forms
		.flat()
		.find(form => form.length <= most && form.every(row => columnsOfRow(row) <= columns));
	return fitting ?? [cutRow(joined(keys, '', ''), columns, theme.glyphs.ellipsis)];
}

/** Some hints in one row, and in two that are about as long. */
function inRows(
	hints: readonly ScreenRow[],
	lead: string,
	gap: string,
): readonly [oneRow: readonly [ScreenRow], twoRows: readonly [ScreenRow, ScreenRow]] {
	const half = Math.ceil(hints.length / 2);
	return [
		[joined(hints, lead, gap)],
		[joined(hints.slice(0, half), lead, gap), joined(hints.slice(half), ' '.repeat(lead.length), gap)],
	];
}

function joined(hints: readonly ScreenRow[], lead: string, gap: string): ScreenRow {
	const between: RowPart = {text: gap, role: 'bar'};
	const row = hints.flatMap((hint, index) => (index === 0 ? hint : [between, ...hint]));
	return [{text: lead, role: 'bar'}, ...row];
}
