/** The program on a watched terminal, every screen of which is kept. */

import assert from 'node:assert/strict';
import type {Context} from '../../archive/folder.js';
import {asFound, type PseudoTerminal} from '../../terminal/pseudo-terminal.js';
import {onTerminal, openList, quit} from '../run.js';
import {printedControls, strayControls} from './stray-controls.js';

/** A program that is watched. */
export type Watched = {
	/** Presses keys that change the screen; waits until it is whole again, and holds what is awaited. */
	readonly press: (keys: string, awaited?: string | RegExp) => Promise<void>;
	/** Pages until the status line says that the end is reached. */
	readonly pageTo: (end: RegExp) => Promise<void>;
	/** All that was on the screen after any of the keys, without blanks. */
	readonly seen: () => string;
	/** Quits from the list; fails if anything has reached the terminal that is not the program's own. */
	readonly quit: () => Promise<void>;
};

/** Opens a folder on a terminal so wide that much is read in few screens. */
export async function openWatched(context: Context, folder: string, rows = 60): Promise<Watched> {
	const longest = 300_000;
	const terminal = await openList(context, folder, {columns: 400, rows, isWatched: true, longest});
	const screens = [terminal.screen().join('')];
	const press = async (keys: string, awaited: string | RegExp = '') => {
		const before = terminal.bytes().length;
		terminal.press(keys);
		await terminal.waitFor(() => terminal.bytes().length > before && isFrameWhole(terminal.bytes()), 30_000);
		await terminal.waitFor(awaited, 30_000);
		screens.push(terminal.screen().join(''));
	};
	return {
		press,
		async pageTo(end) {
			while (!end.test(terminal.screen().at(-2) ?? '')) {
				await press(' ');
			}
		},
		seen: () => screens.join('').replace(/\s/g, ''),
		async quit() {
			assert.equal(await quit(terminal), 0);
			assert.deepEqual(strayControls(terminal.bytes()), []);
			checkTerminal(terminal);
		},
	};
}

/** What a command writes on a watched terminal; fails if anything in it is more than lines of text. */
export async function written(context: Context, args: readonly string[]): Promise<string> {
	const terminal = onTerminal(context, args, {isWatched: true});
	await terminal.exit;
	assert.deepEqual(printedControls(terminal.bytes()), [], args[0]);
	checkTerminal(terminal);
	return terminal.bytes();
}

/** The painter brackets every frame that is too long to arrive in one piece; when none is open the screen is whole. */
function isFrameWhole(bytes: string): boolean {
	return bytes.lastIndexOf('\u001B[?2026l') >= bytes.lastIndexOf('\u001B[?2026h');
}

function checkTerminal(terminal: PseudoTerminal): void {
	assert.deepEqual(terminal.incidents(), []);
	assert.deepEqual(terminal.modes(), asFound);
}
