import assert from 'node:assert/strict';
import process from 'node:process';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {type PseudoTerminal, start} from './pseudo-terminal.js';

const fixture = fileURLToPath(new URL('fixtures/echo-keys.js', import.meta.url));

/** Twenty keys, in the forms of several terminals, and their names. */
const typed = [
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
const names =
	'j G é Space Enter Tab Shift-Tab Backspace Ctrl-F Up Down Home End PageUp PageDown Delete Ctrl-Left F1 F2 /';

async function begin(): Promise<PseudoTerminal> {
	const terminal = start({command: process.execPath, args: [fixture], columns: 200, rows: 10});
	await terminal.waitFor('ready');
	return terminal;
}

async function end(terminal: PseudoTerminal) {
	terminal.press('\u0004');
	assert.equal((await terminal.exit).exitCode, 0);
}

test('one key a write', async () => {
	const terminal = await begin();
	for (const [index, key] of typed.entries()) {
		terminal.press(key);
		await terminal.waitFor(`count ${index + 1}`);
	}
	await terminal.waitFor(`keys ${names} .`);
	await end(terminal);
});

test('twenty keys in one write', async () => {
	const terminal = await begin();
	terminal.press(typed.join(''));
	await terminal.waitFor(`keys ${names} .`);
	await end(terminal);
});

test('each byte 60 ms after the other', async () => {
	const terminal = await begin();
	for (const key of typed) {
		for (const byte of Buffer.from(key)) {
			terminal.press(Buffer.of(byte));
			await sleep(60);
		}
	}
	await terminal.waitFor(`keys ${names} .`);
	await end(terminal);
});

test('what the terminal says of itself is no key, and a paste is one piece', async () => {
	const terminal = await begin();
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
	const terminal = await begin();
	terminal.press('\u001B');
	await terminal.waitFor('keys Escape .');
	await sleep(50);
	terminal.press('[B');
	await terminal.waitFor('keys Escape Down .');
	await end(terminal);
});
