/** Slips that people make when they type a word. */
import {oneOf, type Random} from '../random.js';

/** A word with one slip: a letter left out, doubled, wrong, or two swapped; seldom the first. */
export function mistyped(word: string, random: Random): string {
	const at = 1 + Math.floor(random() * (word.length - 1));
	const letter = oneOf([...'abcdefghijklmnopqrstuvwxyz'], random);
	switch (Math.floor(random() * 4)) {
		case 0:
			return `${word.slice(0, at)}${word.slice(at + 1)}`;
		case 1:
			return `${word.slice(0, at)}${letter}${word.slice(at)}`;
		case 2:
			return `${word.slice(0, at)}${letter === word[at] ? 'q' : letter}${word.slice(at + 1)}`;
		default:
			return transposed(word, random);
	}
}

/** A word with two neighbours swapped. */
export function transposed(word: string, random: Random): string {
	const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
	return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}
