import type {KeyTable} from '../app/keymap/binding.js';
import {hintsFor} from '../app/keymap/keymap.js';

/** The second keys of `y`. */
export function copyChoice(table: KeyTable<never>): string {
	return `copy: ${secondKeys(table)}`;
}

/** The second keys of a prefix, in one line. */
export function secondKeys(table: KeyTable<never>): string {
	return hintsFor(table)
		.map(({key, word}) => `${key} ${word}`)
		.join(', ');
}
