/**
 * Posting lists: the cables that have a term, by their keys in ascending order, as bytes.
 *
 * Each entry is the distance to the key before it, seven bits a byte, lowest first. In the list of a word the place of
 * the word follows, one byte; a cable that has the word at two places has two entries.
 */

import type {CableKey} from '../../cable/summary/summary.js';
import type {VisitPosting} from '../../search/term-source.js';

/** A cable that has a term; for a word, where it stands. */
export type Posting = {readonly key: CableKey; readonly place: number};

/** Whether the entries of a term have places: those of words have, those of facts (`tag:PREL`) have none. */
export function hasPlaces(term: string): boolean {
	return term.startsWith('word:');
}

/** A stretch of a posting list, as it is stored. */
export type PostingChunk = {readonly firstKey: CableKey; readonly bytes: Uint8Array};

/** Goes through the entries of a chunk, in their order. */
export function eachPosting({firstKey, bytes}: PostingChunk, withPlaces: boolean, visit: VisitPosting): void {
	let key = firstKey;
	let at = 0;
	while (at < bytes.length) {
		let distance = 0;
		let shift = 0;
		let byte = 0x80;
		while (byte >= 0x80) {
			byte = bytes[at++] ?? 0;
			distance += (byte & 0x7f) * 2 ** shift;
			shift += 7;
		}
		key += distance;
		visit(key, withPlaces ? (bytes[at++] ?? 0) : 0);
	}
}

/** The entries of a chunk. */
export function postingsIn(chunk: PostingChunk, withPlaces: boolean): Posting[] {
	const postings: Posting[] = [];
	eachPosting(chunk, withPlaces, (key, place) => postings.push({key, place}));
	return postings;
}

/** The last key in a chunk. */
export function lastKeyOf(chunk: PostingChunk, withPlaces: boolean): CableKey {
	let last = chunk.firstKey;
	eachPosting(chunk, withPlaces, key => {
		last = key;
	});
	return last;
}

/** The chunks in which entries in ascending order are stored; they may follow those of a chunk, which is then the first. */
export function chunksOf(
	postings: readonly Posting[],
	withPlaces: boolean,
	begun?: PostingChunk,
): readonly PostingChunk[] {
	const chunks: PostingChunk[] = [];
	let bytes: number[] = begun ? [...begun.bytes] : [];
	let firstKey = begun?.firstKey ?? 0;
	let before = begun ? lastKeyOf(begun, withPlaces) : 0;
	const end = () => {
		if (bytes.length > 0) {
			chunks.push({firstKey, bytes: Uint8Array.from(bytes)});
			bytes = [];
		}
	};
	for (const {key, place} of postings) {
		// Entries of one cable stay in one chunk, so that its first key says which chunk a cable is in.
		if (bytes.length >= CHUNK_BYTES && key > before) {
			end();
		}
		if (bytes.length === 0) {
			firstKey = key;
			before = key;
		}
		pushNumber(bytes, key - before);
		before = key;
		if (withPlaces) {
			bytes.push(place);
		}
	}
	end();
	return chunks;
}

/** SQLite stores a larger row in several pages, which takes three times as long to read. */
const CHUNK_BYTES = 900;

function pushNumber(bytes: number[], number: number): void {
	let rest = number;
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) | 0x80);
		rest = Math.floor(rest / 0x80);
	}
	bytes.push(rest);
}
