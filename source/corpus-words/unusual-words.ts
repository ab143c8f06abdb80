/** The words that are more frequent in some texts than in others. */
import {leastUnusual, logLikelihood} from './log-likelihood.js';
import type {Tally, WordCount} from './tally.js';

/** A word that is more frequent here than elsewhere: how often it stands in either, and how unusual that is. */
export type UnusualWord = WordCount & {
	readonly word: string;
	readonly elsewhere: number;
	/** The log-likelihood ratio. */
	readonly g2: number;
};

/** The words with which others are compared. */
export type Elsewhere = {readonly total: number; readonly countOf: (word: string) => number};

/** What is more frequent here than elsewhere, the most unusual first, and how many words there are in either. */
export type UnusualWords = {
	readonly here: number;
	readonly elsewhere: number;
	readonly words: readonly UnusualWord[];
};

/** The words that stand here at least `leastCount` times and that are more frequent than elsewhere by more than chance. */
export function unusualWords(here: Tally, elsewhere: Elsewhere): UnusualWords {
	const words: UnusualWord[] = [];
	for (const [word, {count, cables}] of here.words) {
		if (count < leastCount) {
			continue;
		}
		const other = elsewhere.countOf(word);
		const g2 = logLikelihood({count, of: here.total}, {count: other, of: elsewhere.total});
		if (g2 >= leastUnusual && count * elsewhere.total > other * here.total) {
			words.push({word, count, cables, elsewhere: other, g2});
		}
	}
	words.sort((one, other) => other.g2 - one.g2 || (one.word < other.word ? -1 : 1));
	return {here: here.total, elsewhere: elsewhere.total, words};
}

/** Words that are rarer are too few to tell anything. */
export const leastCount = 3;

/** What an archive has besides some of its texts. An index may be older than these, but counts no word less often than never. */
export function archiveWithout(archive: Elsewhere, here: Tally): Elsewhere {
	return {
		total: Math.max(0, archive.total - here.total),
		countOf: word => Math.max(0, archive.countOf(word) - (here.words.get(word)?.count ?? 0)),
	};
}

/** The words of a tally as those with which others are compared. */
export function asElsewhere({total, words}: Tally): Elsewhere {
	return {total, countOf: word => words.get(word)?.count ?? 0};
}
