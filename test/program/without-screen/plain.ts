/** The program in lines, on a terminal, for tests. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import type {TestContext} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {childrenOf} from '../../terminal/processes.js';
import {type PseudoTerminal, start} from '../../terminal/pseudo-terminal.js';
import {endWithTest, entry, quit, shipped} from '../run.js';

/** The environment of a UTF-8 terminal, whatever that of the test is. */
export const utf8 = {LC_ALL: 'C.UTF-8'};

/** All that a program on a terminal has written is text, and the ends of lines. */
function checkBytes(terminal: PseudoTerminal): void {
	assert.doesNotMatch(terminal.bytes(), /[\0-\x09\x0B\x0C\x0E-\x1F\x7F-\x9F]/);
	assert.doesNotMatch(terminal.bytes(), /\r(?!\n)/);
}

/** What some keys have led to, as soon as it holds what is waited for. */
export async function hear(terminal: PseudoTerminal, keys: string, what: RegExp): Promise<string> {
	const start = terminal.bytes().length;
	const heard = () => terminal.bytes().slice(start).replaceAll('\r\n', '\n');
	terminal.press(keys);
	await terminal.waitFor(() => what.test(heard()));
	return heard();
}

/** Checks that each move appends a line, and that nothing is written that could steer a terminal. */
export async function checkLines(
	context: TestContext,
	[change, ...options]: readonly [change: string, ...options: readonly string[]],
): Promise<void> {
	const args = [change, process.execPath, entry, ...options, shipped];
	const home = folderWith(context);
	const env = {...utf8, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home};
	const terminal = start({command: 'env', args, env});
	endWithTest(context, terminal);
	await hear(terminal, '', /^36 cables, newest first\n1 {2}2010[\s\S]*\n11 {2}.*\n$/m);
	await hear(terminal, 'j', /^2 {2}2010-04-16 .*\n$/);
	await hear(terminal, '/assurances colonl', /^\/assurances colonl$/);
	await hear(
		terminal,
		'\r',
		/^\n1 of 36: assurances colonl\n1 {2}2007-06-14 {2}S\/\/NF {2}07STRELSAU509 .*\nsubject\+post 1, headers \d+, text \d+\n$/,
	);
	await hear(terminal, '\r', /^ 07STRELSAU509 +SECRET\/\/NOFORN/);
	await hear(terminal, '12', /12$/);
	await hear(terminal, 'g', /^\n.* 12\. .*\n$/);
	await hear(terminal, '\u001B[A', /^\(blank\)\n$/);
	await hear(terminal, 'q', /^1 {2}read to ¶ 12 {2}2007-06-14 .*\n$/);
	assert.equal(await quit(terminal), 0);
	checkBytes(terminal);
}

/** Checks that the line discipline is as it was when something has ended the program, and the shell begins on a line of its own. */
export async function checkDiscipline(
	context: TestContext,
	[end, status]: readonly [end: (terminal: PseudoTerminal) => void, status: number],
): Promise<void> {
	const folder = folderWith(context);
	const terminal = inShell(context, folder);
	await terminal.waitFor(/^36 {2}\S/m);
	end(terminal);
	await terminal.waitFor(new RegExp(`^status ${status}$`, 'm'));
	await terminal.waitFor(/^done$/m);
	assert.equal(readFileSync(join(folder, 'after'), 'utf8'), readFileSync(join(folder, 'before'), 'utf8'));
	terminal.press('\r');
	await terminal.exit;
	checkBytes(terminal);
}

/** Ends the program that a shell runs with SIGTERM. */
export function terminate(terminal: PseudoTerminal): void {
	const [program] = childrenOf(terminal.pid);
	// To no process at all would be to this one and all that were started with it.
	assert.ok(program !== undefined);
	process.kill(program, 'SIGTERM');
}

/** Runs the program in lines from a shell that tells of the line discipline before and after it. */
function inShell(context: TestContext, folder: string): PseudoTerminal {
	const command = `"${process.execPath}" "${entry}" --plain "${shipped}"`;
	const script = `stty -a > "${folder}/before"; ${command}; echo "status $?"; stty -a > "${folder}/after"; echo done; read x`;
	const terminal = start({
		command: '/bin/sh',
		args: ['-c', script],
		columns: 140,
		rows: 60,
		env: {...utf8, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder},
	});
	endWithTest(context, terminal);
	return terminal;
}
