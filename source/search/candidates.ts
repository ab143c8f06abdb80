/** What a typed word may mean: which words of the vocabulary, and how close each is. */
import {type Closeness, closenesses, isProbablyTypo} from './rank.js';
import type {Vocabulary} from './vocabulary.js';

/** Words of the vocabulary; `closeness`, by word, is an index in `closenesses` counted from 1, or 0. */
export type Candidates = {readonly words: readonly number[]; readonly closeness: Uint8Array};

/**
 * The candidates for a typed word: `begun` are the words that begin with it, `spelled` those that contain it;
 * `likely` is what someone means who types the word alone; `possible` is everything that is close.
 */
export type WordCandidates = Readonly<
	Record<'whole' | 'begun' | 'spelled' | 'likely' | 'possible', Candidates>
>;

/** A word of the vocabulary, by its number, that may be meant. */
export type Candidate = {readonly word: number; readonly closeness: Closeness};

/** Finds the candidates for typed words; `mistyped` finds the words that are meant if the typed one is a typo. */
export function createCandidateFinder(
	vocabulary: Vocabulary,
	mistyped: (typed: string) => readonly Candidate[],
): (typed: string) => WordCandidates {
	const cache = new Map<string, WordCandidates>();

	return typed => {
		// While a query is typed only its last word is new.
		const candidates = cache.get(typed) ?? candidatesFor(typed, vocabulary, mistyped(typed));
		cache.delete(typed);
		cache.set(typed, candidates);
		const [oldest] = cache.keys();
		if (cache.size > mostCached && oldest !== undefined) {
			cache.delete(oldest);
		}
		return candidates;
	};
}

const mostCached = 32;

function candidatesFor(
	typed: string,
	vocabulary: Vocabulary,
	mistyped: readonly Candidate[],
): WordCandidates {
	const {words, textsWith} = vocabulary;
	const spelled: Candidate[] = [];
	words.forEach((candidate, word) => {
		const index = candidate.indexOf(typed);
		if (index >= 0) {
			const beginning = candidate.length === typed.length ? 'whole' : 'beginning';
			spelled.push({word, closeness: index === 0 ? beginning : 'middle'});
		}
	});
	const whole = spelled.filter(({closeness}) => closeness === 'whole');
	const begun = spelled.filter(({closeness}) => closeness !== 'middle');
	const begunIn = begun.reduce((sum, {word}) => sum + textsWith(word).length, 0);
	const probable = mistyped.filter(({word}) => isProbablyTypo(begunIn, textsWith(word).length));
	const possible = [...mistyped, ...spelled];

	const all = (found: readonly Candidate[]) => candidatesFrom(found, words.length);
	return {
		whole: all(whole),
		begun: all(begun),
		spelled: all(spelled),
		// Beside words that begin with the typed one, words that are merely like it are noise.
		likely: all(begun.length === 0 ? possible : [...begun, ...probable]),
		possible: all(possible),
	};
}

// If a word has two closenesses, the later one in the list counts.
function candidatesFrom(found: readonly Candidate[], size: number): Candidates {
	const byWord = new Uint8Array(size);
	for (const {word, closeness} of found) {
		byWord[word] = closenesses.indexOf(closeness) + 1;
	}
	return {words: found.map(({word}) => word), closeness: byWord};
}
