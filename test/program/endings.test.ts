import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {manyTexts} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {needs} from '../system.js';
import {openFiles, whenGone} from '../terminal/processes.js';
import {type PseudoTerminal, start} from '../terminal/pseudo-terminal.js';
import {type InShell, inShell} from './in-shell.js';
import {endWithTest, entry, onTerminal, openList, quit, shipped} from './run.js';

type Context = Parameters<typeof inShell>[0];

/** So many that they are being read for a while. */
const large = folderWith({after}, manyTexts(3000));

const faulty = [
	process.execPath,
	'--import',
	fileURLToPath(new URL('fixtures/fault.js', import.meta.url)),
	entry,
];

for (const fault of ['thrown by a timer', 'thrown by a listener', 'of a promise', 'thrown while drawing']) {
	test(`a mistake of ours ${fault} gives the terminal back, is told in one line, and exits with 70`, async context => {
		const {terminal, pid, status} = inShell(context, [shipped], {command: faulty, env: {FAULT: fault}});
		await terminal.waitFor('newest first');
		process.kill(await pid(), 'SIGUSR1');
		const pressing = setInterval(() => terminal.press('j'), 50);
		context.after(() => clearInterval(pressing));
		assert.equal(await status(['cables: internal error: Error: a fault; CABLES_LOG=FILE logs where']), 70);
	});
}

const memory = {NODE_OPTIONS: '--max-old-space-size=80'};

for (const [what, thread, env] of [
	['stuck', 'index-worker', {}],
	['stuck', 'parse-worker', {}],
	['slow', 'parse-worker', {}],
	['stuck', 'search-worker', {}],
	['failing', 'index-worker', {}],
	['failing', 'parse-worker', {}],
	['failing', 'search-worker', {}],
	['greedy', 'index-worker', memory],
	['greedy', 'search-worker', memory],
] as const) {
	test(`q ends the program while there is a ${what} ${thread}`, async context => {
		const {terminal, status} = inShell(context, [large], {
			command: faulty,
			env: {FAULT: `a ${what} ${thread}`, XDG_CACHE_HOME: folderWith(context), ...env},
		});
		await terminal.waitFor('h help');
		if (thread === 'search-worker') {
			await terminal.waitFor(/reading [1-9]|newest first/);
			terminal.press('/t');
		}
		await terminal.waitFor(
			what === 'stuck' || what === 'slow'
				? () => terminal.bytes().includes('stuck\u0007')
				: thread === 'search-worker'
					? 'search failed'
					: 'internal error',
			30_000,
		);
		terminal.press('\u0007q');
		assert.equal(await status(), 0);
	});
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
		assert.ok((await whenGone(terminal.pid)) < 2000);
	}
});

test('the line that goes away ends a program that nobody tells', async context => {
	const {terminal, pid} = inShell(context, [large], {prepare: deaf});
	await terminal.waitFor(/reading [1-9]/);
	const program = await pid();
	terminal.hangUp();
	assert.ok((await whenGone(program)) < 2000);
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
		context.diagnostic(`${Math.ceil(await whenGone(program, 20_000))} ms`);
	},
);

/** The program with its keys (`<`) or its screen (`>`) on another terminal than its shell's. */
async function divided(
	context: Context,
	direction: '<' | '>',
): Promise<InShell & {readonly other: PseudoTerminal}> {
	const waiting = `until [ -s "$XDG_CONFIG_HOME/device" ]; do sleep 0.02; done; exec "$@" ${direction} "$(cat "$XDG_CONFIG_HOME/device")"`;
	const run = inShell(context, [shipped], {command: ['sh', '-c', waiting, 'sh', process.execPath, entry]});
	await run.pid();
	// Later than the program, which would else inherit the other end of it and keep it from going away.
	const other = endWithTest(context, start({command: '/bin/sh', args: ['-c', 'tty; exec sleep 60']}));
	await other.waitFor(/\/dev\/(?:pts\/|tty)\w+/);
	writeFileSync(join(run.home, 'device'), other.screen()[0] ?? '');
	return {...run, other};
}

test('where the screen alone goes away, the program ends as when the line does', async context => {
	const {terminal, other, status} = await divided(context, '>');
	await other.waitFor('newest first');
	other.hangUp();
	terminal.press('j');
	assert.equal(await status(), 129);
});

test('where the keys alone go away, the program ends as when the line does', async context => {
	const {terminal, other, status} = await divided(context, '<');
	await terminal.waitFor('newest first');
	other.hangUp();
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
