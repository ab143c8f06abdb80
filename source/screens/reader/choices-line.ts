import type {ChoicesPanel, PanelChoice} from '../../app/reader/panel/panel.js';
import {grouped} from '../../cable/counts.js';
import {roleOfMark} from '../../layout/portions/level-role.js';
import {bar, barText} from '../bars.js';
import {columnsOfRow, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';

/**
 * The line of a panel of choices: for each its key, whether it is chosen, its words and its count. If they do not all
 * fit, words are left out, first those around the choices.
 */
export function choicesLine(columns: number, {verb, choices}: ChoicesPanel, theme: Theme): ScreenRow {
	const {tick} = theme.glyphs;
	const marked = choices.map(choice => ({...choice, mark: choice.isChosen ? tick : ''}));
	const all = marked.flatMap(spelled);
	const forms: readonly ScreenRow[] = [
		[barText(` ${verb} `), ...all, ...keyed('Enter', 'done')],
		all,
		marked.flatMap(choice => (choice.count === undefined ? keyed(choice.key, '') : spelled(choice))),
		marked.flatMap(lessSpelled),
	];
	const fitting = forms.find(row => columnsOfRow(row) <= columns);
	return bar(theme, columns, fitting ?? [barText(' '), ...marked.flatMap(short)]);
}

type MarkedChoice = PanelChoice & {readonly mark: string};

/** A marking looks as it does elsewhere, but for the blanks of a banner, which stand between the choices. */
function spelled({key, mark, words, count}: MarkedChoice): ScreenRow {
	const level = roleOfMark(words);
	const number = count === undefined ? '' : ` ${grouped(count)}`;
	return [
		{text: ` ${key}`, role: 'key'},
		{text: ` ${mark}`, role: 'bar'},
		{text: words, role: level === 'text' ? 'bar' : level},
		{text: `${number} `, role: 'bar'},
	];
}

/** Of the choices that concern all others, switches keep their key. */
function lessSpelled(choice: MarkedChoice): ScreenRow {
	if (choice.count !== undefined) {
		return spelled(choice);
	}
	return choice.isChosen === undefined ? [] : keyed(choice.key, '');
}

/** Only keys and counts. */
function short({key, mark, count}: MarkedChoice): ScreenRow {
	// A number beside a count would be read as one.
	const isNumber = /^\d$/.test(key) && mark === '';
	return count === undefined || isNumber
		? []
		: [
				{text: key, role: 'key'},
				{text: `${mark}${grouped(count)} `, role: 'bar'},
			];
}

function keyed(key: string, words: string): ScreenRow {
	return [
		{text: ` ${key}`, role: 'key'},
		{text: words === '' ? '' : ` ${words} `, role: 'bar'},
	];
}
