/** The program of the tests of terminals, run from a shell that tells what it has left behind. */
import assert from 'node:assert/strict';
import process from 'node:process';
import {fixture} from './fixture.js';
import {childrenOf} from './processes.js';
import {asFound, type PseudoTerminal, start} from './pseudo-terminal.js';
import {isWatched} from './watched.js';

/** Runs the program from a shell that goes on when it has ended, and tells how and with which line discipline. */
export async function beginInShell(env: Readonly<Record<string, string>> = {}): Promise<PseudoTerminal> {
	const script = `before=$(stty -a); "${process.execPath}" "${fixture}"; echo "status $?"; [ "$before" = "$(stty -a)" ] && echo same || stty -a; read x`;
	const terminal = start({command: '/bin/sh', args: ['-c', script], env, columns: 60, rows: 10});
	await terminal.waitFor('ready');
	return terminal;
}

/** The process that another has started, where there is no other. */
export function onlyChildOf(pid: number): number {
	const [child, ...others] = childrenOf(pid);
	assert.ok(child !== undefined && others.length === 0);
	return child;
}

/** Checks that a signal ends a program that is stuck as it ends any other. */
export async function checkStuck(name: NodeJS.Signals, number: number): Promise<void> {
	const terminal = await beginInShell();
	const pid = onlyChildOf(terminal.pid);
	await terminal.waitFor(() => isWatched(pid));
	// By then the program has heard that the watchdog listens.
	for (const count of [1, 2]) {
		terminal.press('j');
		await terminal.waitFor(`count ${count}`);
	}
	terminal.press('S');
	await terminal.waitFor(() => terminal.bytes().includes('stuck\u0007'));
	process.kill(pid, name);
	await terminal.waitFor(new RegExp(`status ${128 + number}\n(?:.*\n)?same`));
	assert.deepEqual(terminal.modes(), asFound);
	terminal.press('\r');
	await terminal.exit;
}
