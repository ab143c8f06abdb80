/** Finds the best places of the wanted words in a subject. */
import type {Candidates} from './candidates.js';
import {type Closeness, closenesses, isBetter, type TermMatch} from './rank.js';
import type {Vocabulary} from './vocabulary.js';

/** The words of one term: a single word, or words that follow each other. */
export type WantedWords = readonly {readonly typed: string; readonly candidates: Candidates}[];

/** Where a term matches, and the number of its first place in the lists of the vocabulary. */
export type TermPlace = TermMatch & {readonly number: number};

/** Finds places in the subjects of a vocabulary; a row is the number of a subject. */
export type PlaceFinder = {
	/** The best place of each term; none if one is missing. */
	readonly placesIn: (row: number, wanted: readonly WantedWords[]) => readonly TermPlace[] | undefined;
	/** The best place of one term; `before` is the place of the term typed before it. */
	readonly placeIn: (row: number, words: WantedWords, before?: TermPlace) => TermPlace | undefined;
};

/** Finds places by the lists of a vocabulary. */
export function createPlaceFinder(vocabulary: Vocabulary): PlaceFinder {
	const {firstPlace, placeWord, placeStart, placeEnd} = vocabulary;

	function placesIn(row: number, wanted: readonly WantedWords[]): readonly TermPlace[] | undefined {
		const places: TermPlace[] = [];
		for (const words of wanted) {
			const place = placeIn(row, words, places.at(-1));
			if (place === undefined) {
				return undefined;
			}
			places.push(place);
		}
		return places;
	}

	function placeIn(row: number, words: WantedWords, before?: TermPlace): TermPlace | undefined {
		const end = (firstPlace[row + 1] ?? 0) - words.length + 1;
		let best: TermPlace | undefined;
		for (let number = firstPlace[row] ?? 0; number < end; number++) {
			const closeness = closenessAt(number, words[0]);
			if (closeness !== undefined && words.every((word, index) => closenessAt(number + index, word))) {
				const last = number + words.length - 1;
				const place = {number, closeness, start: placeStart[number] ?? 0, end: placeEnd[last] ?? 0};
				best = best === undefined || isBetter(place, best, before) ? place : best;
			}
		}
		return best;
	}

	function closenessAt(number: number, word: WantedWords[number] | undefined): Closeness | undefined {
		return closenesses[(word?.candidates.closeness[placeWord[number] ?? 0] ?? 0) - 1];
	}

	return {placesIn, placeIn};
}
