import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {begin} from '../fixture.js';
import type {PseudoTerminal} from '../pseudo-terminal.js';

/** Twenty keys, in the forms of several terminals, and their names. */
const typed: readonly string[] = [
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
const names: string =
	'j G é Space Enter Tab Shift-Tab Backspace Ctrl-F Up Down Home End PageUp PageDown Delete Ctrl-Left F1 F2 /';

/** A program that tells which keys it gets, in a line that has room for them. */
async function beginWide(): Promise<PseudoTerminal> {
	return begin({columns: 200});
}

/** Ends the program. */
async function end(terminal: PseudoTerminal): Promise<void> {
	terminal.press('\u0004');
	assert.equal((await terminal.exit).exitCode, 0);
}

test('one key a write', async () => {
	const terminal = await beginWide();
	for (const [index, key] of typed.entries()) {
		terminal.press(key);
		await terminal.waitFor(`count ${index + 1}`);
	}
	await terminal.waitFor(`keys ${names} .`);
	await end(terminal);
});

test('twenty keys in one write', async () => {
	const terminal = await beginWide();
	terminal.press(typed.join(''));
	await terminal.waitFor(`keys ${names} .`);
	await end(terminal);
});

test('what the terminal says of itself is not a key, and a paste is one piece', async () => {
	const terminal = await beginWide();
	for (const report of [
		'\u001B]11;rgb:ffff/ffff/ffff\u0007',
		'\u001BP>|tmux 3.4\u001B\\',
		'\u001B[?62c',
		'\u001B[12;40R',
		'\u001B[I',
		'\u001B[<0;3;4M',
	]) {
		terminal.press(report);
		await sleep(20);
	}
	terminal.press('\u001B[200~q\rq\u001B[201~k');
	await terminal.waitFor('keys paste("q\\rq") k .');
	await end(terminal);
});

test('Escape comes by itself, and a late rest of its sequence is still the key', async () => {
	const terminal = await beginWide();
	terminal.press('\u001B');
	await terminal.waitFor('keys Escape .');
	await sleep(50);
	terminal.press('[B');
	await terminal.waitFor('keys Escape Down .');
	await end(terminal);
});
