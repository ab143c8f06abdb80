/** Which letters of a subject are marked: those that were typed. */
import type {Range} from '../cable/cable.js';
import {foldedLetters} from './fold.js';
import {sharedLetters, slipsBetween} from './slips.js';

/** The letters of a written word that were typed; `folded` is how the word is compared. */
export function marksOf(typed: string, written: string, folded: string): readonly Range[] {
	const letters = foldedLetters(written);
	return unitsOf(typed, folded).map(({start, end}) => ({
		start: letters[start]?.start ?? 0,
		end: letters[end - 1]?.end ?? written.length,
	}));
}

/** The ranges in order, without overlaps, those that touch as one. */
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

/** The units of a folded word that were typed. */
function unitsOf(typed: string, word: string): readonly Range[] {
	const index = word.indexOf(typed);
	if (index >= 0) {
		return [{start: index, end: index + typed.length}];
	}
	const slips = slipsBetween(typed, word);
	const letters = slips === undefined ? [] : sharedLetters(typed, word, slips);
	return merged(letters.map(unit => ({start: unit, end: unit + 1})));
}
