import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {needs} from '../system.js';
import {beginInShell} from './in-shell.js';
import {childrenOf, isAlive, stateOf} from './processes.js';
import {asFound} from './pseudo-terminal.js';
import {env, isWatched} from './watched.js';
import {beginWatched, quit} from './watched-program.js';

test(
	'a program that stays stuck is ended, and gives the terminal back as it was',
	needs('process files'),
	async () => {
		const terminal = await beginInShell(env);
		const [program = 0] = childrenOf(terminal.pid);
		await terminal.waitFor(() => isWatched(program));
		terminal.press('S');
		await terminal.waitFor(/status 137\nsame/, 30_000);
		assert.equal(terminal.screen()[0], 'cables: the program was stuck and has been ended');
		assert.deepEqual(terminal.modes(), asFound);
		terminal.press('\r');
		await terminal.exit;
	},
);

/** How often the main thread of a process has slept. */
function sleeps(pid: number): number {
	return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

test('a program that was stopped for long goes on', needs('process files'), async () => {
	const terminal = await beginWatched();
	terminal.kill('SIGSTOP');
	await terminal.waitFor(() => stateOf(terminal.pid) === 'T');
	await sleep(20 * Number(env.WATCH_INTERVAL));
	terminal.kill('SIGCONT');
	terminal.press('j');
	await terminal.waitFor('keys j .');
	assert.ok(isAlive(terminal.pid));
	await quit(terminal);
});

test('a program at rest is not woken', needs('process files'), async () => {
	const terminal = await beginWatched();
	terminal.press('j');
	await terminal.waitFor('keys j .');
	const before = sleeps(terminal.pid);
	await sleep(10 * Number(env.WATCH_INTERVAL));
	// Not even by half of the looks: something else may have woken it.
	assert.ok(sleeps(terminal.pid) - before < 5);
	await quit(terminal);
});

test('a program that was suspended is watched again', needs('process files'), async () => {
	const terminal = await beginWatched();
	terminal.press('\u001A');
	await terminal.waitFor(() => !terminal.modes().isAlternateScreen);
	await terminal.waitFor(() => !isWatched(terminal.pid));
	await terminal.waitFor(() => terminal.modes().isAlternateScreen);
	await terminal.waitFor(() => isWatched(terminal.pid));
	await quit(terminal);
});
