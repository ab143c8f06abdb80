/** What a typed word may mean: which words of the vocabulary, and how close each is. */
import {type Closeness, closenesses, isProbablySlip} from './rank.js';
import type {Vocabulary} from './vocabulary.js';

/** Words of the vocabulary; `closeness`, by word, is a place in `closenesses` counted from 1, or 0. */
export type Reading = {readonly words: readonly number[]; readonly closeness: Uint8Array};

/**
 * The readings of a typed word: `begun` are the words that begin so, `spelled` those that hold it; `likely` is what
 * someone means who types the word alone; `possible` is everything that is near.
 */
export type Readings = Readonly<Record<'whole' | 'begun' | 'spelled' | 'likely' | 'possible', Reading>>;

/** A word of the vocabulary, by its number, that was found. */
export type Found = {readonly word: number; readonly closeness: Closeness};

/** Reads typed words; `slipsOf` tells the words that are meant if the typed one is a slip. */
export function createReadings(
	vocabulary: Vocabulary,
	slipsOf: (typed: string) => readonly Found[],
): (typed: string) => Readings {
	const memo = new Map<string, Readings>();

	return typed => {
		// While a query is typed only its last word is new.
		const readings = memo.get(typed) ?? readingsOf(typed, vocabulary, slipsOf(typed));
		memo.delete(typed);
		memo.set(typed, readings);
		const [oldest] = memo.keys();
		if (memo.size > mostKept && oldest !== undefined) {
			memo.delete(oldest);
		}
		return readings;
	};
}

const mostKept = 32;

function readingsOf(typed: string, vocabulary: Vocabulary, slips: readonly Found[]): Readings {
	const {words, textsWith} = vocabulary;
	const spelled: Found[] = [];
	words.forEach((candidate, word) => {
		const index = candidate.indexOf(typed);
		if (index >= 0) {
			const begins = candidate.length === typed.length ? 'whole' : 'beginning';
			spelled.push({word, closeness: index === 0 ? begins : 'middle'});
		}
	});
	const whole = spelled.filter(({closeness}) => closeness === 'whole');
	const begun = spelled.filter(({closeness}) => closeness !== 'middle');
	const begunIn = begun.reduce((sum, {word}) => sum + textsWith(word).length, 0);
	const probable = slips.filter(({word}) => isProbablySlip(begunIn, textsWith(word).length));
	const possible = [...slips, ...spelled];

	const reading = (found: readonly Found[]) => readingOf(found, words.length);
	return {
		whole: reading(whole),
		begun: reading(begun),
		spelled: reading(spelled),
		// What is only like the typed word is noise beside words that begin with it.
		likely: reading(begun.length === 0 ? possible : [...begun, ...probable]),
		possible: reading(possible),
	};
}

// Of two closenesses of one word the later in the list holds.
function readingOf(found: readonly Found[], size: number): Reading {
	const byWord = new Uint8Array(size);
	for (const {word, closeness} of found) {
		byWord[word] = closenesses.indexOf(closeness) + 1;
	}
	return {words: found.map(({word}) => word), closeness: byWord};
}
