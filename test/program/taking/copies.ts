/** What the program gives to the clipboard of a terminal, for tests. */
import type {TestContext} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {ownCopy} from '../../terminal/own-sequences.js';
import {openList} from '../run.js';

/** No clipboard but that of the terminal. */
export const env = {
	...Object.fromEntries(['TMUX', 'STY', 'DISPLAY', 'WAYLAND_DISPLAY'].map(name => [name, undefined])),
	SSH_TTY: '/dev/pts/9',
};

/** The list of a folder with one cable. */
export async function openOne(context: TestContext, text = toll.text) {
	const folder = folderWith(context, {'07STRELSAU512.txt': text});
	return {folder, terminal: await openList(context, folder, {env})};
}

/** What was given to the clipboard, in order. */
export function copiesIn(bytes: string): readonly string[] {
	return [...bytes.matchAll(ownCopy)].map(([sequence]) =>
		Buffer.from(sequence.slice('\u001B]52;c;'.length, -1), 'base64').toString(),
	);
}
