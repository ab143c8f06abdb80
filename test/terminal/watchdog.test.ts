import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {needs} from '../system.js';
import {begin} from './fixture.js';
import {isAlive, stateOf, whenGone} from './processes.js';
import type {PseudoTerminal} from './pseudo-terminal.js';
import {env, isWatched} from './watched.js';

async function beginWatched(): Promise<PseudoTerminal> {
	const terminal = await begin({env});
	await terminal.waitFor(() => isWatched(terminal.pid));
	return terminal;
}

/** How often the main thread of a process has slept. */
function sleeps(pid: number): number {
	return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

async function quit(terminal: PseudoTerminal): Promise<void> {
	terminal.press('\u0004');
	assert.equal((await terminal.exit).exitCode, 0);
}

test(
	'a stuck program whose line goes away is ended, although it hears no signal',
	needs('process files'),
	async () => {
		const terminal = await beginWatched();
		terminal.press('S');
		await terminal.waitFor(() => terminal.bytes().includes('stuck\u0007'));
		terminal.hangUp();
		await whenGone(terminal.pid);
	},
);

test('a program that is busy for some looks goes on', needs('process files'), async () => {
	const terminal = await beginWatched();
	terminal.press('s');
	await terminal.waitFor('keys s .');
	terminal.press('j');
	await terminal.waitFor('keys s j .');
	await quit(terminal);
});

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
