/**
 * Finds subjects by words that may be incomplete, mistyped, and in any order.
 *
 * Fuse.js is asked which words of the vocabulary a typed word may mean, not which subjects: over whole subjects it
 * matches across word boundaries, counts a swap as two typos, highlights scattered letters, and takes several times
 * as long.
 */
import type {Range} from '../cable/cable.js';
import {type Candidates, createCandidateFinder, type WordCandidates} from './candidates.js';
import {createTypoFinder} from './fuzzy.js';
import {highlightsOf, merged} from './highlights.js';
import {createPlaceFinder, type WantedWords} from './places.js';
import type {Query, Term} from './query.js';
import {scoreOf} from './rank.js';
import {createVocabulary, type Vocabulary} from './vocabulary.js';

/** A cable that meets a query; `matches` are the letters of its subject to highlight. */
export type Hit<Id> = {readonly id: Id; readonly matches: readonly Range[]};

/** Searches a list of subjects. */
export type SubjectFinder<Id> = {
	/** The hits, best first, equals in the order of the list; only the first `highlighted` have `matches`. */
	readonly find: (query: Query, highlighted?: number) => readonly Hit<Id>[];
};

/** Reads the subjects once, so that every `find` is quick. */
export function createSubjectFinder<Id>(
	subjects: readonly {readonly id: Id; readonly subject: string}[],
): SubjectFinder<Id> {
	const vocabulary = createVocabulary(subjects.map(({subject}) => subject));
	const candidatesOf = createCandidateFinder(vocabulary, createTypoFinder(vocabulary.words));
	const {placeIn, placesIn} = createPlaceFinder(vocabulary);

	function find(query: Query, highlighted = Number.POSITIVE_INFINITY): readonly Hit<Id>[] {
		if (query.length === 0) {
			return [];
		}
		const likely = rowsFor(query, 'likely');
		// Each word was found, but never all in one subject: one of them is a typo that happens to be a word.
		const {wanted, rows} = likely.rows.length > 0 ? likely : rowsFor(query, 'possible');
		return rows.map(({row}, index) => ({
			id: (subjects[row] as (typeof subjects)[number]).id,
			matches: index < highlighted ? matchesIn(row, wanted) : [],
		}));
	}

	function rowsFor(query: Query, trust: Trust): FoundRows {
		const wordsOf = (term: Term) => wantedWordsOf(term, trust, candidatesOf);
		const wanted = query.filter(term => term.type !== 'excluded').map(wordsOf);
		const unwanted = query.filter(term => term.type === 'excluded').map(wordsOf);
		const rows: {row: number; score: number}[] = [];
		for (const row of rowsWithAll(wanted, vocabulary, subjects.length)) {
			const places = placesIn(row, wanted);
			if (places !== undefined && !unwanted.some(words => placeIn(row, words) !== undefined)) {
				rows.push({row, score: scoreOf(places, subjects[row]?.subject.length ?? 0)});
			}
		}
		return {wanted, rows: rows.sort((one, other) => one.score - other.score || one.row - other.row)};
	}

	function matchesIn(row: number, wanted: readonly WantedWords[]): readonly Range[] {
		const {words, placeWord, placeStart, placeEnd} = vocabulary;
		const letters = (placesIn(row, wanted) ?? []).flatMap((place, term) =>
			(wanted[term] ?? []).flatMap(({typed}, index) => {
				const number = place.number + index;
				const from = placeStart[number] ?? 0;
				const written = subjects[row]?.subject.slice(from, placeEnd[number]) ?? '';
				const folded = words[placeWord[number] ?? 0] ?? '';
				return highlightsOf(typed, written, folded).map(({start, end}) => ({
					start: from + start,
					end: from + end,
				}));
			}),
		);
		return merged(letters);
	}

	return {find};
}

/** How strictly a typed word is taken. */
type Trust = 'likely' | 'possible';

/** The rows that meet a query, best first, and what they were searched for. */
type FoundRows = {
	readonly wanted: readonly WantedWords[];
	readonly rows: readonly {readonly row: number}[];
};

function wantedWordsOf(
	term: Term,
	trust: Trust,
	candidatesOf: (typed: string) => WordCandidates,
): WantedWords {
	const word = (typed: string, candidates: Candidates) => ({typed, candidates});
	switch (term.type) {
		case 'word':
			return [word(term.word, candidatesOf(term.word)[trust])];
		case 'spelled':
			return [word(term.word, candidatesOf(term.word).spelled)];
		case 'phrase':
		case 'excluded':
			return term.words.map((typed, index) => {
				const isIncomplete = !term.closed && index === term.words.length - 1;
				return word(typed, candidatesOf(typed)[isIncomplete ? 'begun' : 'whole']);
			});
		default:
			return term satisfies never;
	}
}

/** The rows that contain the first word of everything that is wanted, in order; only these need a closer look. */
function rowsWithAll(
	wanted: readonly WantedWords[],
	{textsWith}: Vocabulary,
	count: number,
): readonly number[] {
	const met = new Uint8Array(count);
	wanted.forEach(([first], index) => {
		for (const word of first?.candidates.words ?? []) {
			for (const row of textsWith(word)) {
				if (met[row] === index) {
					met[row] = index + 1;
				}
			}
		}
	});
	const rows: number[] = [];
	met.forEach((terms, row) => {
		if (terms === wanted.length) {
			rows.push(row);
		}
	});
	return rows;
}
