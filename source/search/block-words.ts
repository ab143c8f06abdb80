/** The words of a block of a cable as the full text of an index has them, and where they stand. */
import type {Block, Cable, Range} from '../cable/cable.js';
import {type JoinedText, joinText} from '../cable/joined-text.js';
import {filler} from '../cable/masks/markup.js';
import {stretchesOf} from './find.js';
import {compoundsOf, fold, foldedWords} from './fold.js';

/** The words of a block, in order. */
export type BlockWords = {
	readonly words: readonly BlockWord[];
	/** Its text in one line, to which the places of the words refer. */
	readonly joined: JoinedText;
};

/** A word, and what it is together with those after it, as `us` for `U.S.` or `ceasefire` for `CEASE-FIRE`. */
export type BlockWord = Range & {readonly folded: string; readonly longer: readonly LongerWord[]};

/** A word that consists of several; `last` is the index of the last of them. */
export type LongerWord = {readonly folded: string; readonly last: number};

/** The words of a block. */
export function wordsOfBlock(cable: Cable, block: Block): BlockWords {
	const joined = joinText(cable.reading, stretchesOf(block));
	const {text} = joined;
	const words = Array.from(text.matchAll(wordPattern), ({0: written, index}) => ({
		folded: fold(written),
		start: index,
		end: index + written.length,
	})).filter(({folded}) => folded !== '');
	const longer = longerWords(text, words);
	return {joined, words: words.map((word, index) => ({...word, longer: longer.get(index) ?? []}))};
}

// The invisible characters split no word.
const invisible = `\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF${filler}`;
const wordPattern = new RegExp(`[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}\\p{M}${invisible}]*`, 'gu');

/** By the index of their first word, the words that signs join. */
function longerWords(
	text: string,
	words: readonly (Range & {readonly folded: string})[],
): ReadonlyMap<number, readonly LongerWord[]> {
	const found = new Map<number, LongerWord[]>();
	const joinedBySigns = foldedWords(text);
	let index = 0;
	for (const {folded, start, end} of [...joinedBySigns, ...compoundsOf(text, joinedBySigns)].sort(
		(one, other) => one.start - other.start,
	)) {
		while (index < words.length && (words[index]?.start ?? 0) < start) {
			index++;
		}
		let last = index;
		while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < end) {
			last++;
		}
		if (last > index && words[index]?.start === start) {
			found.set(index, [...(found.get(index) ?? []), {folded, last}]);
		}
	}
	return found;
}
