import {grouped} from '../app/grouped.js';
import type {ChoicesPanel, PanelChoice} from '../app/reader/panel.js';
import {bar} from './bars.js';
import {columnsOfRow, type Part, type Row} from './part.js';
import type {Theme} from './theme.js';

/**
 * The line of a panel of choices: the key of each, whether it is chosen, its words, and how many it would choose. Where
 * there is no room the words give way, first those around the choices.
 */
export function choicesLine(columns: number, {verb, choices}: ChoicesPanel, theme: Theme): Row {
	const {tick} = theme.glyphs;
	const marked = choices.map(choice => ({...choice, mark: choice.isChosen ? tick : ''}));
	const all = marked.flatMap(spelled);
	const forms: readonly Row[] = [
		[bare(` ${verb} `), ...all, ...keyed('Enter', '')],
		all,
		marked.flatMap(lessSpelled),
	];
	const fitting = forms.find(row => columnsOfRow(row) <= columns);
	return bar(theme, columns, fitting ?? [bare(' '), ...marked.flatMap(short)]);
}

type MarkedChoice = PanelChoice & {readonly mark: string};

function spelled({key, mark, words, count}: MarkedChoice): Row {
	return keyed(key, `${mark}${words}${count === undefined ? '' : ` ${grouped(count)}`}`);
}

/** Of the choices that are about all others, what can be taken back keeps its key. */
function lessSpelled(choice: MarkedChoice): Row {
	if (choice.count !== undefined) {
		return spelled(choice);
	}
	return choice.isChosen === undefined ? [] : keyed(choice.key, '');
}

/** The key stands for the words. */
function short({key, mark, count}: MarkedChoice): Row {
	return count === undefined
		? []
		: [
				{text: key, look: 'key'},
				{text: `${mark}${grouped(count)} `, look: 'bar'},
			];
}

function keyed(key: string, words: string): Row {
	return [
		{text: ` ${key}`, look: 'key'},
		{text: words === '' ? '' : ` ${words} `, look: 'bar'},
	];
}

function bare(text: string): Part {
	return {text, look: 'bar'};
}
