/** What plain mode prints where a second key is awaited: the letter of a mark, or what to do with tagged cables. */
import type {KeyTable} from '../app/keymap/binding.js';
import {hintsFor, keymap} from '../app/keymap/keymap.js';
import type {ListScreen, ReaderScreen} from '../app/state/screen.js';
import type {State} from '../app/state/state.js';

/** The keys that may follow; nothing if none is awaited. */
export function secondKeyWords(
	{type, mode}: ListScreen | ReaderScreen,
	secured: Pick<State, 'isSecure'>,
): string | undefined {
	switch (mode.type) {
		case 'tagged':
			return `with all tagged cables: ${keysIn(keymap.list.tagged, secured)}`;
		case 'copy':
			return `copy: ${keysIn(keymap[type].copy, secured)}`;
		case 'align':
		case 'display':
		case 'leave':
			return keysIn(keymap[type][mode.type], secured);
		case 'mark':
			return !('line' in mode)
				? 'bookmark this cable as: a to z'
				: `mark ${mode.line === 'top' ? 'this place' : 'the bottom line'} as: a to z in this cable, A to Z in the folder`;
		case 'copy-to-mark':
			return 'copy from the mark: a to z';
		case 'go-to-mark':
			return `go to a ${type === 'reader' ? 'mark' : 'bookmark'}: a to z, A to Z`;
		default:
			return undefined;
	}
}

function keysIn(table: KeyTable<never>, secured: Pick<State, 'isSecure'>): string {
	return hintsFor(table, secured)
		.map(({key, word}) => `${key} ${word}`)
		.join(', ');
}

/** Whether a cable is being copied, exported, filed or noted; the place stays the same, so only a message follows. */
export function isTaking({mode}: ListScreen | ReaderScreen): boolean {
	return ['copy', 'copy-to-mark', 'export', 'pipe', 'replace', 'file', 'note'].includes(mode.type);
}
