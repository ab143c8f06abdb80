import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {after, test} from 'node:test';
import {manyTexts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {openFiles, whenGone} from '../../terminal/processes.js';
import {inShell} from '../in-shell.js';
import {faulty, onTerminal, openList, quit, shipped} from '../run.js';
import {checkMistake, checkQuit, divided} from './unplanned.js';

/** So many that they are being read for a while. */
const large = folderWith({after}, manyTexts(3000));

for (const fault of ['thrown by a timer', 'thrown by a listener', 'of a promise', 'thrown while drawing']) {
	test(`a mistake of ours ${fault} gives the terminal back, is reported in one line, and exits with 70`, context =>
		checkMistake(context, fault));
}

for (const trouble of [
	['stuck', 'index-worker'],
	['stuck', 'parse-worker'],
	['slow', 'parse-worker'],
	['stuck', 'search-worker'],
	['failing', 'index-worker'],
	['failing', 'parse-worker'],
	['failing', 'search-worker'],
	['greedy', 'index-worker'],
	['greedy', 'search-worker'],
] as const) {
	test(`q ends the program while there is a ${trouble.join(' ')}`, context =>
		checkQuit(context, trouble, large));
}

/** A shell that does not pass on that the line has gone, as one whose child was started with nohup. */
const deaf = "trap '' HUP";

test('the line that goes away ends the program, also while it reads', async context => {
	for (const [folder, shown] of [
		[shipped, 'newest first'],
		[large, /reading [1-9]/],
	] as const) {
		const terminal = onTerminal(context, [folder]);
		await terminal.waitFor(shown);
		terminal.hangUp();
		await whenGone(terminal.pid);
	}
});

test('the line that goes away ends a program that nobody tells', async context => {
	const {terminal, pid} = inShell(context, [large], {prepare: deaf});
	await terminal.waitFor(/reading [1-9]/);
	const program = await pid();
	terminal.hangUp();
	await whenGone(program);
});

test(
	'the line that goes away ends a program that is stuck, within some seconds',
	needs('process files'),
	async context => {
		const {terminal, pid} = inShell(context, [shipped], {
			prepare: deaf,
			command: faulty,
			env: {FAULT: 'that takes a minute'},
		});
		const program = await pid();
		await terminal.waitFor(() => openFiles(program).includes('/dev/tty'));
		process.kill(program, 'SIGUSR1');
		await terminal.waitFor(() => terminal.bytes().includes('stuck\u0007'));
		terminal.hangUp();
		await whenGone(program, 20_000);
	},
);

test('where the screen alone goes away, the program ends as when the line does', async context => {
	const {terminal, other, status} = await divided(context, '>');
	await other.waitFor('newest first');
	other.hangUp();
	terminal.press('j');
	assert.equal(await status(), 129);
});

/** The ports on which a process waits for others to call. */
function listening(pid: number): readonly string[] {
	const sockets = openFiles(pid).flatMap(file => /^socket:\[(\d+)\]$/.exec(file)?.[1] ?? []);
	return ['tcp', 'tcp6']
		.map(protocol => `/proc/${pid}/net/${protocol}`)
		.filter(existsSync)
		.flatMap(file => readFileSync(file, 'utf8').trim().split('\n').slice(1))
		.map(row => row.trim().split(/\s+/))
		.filter(([, , , state, , , , , , inode = '']) => state === '0A' && sockets.includes(inode))
		.map(([, address = '']) => address);
}

test('a signal that opens a debugger in others does nothing', needs('process files'), async context => {
	const terminal = await openList(context);
	terminal.kill('SIGUSR1');
	terminal.press('j');
	await terminal.waitFor(' 2/36');
	assert.deepEqual(listening(terminal.pid), []);
	assert.doesNotMatch(terminal.bytes(), /[Dd]ebugger/);
	assert.equal(await quit(terminal), 0);
});
