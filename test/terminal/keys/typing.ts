/** Keys that are typed into a program, for tests. */
import assert from 'node:assert/strict';
import {begin} from '../fixture.js';
import type {PseudoTerminal} from '../pseudo-terminal.js';

/** Twenty keys, in the forms of several terminals, and their names. */
export const typed: readonly string[] = [
	'j',
	'G',
	'é',
	' ',
	'\r',
	'\t',
	'\u001B[Z',
	'\u007F',
	'\u0006',
	'\u001B[A',
	'\u001BOB',
	'\u001B[H',
	'\u001B[8~',
	'\u001B[5~',
	'\u001B[6~',
	'\u001B[3~',
	'\u001B[1;5D',
	'\u001BOP',
	'\u001B[[B',
	'/',
];
/** What the program is to make of them. */
export const names: string =
	'j G é Space Enter Tab Shift-Tab Backspace Ctrl-F Up Down Home End PageUp PageDown Delete Ctrl-Left F1 F2 /';

/** A program that tells which keys it gets, in a line that has room for them. */
export async function beginWide(): Promise<PseudoTerminal> {
	return begin({columns: 200});
}

/** Ends the program. */
export async function end(terminal: PseudoTerminal): Promise<void> {
	terminal.press('\u0004');
	assert.equal((await terminal.exit).exitCode, 0);
}
