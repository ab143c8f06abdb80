/** What is asked of the archive: a tree of terms, each of which knows where it was typed. */
import type {Range} from '../../cable/cable.js';

/** What is asked of the archive, and where each part was typed. */
export type Query = Range & (WordTerm | WordsTerm | NearTerm | FieldTerm | Combination | Exclusion);

/**
 * A bare word, folded: it may be mistyped or incomplete, and stand in the subject, the post, the year, or the number.
 * Within an exclusion it is taken as it is spelled, as a word or its beginning.
 */
export type WordTerm = {readonly type: 'word'; readonly word: string};

/** `"a phrase"`, `text:word`, `head:word`: exactly these words, one after the other. */
export type WordsTerm = {readonly type: 'words'; readonly place: Place; readonly words: readonly AskedWord[]};

/** `near(a b, 10)`: these words in any order, with at most so many other words between them. */
export type NearTerm = {
	readonly type: 'near';
	readonly place: Place;
	readonly words: readonly AskedWord[];
	readonly distance: number;
};

/** `tag:PREL`: a fact of the cable. */
export type FieldTerm = {readonly type: 'field'; readonly field: FieldName; readonly value: FieldValue};

/** All of these or any of these; there are at least two. */
export type Combination = {readonly type: 'all' | 'any'; readonly parts: readonly Query[]};

/** `-word`: what must not be. */
export type Exclusion = {readonly type: 'not'; readonly part: Query};

/** Where exact words are looked for: in the text of the message, or in its header. */
export type Place = 'text' | 'head';

/** A word, folded; with `isBeginning`, every word that begins so, `word*`. In a phrase only the last one may. */
export type AskedWord = {readonly word: string; readonly isBeginning: boolean};

/** The fields, in the order in which help and completion list them. */
export const fieldNames = [
	'from',
	'to',
	'tag',
	'class',
	'mark',
	'date',
	'year',
	'before',
	'id',
	'cites',
	'citedby',
	'caption',
	'signed',
	'person',
	'has',
	'is',
	'in',
	'note',
] as const;

/** The name of a field. */
export type FieldName = (typeof fieldNames)[number];

/** What a field is asked for, in the normal form of the field; both ends of a range belong to it. */
export type FieldValue =
	| {readonly type: 'value'; readonly text: string}
	| {readonly type: 'range'; readonly from?: string; readonly to?: string};

/** A query, and what is wrong with what was typed; the rest is searched. */
export type ParsedQuery = {readonly query: Query | undefined; readonly problems: readonly QueryProblem[]};

/** Something that is wrong with what was typed: a place, and a sentence. */
export type QueryProblem = Range & {readonly message: string};

/** Several parts as one; one part stays as it is. */
export function combined(type: 'all' | 'any', parts: readonly Query[]): Query | undefined {
	const [first, ...others] = parts;
	const last = others.at(-1);
	return first === undefined || last === undefined ? first : {type, parts, start: first.start, end: last.end};
}
