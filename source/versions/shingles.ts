/** Runs of words as numbers, by which texts are compared whatever their lines, their case and their signs are. */

import type {Cable} from '../cable/cable.js';
import {paragraphs, paragraphText} from '../cable/facts/content.js';

/** The numbers of a text's runs of words, each once, the least first. */
export type Shingles = Uint32Array;

/** So many words make a run: few enough that most survive the slips of a copy, enough that they are a text's own. */
export const shingleWords = 5;

/** The words by which a cable is compared: those of its paragraphs; all of a text that has none, up to a limit. */
export function comparedText(cable: Cable): string {
	const texts = paragraphs(cable).map(paragraph => paragraphText(cable, paragraph));
	return texts.length === 0 ? cable.reading.slice(0, MOST_COMPARED) : texts.join(' ');
}

/** In UTF-16 code units. */
const MOST_COMPARED = 4 * 1024 * 1024;

/** The runs of words of a text. */
export function shinglesOf(text: string): Shingles {
	const all: number[] = [];
	eachShingle(text, hash => all.push(hash));
	const sorted = Uint32Array.from(all).sort();
	let count = 0;
	for (const hash of sorted) {
		if (count === 0 || hash !== sorted[count - 1]) {
			sorted[count++] = hash;
		}
	}
	return sorted.slice(0, count);
}

/** How many numbers are in both of two lists that begin with the least. */
export function sharedNumbers(one: Uint32Array, other: Uint32Array): number {
	let [a, b, shared] = [0, 0, 0];
	while (a < one.length && b < other.length) {
		const difference = (one[a] as number) - (other[b] as number);
		shared += difference === 0 ? 1 : 0;
		a += difference <= 0 ? 1 : 0;
		b += difference >= 0 ? 1 : 0;
	}
	return shared;
}

/** Tells the number of each run of words, in their order. Where something is blacked out, no run goes through it. */
export function eachShingle(text: string, visit: (hash: number) => void): void {
	const letters = isAscii(text) ? text : text.normalize('NFKD');
	const recent = new Int32Array(shingleWords);
	let count = 0;
	let word = START;
	let length = 0;
	let isBlackedOut = true;
	for (let index = 0; index <= letters.length; index++) {
		const letter = index < letters.length ? letterOf(letters.charCodeAt(index)) : ENDS_WORD;
		if (letter > IGNORED) {
			word = Math.imul(word ^ letter, PRIME);
			length++;
			isBlackedOut &&= letter === SMALL_X;
		} else if (letter === ENDS_WORD && length > 0) {
			if (isBlackedOut && length >= LEAST_BLACKED_OUT) {
				count = 0;
			} else {
				recent[count % shingleWords] = word;
				count++;
				if (count >= shingleWords) {
					visit(mixed(recent, count));
				}
			}
			word = START;
			length = 0;
			isBlackedOut = true;
		}
	}
}

function isAscii(text: string): boolean {
	return /^[\x00-\x7F]*$/.test(text);
}

/** The number of a run, of which the first word is the one that the next would replace. */
function mixed(recent: Int32Array, count: number): number {
	let hash = 0;
	for (let index = 0; index < shingleWords; index++) {
		hash = Math.imul(hash ^ (recent[(count + index) % shingleWords] as number), MIX);
		hash ^= hash >>> 15;
	}
	// The last step of MurmurHash3, since the least numbers are to be those of any words.
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The constants of FNV-1a, and an odd number of which half the bits are set. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;
const MIX = 0x9e3779b1;

/** Redactions are rows of X. */
const SMALL_X = 'x'.charCodeAt(0);
const LEAST_BLACKED_OUT = 4;

/** What a character is that is neither a letter nor a figure. */
const ENDS_WORD = 0;
const IGNORED = 1;

/** A letter without its case or accents, or a figure; apostrophes and what is invisible are ignored. */
function letterOf(code: number): number {
	if (code < ascii.length) {
		return ascii[code] as number;
	}
	if ((code >= 0x300 && code <= 0x36f) || invisible.has(code)) {
		return IGNORED;
	}
	const isSign = code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f);
	return isSign ? ENDS_WORD : code;
}

/** Soft hyphens, marks of no width or direction, and the apostrophe of printers. */
const invisible: ReadonlySet<number> = new Set([
	0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2019, 0xfeff,
]);

const ascii = Uint8Array.from({length: 128}, (_, code) => {
	const character = String.fromCharCode(code);
	return /[A-Za-z\d]/.test(character)
		? character.toLowerCase().charCodeAt(0)
		: character === "'"
			? IGNORED
			: ENDS_WORD;
});
