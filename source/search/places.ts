/** Finds where in a subject the words that are sought stand best. */
import type {Candidates} from './candidates.js';
import {type Closeness, closenesses, isBetter, type TermMatch} from './rank.js';
import type {Vocabulary} from './vocabulary.js';

/** What is sought as one: a word, or words that follow each other. */
export type Sought = readonly {readonly typed: string; readonly candidates: Candidates}[];

/** Where a term matches, and the number of its first place in the lists of the vocabulary. */
export type Place = TermMatch & {readonly number: number};

/** Finds places in the subjects of a vocabulary; a row is the number of a subject. */
export type PlaceFinder = {
	/** The best place of each thing that is wanted; none if one is missing. */
	readonly placesIn: (row: number, wanted: readonly Sought[]) => readonly Place[] | undefined;
	/** The best place of one thing; `before` is the place of the thing typed before it. */
	readonly placeIn: (row: number, sought: Sought, before?: Place) => Place | undefined;
};

/** Finds places by the lists of a vocabulary. */
export function createPlaceFinder(vocabulary: Vocabulary): PlaceFinder {
	const {firstPlace, placeWord, placeStart, placeEnd} = vocabulary;

	function placesIn(row: number, wanted: readonly Sought[]): readonly Place[] | undefined {
		const places: Place[] = [];
		for (const sought of wanted) {
			const place = placeIn(row, sought, places.at(-1));
			if (place === undefined) {
				return undefined;
			}
			places.push(place);
		}
		return places;
	}

	function placeIn(row: number, sought: Sought, before?: Place): Place | undefined {
		const end = (firstPlace[row + 1] ?? 0) - sought.length + 1;
		let best: Place | undefined;
		for (let number = firstPlace[row] ?? 0; number < end; number++) {
			const closeness = closenessAt(number, sought[0]);
			if (closeness !== undefined && sought.every((word, index) => closenessAt(number + index, word))) {
				const last = number + sought.length - 1;
				const place = {number, closeness, start: placeStart[number] ?? 0, end: placeEnd[last] ?? 0};
				best = best === undefined || isBetter(place, best, before) ? place : best;
			}
		}
		return best;
	}

	function closenessAt(number: number, sought: Sought[number] | undefined): Closeness | undefined {
		return closenesses[(sought?.candidates.closeness[placeWord[number] ?? 0] ?? 0) - 1];
	}

	return {placesIn, placeIn};
}
