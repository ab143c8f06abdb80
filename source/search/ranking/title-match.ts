/** Where the words of a query stand in what the list shows of a cable. */
import type {Range} from '../../cable/cable.js';
import {compoundsOf, type FoldedWord, foldedWords} from '../words/fold.js';
import {highlightsOf, merged} from '../words/highlights.js';
import {isWithinTypos, typosAllowed, typosBetween} from '../words/typos.js';
import {type Closeness, closenessWithTypos, isBetter, type TermMatch} from './rank.js';

/** The best place of each word in a title; nothing for a word that is not in it, such as the name of a post. */
export function matchTitle(title: string, words: readonly string[]): readonly (TitleMatch | undefined)[] {
	const own = foldedWords(title);
	const candidates = [...own, ...compoundsOf(title, own)];
	const matches: (TitleMatch | undefined)[] = [];
	for (const typed of words) {
		const before = matches.findLast(match => match !== undefined);
		matches.push(bestMatch(candidates, typed, before) ?? runTogether(own, typed));
	}
	return matches;
}

/** A word of a title that matches, and what was typed for it. */
export type TitleMatch = TermMatch & {readonly typed: string; readonly folded: string};

/** The letters to highlight. */
export function titleHighlights(
	title: string,
	matches: readonly (TitleMatch | undefined)[],
): readonly Range[] {
	return merged(
		matches.flatMap(match =>
			match === undefined
				? []
				: highlightsOf(match.typed, title.slice(match.start, match.end), match.folded).map(
						({start, end}) => ({
							start: match.start + start,
							end: match.start + end,
						}),
					),
		),
	);
}

function bestMatch(
	candidates: readonly FoldedWord[],
	typed: string,
	before: TermMatch | undefined,
): TitleMatch | undefined {
	let best: TitleMatch | undefined;
	for (const {folded, start, end} of candidates) {
		const closeness = closenessOf(typed, folded);
		const match = closeness && {closeness, start, end, typed, folded};
		if (match && (best === undefined || isBetter(match, best, before))) {
			best = match;
		}
	}
	return best;
}

function closenessOf(typed: string, word: string): Closeness | undefined {
	const index = word.indexOf(typed);
	if (index >= 0) {
		return index > 0 ? 'middle' : word.length === typed.length ? 'whole' : 'beginning';
	}
	const typos = isWithinTypos(typed, word, typosAllowed(typed)) ? typosBetween(typed, word) : undefined;
	return typos && closenessWithTypos(typos.count, typos.length === word.length);
}

/** `ceasefire` stands in CEASE FIRE. */
function runTogether(words: readonly FoldedWord[], typed: string): TitleMatch | undefined {
	for (const [index, word] of words.entries()) {
		const next = words[index + 1];
		if (next && word.folded + next.folded === typed) {
			return {closeness: 'whole', start: word.start, end: next.end, typed, folded: typed};
		}
	}
	return undefined;
}
