import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {beginWide, end, names, typed} from './typing.js';

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

test('what the terminal says of itself is no key, and a paste is one piece', async () => {
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
