/** The words of a block of a cable as the full text of an index has them, and where they stand. */
import type {Block, Cable, Range} from '../../cable/cable.js';
import {type JoinedText, joinText} from '../../cable/joined-text.js';
import {filler} from '../../cable/masks/markup.js';
import {stretchesOf} from '../find.js';
import {compoundsOf, type FoldedWord} from '../words/fold.js';
import {textWords} from '../words/text-words.js';

/** A block whose words are read when they are asked for. */
export type BlockWords = {
	/** Its text in one line, to which the places of the words refer. */
	readonly joined: JoinedText;
	readonly words: () => readonly BlockWord[];
	/** Whether it may have a word with such letters; telling all words takes many times as long. */
	readonly mayHave: (letters: string) => boolean;
};

/** A word, and what it is together with those that hyphens join to it, as `ceasefire` for `CEASE-FIRE`. */
export type BlockWord = Range & {
	readonly folded: string;
	readonly compound: {readonly folded: string; readonly last: number} | undefined;
};

/** The words of a block. */
export function wordsOfBlock(cable: Cable, block: Block): BlockWords {
	const joined = joinText(cable.reading, stretchesOf(cable, block));
	let words: readonly BlockWord[] | undefined;
	let letters: string | undefined;
	return {
		joined,
		words() {
			words ??= wordsIn(joined.text);
			return words;
		},
		mayHave(sought) {
			letters ??= lettersIn(joined.text);
			return letters === UNKNOWN || letters.includes(sought);
		},
	};
}

/** The text without case and without the signs that may stand within a word; not for letters that are folded. */
function lettersIn(text: string): string {
	return /[^\0-\x7F]/.test(text) ? UNKNOWN : text.toLowerCase().replace(/[.'-]/g, '');
}

const UNKNOWN = '\uFFFF';

function wordsIn(written: string): readonly BlockWord[] {
	const {text, placeOf} = withoutInvisible(written);
	const words = textWords(text);
	const compounds = new Map(compoundsOf(text, words).map(compound => [compound.start, compound]));
	return words.map(({folded, start, end}, index) => ({
		folded,
		start: placeOf(start),
		end: placeOf(end - 1) + 1,
		compound: compoundAt(compounds.get(start), words, index),
	}));
}

function compoundAt(
	compound: FoldedWord | undefined,
	words: readonly FoldedWord[],
	first: number,
): BlockWord['compound'] {
	if (!compound) {
		return undefined;
	}
	let last = first;
	while (last + 1 < words.length && (words[last + 1]?.end ?? 0) <= compound.end) {
		last++;
	}
	return {folded: compound.folded, last};
}

/** A text without the characters that split no word, and the place of each of the others in it. */
function withoutInvisible(text: string): {
	readonly text: string;
	readonly placeOf: (index: number) => number;
} {
	if (!invisible.test(text)) {
		return {text, placeOf: index => index};
	}
	const places = Array.from({length: text.length}, (_, index) => index).filter(
		index => !invisible.test(text.charAt(index)),
	);
	return {
		text: places.map(place => text.charAt(place)).join(''),
		placeOf: index => places[index] ?? text.length,
	};
}

const invisible = new RegExp(`[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF${filler}]`);
