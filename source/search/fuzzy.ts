/**
 * Finds subjects by words that may be half, mistyped, in any order. The only file that knows Fuse.js.
 *
 * Fuse.js is asked which words of the vocabulary a typed word may mean, not which subjects: over whole subjects it
 * matches across the edges of words, takes a swap for two slips, marks scattered letters, and takes several times as long.
 */
import Fuse from 'fuse.js';
import type {Range} from '../cable/cable.js';
import {marksOf, merged} from './marks.js';
import type {Query, Term} from './query.js';
import {type Closeness, closenesses, type Find, isBetter, scoreOf} from './rank.js';
import {createReadings, type Found, type Reading} from './readings.js';
import {forgiven, sharedLetters, slipsBetween} from './slips.js';
import {createVocabulary} from './vocabulary.js';

/** A cable that meets a query; `matches` are the letters of its subject to mark. */
export type Hit<Id> = {readonly id: Id; readonly matches: readonly Range[]};

/** Looks through a list of subjects. */
export type SubjectFinder<Id> = {
	/** The hits, best first, equals in the order of the list; only the first `marked` have their letters marked. */
	readonly find: (query: Query, marked?: number) => readonly Hit<Id>[];
};

/** Reads the subjects once, so that every `find` is quick. */
export function createSubjectFinder<Id>(
	subjects: readonly {readonly id: Id; readonly subject: string}[],
): SubjectFinder<Id> {
	const vocabulary = createVocabulary(subjects.map(({subject}) => subject));
	const readingsOf = createReadings(vocabulary, createSlips(vocabulary.words));
	const {firstPlace, placeWord, placeStart, placeEnd} = vocabulary;

	function find(query: Query, marked = Number.POSITIVE_INFINITY): readonly Hit<Id>[] {
		if (query.length === 0) {
			return [];
		}
		const hits = hitsOf(query, 'likely');
		// Each word was found, but never all in one subject: one of them is a slip that is a word by chance.
		return marksOn(hits.rows.length > 0 ? hits : hitsOf(query, 'possible'), marked);
	}

	function hitsOf(query: Query, trust: Trust): Hits {
		const wanted = query.filter(term => term.type !== 'excluded').map(term => read(term, trust));
		const unwanted = query.filter(term => term.type === 'excluded').map(term => read(term, trust));
		const rows: {row: number; score: number}[] = [];
		for (const row of rowsToLookAt(wanted)) {
			const places = placesIn(row, wanted);
			if (places !== undefined && !unwanted.some(sought => placeIn(row, sought) !== undefined)) {
				rows.push({row, score: scoreOf(places, subjects[row]?.subject.length ?? 0)});
			}
		}
		return {wanted, rows: rows.sort((one, other) => one.score - other.score || one.row - other.row)};
	}

	function marksOn({wanted, rows}: Hits, marked: number): readonly Hit<Id>[] {
		return rows.map(({row}, index) => ({
			id: (subjects[row] as (typeof subjects)[number]).id,
			matches: index < marked ? matchesIn(row, wanted) : [],
		}));
	}

	function read(term: Term, trust: Trust): Sought {
		switch (term.type) {
			case 'word':
				return [{typed: term.word, reading: readingsOf(term.word)[trust]}];
			case 'spelled':
				return [{typed: term.word, reading: readingsOf(term.word).spelled}];
			case 'phrase':
			case 'excluded':
				return term.words.map((typed, index) => {
					const half = !term.closed && index === term.words.length - 1;
					return {typed, reading: readingsOf(typed)[half ? 'begun' : 'whole']};
				});
			default:
				return term satisfies never;
		}
	}

	/** The rows that hold the first word of everything that is wanted. */
	function rowsToLookAt(wanted: readonly Sought[]): readonly number[] {
		const met = new Uint8Array(subjects.length);
		wanted.forEach(([first], index) => {
			for (const word of first?.reading.words ?? []) {
				for (const row of vocabulary.textsWith(word)) {
					if (met[row] === index) {
						met[row] = index + 1;
					}
				}
			}
		});
		const rows: number[] = [];
		met.forEach((count, row) => {
			if (count === wanted.length) {
				rows.push(row);
			}
		});
		return rows;
	}

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

	/** Where in a row something that is sought stands best; `before` is where the thing typed before it stands. */
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
		return closenesses[(sought?.reading.closeness[placeWord[number] ?? 0] ?? 0) - 1];
	}

	function matchesIn(row: number, wanted: readonly Sought[]): readonly Range[] {
		const places = placesIn(row, wanted) ?? [];
		return merged(
			places.flatMap((place, term) =>
				(wanted[term] ?? []).flatMap(({typed}, index) => {
					const number = place.number + index;
					const from = placeStart[number] ?? 0;
					const written = subjects[row]?.subject.slice(from, placeEnd[number]) ?? '';
					const folded = vocabulary.words[placeWord[number] ?? 0] ?? '';
					return marksOf(typed, written, folded).map(({start, end}) => ({
						start: from + start,
						end: from + end,
					}));
				}),
			),
		);
	}

	return {find};
}

/** How much a typed word is trusted to be what is meant. */
type Trust = 'likely' | 'possible';

/** What is sought as one: a word, or words one after another. */
type Sought = readonly {readonly typed: string; readonly reading: Reading}[];

type Hits = {
	readonly wanted: readonly Sought[];
	readonly rows: readonly {readonly row: number}[];
};

/** A find, and the number of its first place in the vocabulary's lists. */
type Place = Find & {readonly number: number};

/** Tells the words that are meant if a typed word is a slip. */
function createSlips(words: readonly string[]): (typed: string) => readonly Found[] {
	const index = Fuse.createIndex<string>([], words);

	return typed => {
		if (forgiven(typed) === 0) {
			return [];
		}
		const fuse = new Fuse(words, {...options, threshold: 2 / typed.length + 0.02}, index);
		return fuse.search(typed).flatMap(({refIndex}) => {
			const word = words[refIndex] ?? '';
			const slips = slipsBetween(typed, word);
			if (slips === undefined || slips.count === 0) {
				return [];
			}
			// A wrong first letter counts double, for hands seldom err there: `iarn` means `iran`, not `warning`.
			const cost = slips.count + (sharedLetters(typed, word, slips)[0] === 0 ? 0 : 1);
			return cost > 2 ? [] : [{word: refIndex, closeness: cost === 1 ? 'one-slip' : 'two-slips'}];
		});
	};
}

// To Fuse.js a swap is two slips, so the threshold always allows two, and `slipsBetween` judges what comes of it.
// With this distance the 0.02 of the threshold lets a match with two slips begin at most two letters late.
const options = {isCaseSensitive: true, location: 0, distance: 100, shouldSort: false, ignoreFieldNorm: true};
