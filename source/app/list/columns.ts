/** Which facts a row of the list shows before the subject, on a screen and in lines. */
import {classificationLetters, dateWords, numberWords, type Summary} from '../../cable/summary.js';

/** A column of the list. */
export type ListColumn = {
	readonly words: (summary: Summary) => string;
	/** A sign after the words that is never cut off. */
	readonly sign?: (summary: Summary) => string;
	/** How many columns it takes on screens from a width on, the widest first; narrower screens do without it. */
	readonly widths: readonly {readonly from: number; readonly columns: number}[];
	/** Where it is narrower than the words, it shows the end of them. */
	readonly keepsEnd?: true;
};

/** The columns in their order. Narrow screens drop the last first, and the subject never. */
export const listColumns: readonly ListColumn[] = [
	{
		words: dateWords,
		widths: [
			{from: 46, columns: 10},
			// Without the century.
			{from: 20, columns: 8},
		],
		keepsEnd: true,
	},
	{words: classificationLetters, widths: [{from: 56, columns: 6}]},
	{
		words: ({mrn}) => mrn ?? '',
		sign: summary => numberWords(summary).slice(summary.mrn?.length ?? 0),
		widths: [{from: 70, columns: 15}],
	},
];

/** All that the columns say of a cable, in full. */
export function columnWords(summary: Summary): readonly string[] {
	return listColumns.map(({words, sign}) => words(summary) + (sign?.(summary) ?? ''));
}
