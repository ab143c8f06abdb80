/** Ways in which the program ends that nobody has planned, for tests. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {type Context, folderWith} from '../../archive/folder.js';
import {type PseudoTerminal, start} from '../../terminal/pseudo-terminal.js';
import {type InShell, inShell} from '../in-shell.js';
import {endWithTest, entry, faulty, shipped} from '../run.js';

/** Checks that a mistake of ours gives the terminal back, is reported in one line, and ends the program with 70. */
export async function checkMistake(context: Context, fault: string): Promise<void> {
	const {terminal, pid, status} = inShell(context, [shipped], {command: faulty, env: {FAULT: fault}});
	await terminal.waitFor('newest first');
	process.kill(await pid(), 'SIGUSR1');
	const pressing = setInterval(() => terminal.press('j'), 50);
	context.after(() => clearInterval(pressing));
	assert.equal(await status(['cables: internal error: Error: a fault; CABLES_LOG=FILE logs where']), 70);
}

/** What can be the matter with a thread. */
export type Trouble = 'stuck' | 'slow' | 'failing' | 'greedy';

/** Checks that `q` ends the program while one of its threads is in trouble. */
export async function checkQuit(
	context: Context,
	[what, thread]: readonly [what: Trouble, thread: string],
	folder: string,
): Promise<void> {
	const {terminal, status} = inShell(context, [folder], {
		command: faulty,
		env: {
			FAULT: `a ${what} ${thread}`,
			XDG_CACHE_HOME: folderWith(context),
			...(what === 'greedy' && {NODE_OPTIONS: '--max-old-space-size=80'}),
		},
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
}

/** The program with its keys (`<`) or its screen (`>`) on another terminal than its shell's. */
export async function divided(
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
