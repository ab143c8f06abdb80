import assert from 'node:assert/strict';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {whenGone} from '../../terminal/processes.js';
import {inShell} from '../in-shell.js';
import {faulty, onTerminal} from '../run.js';
import {checkFault, long, slow} from './large-files.js';

const smallHeap = {NODE_OPTIONS: '--max-old-space-size=64'};

test('a cable that is read by a greedy open-worker is shown as plain text', context =>
	checkFault(
		context,
		['a greedy open-worker', 'takes too much memory: shown as plain text in pages'],
		smallHeap,
	));

test('a file of 13 MB in a small heap is read, and the terminal is as found afterwards', async context => {
	const folder = folderWith(context, {'huge.txt': 'short line\n'.repeat(1_230_000)});
	for (const path of [join(folder, 'huge.txt'), folder]) {
		const {terminal, status} = inShell(context, [path], {env: smallHeap});
		await terminal.waitFor(/plain text, page 1 of \d+|newest first|[Mm]emory|could not be read/, 30_000);
		terminal.press('\u0007Q');
		assert.equal(await status(), 0);
	}
});

test('q while the only file is being opened ends the program', async context => {
	const path = join(folderWith(context, {'long.txt': long}), 'long.txt');
	for (const key of ['q', 'Q', '\u0003']) {
		const {terminal, status} = inShell(context, [path], {command: faulty, env: slow});
		await terminal.waitFor('opening long.txt');
		terminal.press(key);
		assert.equal(await status(), 0);
	}
});

for (const [name, number] of [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGTERM', 15],
] as const) {
	test(`${name} while a file is being opened ends the program`, async context => {
		const path = join(folderWith(context, {'long.txt': long}), 'long.txt');
		const {terminal, pid, status} = inShell(context, [path], {command: faulty, env: slow});
		await terminal.waitFor('opening long.txt');
		process.kill(await pid(), name);
		assert.equal(await status(), 128 + number);
	});
}

test('the line that goes away while a file is being opened ends the program', async context => {
	const path = join(folderWith(context, {'long.txt': long}), 'long.txt');
	const terminal = onTerminal(context, [path], {
		nodeOptions: faulty.slice(1, -1),
		env: slow,
	});
	await terminal.waitFor('opening long.txt');
	terminal.hangUp();
	await whenGone(terminal.pid, 10_000);
});
