/** Message reference numbers that were published wrongly. */
import {cut, lookup, tableLines} from './table.js';
import {publishedNumberTable} from './tables/published-numbers.js';

/** The right number of a telegram, given one under which it was wrongly published; none for other numbers. */
export function correctedMrn(published: string): string | undefined {
	return correctionsOf(published.toUpperCase())[0];
}

const correctionsOf = lookup<string>(() =>
	tableLines(publishedNumberTable).map(line => {
		const [published, correct = ''] = cut(line, ' ');
		return {words: [published], row: correct};
	}),
);
