/** Which letters of a subject are highlighted: those that were typed. */
import type {Range} from '../../cable/cable.js';
import {foldedLetters} from './fold.js';
import {sharedLetters, typosBetween} from './typos.js';

/** The letters of a written word that were typed; `folded` is how the word is compared. */
export function highlightsOf(typed: string, written: string, folded: string): readonly Range[] {
	const letters = foldedLetters(written);
	return typedLetters(typed, folded).map(({start, end}) => ({
		start: letters[start]?.start ?? 0,
		end: letters[end - 1]?.end ?? written.length,
	}));
}

/** The ranges in order and without overlaps; those that touch become one. */
export function merged(ranges: readonly Range[]): readonly Range[] {
	const result: Range[] = [];
	for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last !== undefined && range.start <= last.end) {
			result[result.length - 1] = {start: last.start, end: Math.max(last.end, range.end)};
		} else {
			result.push(range);
		}
	}
	return result;
}

/** The letters of a folded word that were typed. */
function typedLetters(typed: string, word: string): readonly Range[] {
	const index = word.indexOf(typed);
	if (index >= 0) {
		return [{start: index, end: index + typed.length}];
	}
	const typos = typosBetween(typed, word);
	const letters = typos === undefined ? [] : sharedLetters(typed, word, typos);
	return merged(letters.map(unit => ({start: unit, end: unit + 1})));
}
