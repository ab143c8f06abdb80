/** Finds the word of a list that was meant by a mistyped one. */
import {typosBetween} from '../words/typos.js';

/** The nearest word of some; none if none is near enough to be meant. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
	if (typed.length > longestWord) {
		return undefined;
	}
	const begun = typed.length < 2 ? [] : words.filter(word => word.startsWith(typed));
	if (begun.length > 0) {
		return begun.length === 1 ? begun[0] : undefined;
	}
	let best: {readonly word: string; readonly count: number} | undefined;
	for (const word of words) {
		const typos = typosBetween(typed, word);
		// Not the beginning of a longer word: with a typo in it, too much could be meant.
		const count = typos !== undefined && word.length - typos.length < 2 ? typos.count : undefined;
		if (count !== undefined && count < (best?.count ?? Number.POSITIVE_INFINITY)) {
			best = {word, count};
		}
	}
	return best?.word;
}

const longestWord = 32;
