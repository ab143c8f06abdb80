/** Programs that the watchdog watches, for tests. */
import assert from 'node:assert/strict';
import {begin} from './fixture.js';
import type {PseudoTerminal} from './pseudo-terminal.js';
import {env, isWatched} from './watched.js';

/** A program, once it is watched. */
export async function beginWatched(): Promise<PseudoTerminal> {
	const terminal = await begin({env});
	await terminal.waitFor(() => isWatched(terminal.pid));
	return terminal;
}

/** Ends it by the end of input. */
export async function quit(terminal: PseudoTerminal): Promise<void> {
	terminal.press('\u0004');
	assert.equal((await terminal.exit).exitCode, 0);
}
