import {hintsFor, keymap} from '../app/keymap.js';
import type {Size} from '../app/state.js';
import {columnsOfRow, cutRow, type Part, type Row} from './part.js';
import type {Theme} from './theme.js';

/**
 * The orders that a list can have, with their keys: all of them, in two rows where one is too short. None is left out,
 * since nothing else tells them; so it is the words that give way, and on the smallest screens only keys are left.
 */
export function sortHints(theme: Theme, {columns, rows}: Size): readonly Row[] {
	const hints = hintsFor(keymap.list.sort);
	const keys = hints.map(({key}): Row => [{text: key, look: 'key'}]);
	const spelled = hints.map(
		({key, word}): Row => [
			{text: key, look: 'key'},
			{text: ` ${word}`, look: 'bar'},
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
	hints: readonly Row[],
	lead: string,
	gap: string,
): readonly [oneRow: readonly [Row], twoRows: readonly [Row, Row]] {
	const half = Math.ceil(hints.length / 2);
	return [
		[joined(hints, lead, gap)],
		[joined(hints.slice(0, half), lead, gap), joined(hints.slice(half), ' '.repeat(lead.length), gap)],
	];
}

function joined(hints: readonly Row[], lead: string, gap: string): Row {
	const between: Part = {text: gap, look: 'bar'};
	const row = hints.flatMap((hint, index) => (index === 0 ? hint : [between, ...hint]));
	return [{text: lead, look: 'bar'}, ...row];
}
