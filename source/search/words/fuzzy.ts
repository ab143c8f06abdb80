/** Finds the words that a mistyped word may mean. The only file that knows Fuse.js. */
import Fuse from 'fuse.js/basic';
import {type Closeness, closenessWithTypos} from '../ranking/rank.js';
import {sharedLetters, typosAllowed, typosBetween} from './typos.js';

/** A word that may be meant, by its number. */
export type Candidate = {readonly word: number; readonly closeness: Closeness};

/** Finds the words that may be meant if a typed word is mistyped; `words` are those that there are. */
export function createTypoFinder(words: readonly string[]): (typed: string) => readonly Candidate[] {
	const index = Fuse.createIndex<string>([], words);

	return typed => {
		if (typosAllowed(typed) === 0) {
			return [];
		}
		const fuse = new Fuse(words, {...options, threshold: 2 / typed.length + 0.02}, index);
		return fuse.search(typed).flatMap(({refIndex}) => {
			const word = words[refIndex] ?? '';
			const typos = typosBetween(typed, word);
			if (typos === undefined || typos.count === 0) {
				return [];
			}
			// A wrong first letter counts double, since people seldom mistype it: `iarn` means `iran`, not `warning`.
			const cost = typos.count + (sharedLetters(typed, word, typos)[0] === 0 ? 0 : 1);
			const closeness = closenessWithTypos(cost, typos.length === word.length);
			return cost > 2 ? [] : [{word: refIndex, closeness}];
		});
	};
}

// To Fuse.js swapped letters are two typos, so the threshold always allows two, and `typosBetween` judges the results.
// With this distance the 0.02 of the threshold lets a match with two typos begin at most two letters late.
const options = {isCaseSensitive: true, location: 0, distance: 100, shouldSort: false, ignoreFieldNorm: true};
