import type {KeyTable} from '../app/keymap/binding.js';
import {hintsFor} from '../app/keymap/keymap.js';
import type {ListScreen, ReaderScreen} from '../app/state.js';

/** The second keys of `y`. */
export function copyChoice(table: KeyTable<never>): string {
	return `copy: ${hintsFor(table)
		.map(({key, word}) => `${key} ${word}`)
		.join(', ')}`;
}

/** Whether something is being taken out of a cable; when that is over the place is the same, so only a message is said. */
export function isTaking({mode}: ListScreen | ReaderScreen): boolean {
	return ['copy', 'copy-to-mark', 'export', 'pipe', 'replace'].includes(mode.type);
}
