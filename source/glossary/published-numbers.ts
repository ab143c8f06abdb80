/** Message reference numbers that were published wrongly. */
import {cut, linesOf, lookup} from './table.js';
import {publishedNumbers} from './tables/published-numbers.js';

/** The number that a telegram has, for one under which it was published wrongly; none for any other. */
export function correctedMrn(published: string): string | undefined {
	return correctionsOf(published.toUpperCase())[0];
}

const correctionsOf = lookup<string>(() =>
	linesOf(publishedNumbers).map(line => {
		const [published, correct = ''] = cut(line, ' ');
		return {words: [published], row: correct};
	}),
);
