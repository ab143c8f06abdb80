/** The facts that a row of the list shows before the subject, on a screen and in plain mode. */
import {classificationLetters, dateWords, numberWords, type Summary} from '../../cable/summary/summary.js';
import type {Role} from '../../layout/layout.js';
import {roleOfLevel} from '../../layout/portions/level-role.js';

/** A column of the list. */
export type ListColumn = {
	readonly words: (summary: Summary) => string;
	/** The role of the words, if they are more than text. */
	readonly role?: (summary: Summary) => Role;
	/** A symbol after the words that is never cut off. */
	readonly symbol?: (summary: Summary) => string;
	/** How wide it is on screens from a width on, the widest first; narrower screens leave it out. */
	readonly widths: readonly {readonly from: number; readonly columns: number}[];
	/** Whether it is as wide as the longest words seen so far, and narrower only where the subject needs the room. */
	readonly fits?: true;
	/** What is kept where it is too narrow: the end of a date, the serial of a number; by default the beginning. */
	readonly keeps?: 'end' | 'serial';
};

/** The columns in their order. Narrow screens leave out the last first, but never the subject. */
export const listColumns: readonly ListColumn[] = [
	{
		words: dateWords,
		widths: [
			{from: 46, columns: 10},
			// Without the century.
			{from: 20, columns: 8},
		],
		keeps: 'end',
	},
	{
		words: classificationLetters,
		role: ({classification}) => roleOfLevel(classification),
		widths: [{from: 56, columns: 6}],
	},
	{
		words: ({mrn}) => mrn ?? '',
		symbol: summary => numberWords(summary).slice(summary.mrn?.length ?? 0),
		widths: [{from: 70, columns: 15}],
		fits: true,
		keeps: 'serial',
	},
];

/** The words of all columns, in full. */
export function columnWords(summary: Summary): readonly string[] {
	return listColumns.map(({words, symbol}) => words(summary) + (symbol?.(summary) ?? ''));
}
