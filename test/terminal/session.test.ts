import assert from 'node:assert/strict';
import {constants} from 'node:os';
import process from 'node:process';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {needs} from '../system.js';
import {begin, fixture} from './fixture.js';
import {beginInShell, checkStuck, onlyChildOf} from './in-shell.js';
import {whenGone} from './processes.js';
import {asFound, type Modes, type PseudoTerminal, start} from './pseudo-terminal.js';

const taken: Modes = {
	...asFound,
	isAlternateScreen: true,
	isCursorHidden: true,
	isBracketedPaste: true,
	isAutowrap: false,
};

test('the terminal is given back once, even if this is asked for and the program exits', async () => {
	const terminal = await begin();
	terminal.press('\u0004');
	await terminal.exit;
	assert.equal(terminal.bytes().split('\u001B[?1049l').length - 1, 1);
});

test('an exit without a word gives the terminal back too', async () => {
	const terminal = await beginInShell();
	terminal.press('x');
	await terminal.waitFor(/status 3\nsame/);
	assert.deepEqual(terminal.modes(), asFound);
	terminal.press('\r');
	await terminal.exit;
});

for (const name of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGALRM', 'SIGTERM', 'SIGUSR2', 'SIGXCPU'] as const) {
	test(`${name} gives the terminal back and is what the program dies of`, async () => {
		const terminal = await begin();
		terminal.kill(name);
		assert.deepEqual(await terminal.exit, {exitCode: 0, signal: constants.signals[name]});
		assert.deepEqual(terminal.modes(), asFound);
	});
}

test('the line discipline is as found after a signal, and the shell sees 128 and its number', async () => {
	const terminal = await beginInShell();
	process.kill(onlyChildOf(terminal.pid), 'SIGTERM');
	await terminal.waitFor(/status 143\n(.*\n)?same/);
	assert.deepEqual(terminal.modes(), asFound);
	terminal.press('\r');
	await terminal.exit;
});

test('SIGTERM ends a program that is stuck as it ends any other', needs('process files'), () =>
	checkStuck('SIGTERM', 15),
);

for (const [key, what] of [
	['!', 'Error: a mistake ␛[31m of ours'],
	['@', 'Error: a promise broken'],
] as const) {
	test(`a mistake of ours (${what}) gives the terminal back, says so in one line, and exits with 70`, async () => {
		const terminal = await beginInShell();
		terminal.press(key);
		await terminal.waitFor(/status 70\nsame/);
		assert.equal(
			terminal.screen().join('').split('status')[0],
			`cables: internal error: ${what}; CABLES_LOG=FILE logs where`,
		);
		assert.deepEqual(terminal.modes(), asFound);
		terminal.press('\r');
		await terminal.exit;
	});
}

test('the end of input gives the terminal back', async () => {
	const terminal = await begin({env: {END_INPUT_ON: 'e'}});
	terminal.press('e');
	assert.deepEqual(await terminal.exit, {exitCode: 0, signal: 1});
	assert.deepEqual(terminal.modes(), asFound);
});

test('a line that is gone ends the program', async () => {
	const terminal = await begin({env: {IGNORE_HANGUP: '1'}});
	terminal.hangUp();
	await whenGone(terminal.pid);
});

/** Runs the program from a shell with job control; two processes, as when a wrapper has started the reader. */
async function beginJob(): Promise<PseudoTerminal> {
	const terminal = start({
		command: 'bash',
		args: ['--norc', '--noprofile', '-i'],
		env: {PS1: 'shell> '},
		columns: 60,
		rows: 10,
	});
	await terminal.waitFor('shell>');
	const wrapper = `require("child_process").spawn(process.execPath, ["${fixture}"], {stdio: "inherit"}).on("exit", code => process.exit(code ?? 1))`;
	terminal.press(`"${process.execPath}" -e '${wrapper}'\r`);
	await terminal.waitFor('ready');
	return terminal;
}

test('Ctrl-Z gives the terminal to the shell, and fg takes it again at the new size', async () => {
	const terminal = await beginJob();
	for (let round = 1; round <= 2; round++) {
		terminal.press('j');
		await terminal.waitFor(`count ${2 * round - 1}`);
		terminal.press('\u001A');
		await terminal.waitFor(/Stopped[\s\S]*shell>/);
		assert.deepEqual({...terminal.modes(), isBracketedPaste: false}, asFound);
		terminal.resize(50 + round, 8);
		terminal.press('fg\r');
		await terminal.waitFor(`${50 + round}x8`);
		await terminal.waitFor(`count ${2 * round}`);
		assert.deepEqual(terminal.modes(), taken);
	}
	terminal.press('k');
	await terminal.waitFor('keys j Ctrl-Z j Ctrl-Z k .');
	terminal.press('\u0004');
	await terminal.waitFor(() => !terminal.modes().isAlternateScreen);
	terminal.press('exit\r');
	await terminal.exit;
});

test('SIGTSTP from outside is as Ctrl-Z', async () => {
	const terminal = await beginJob();
	process.kill(onlyChildOf(onlyChildOf(terminal.pid)), 'SIGTSTP');
	await terminal.waitFor(/Stopped[\s\S]*shell>/);
	terminal.press('fg\r');
	await terminal.waitFor('ready');
	assert.deepEqual(terminal.modes(), taken);
	terminal.press('\u0004');
	await terminal.waitFor(() => !terminal.modes().isAlternateScreen);
	terminal.press('exit\r');
	await terminal.exit;
});

test('without a shell that could wake it, Ctrl-Z does not stop the program for ever', async () => {
	const terminal = await begin();
	terminal.press('\u001A');
	await terminal.waitFor(() => !terminal.modes().isAlternateScreen);
	await terminal.waitFor(() => terminal.modes().isAlternateScreen);
	terminal.press('j');
	await terminal.waitFor('keys Ctrl-Z j .');
	terminal.press('\u0004');
	assert.equal((await terminal.exit).exitCode, 0);
});

test('a terminal that takes nothing does not keep a signal from ending the program', async () => {
	const terminal = await begin();
	terminal.freeze();
	for (let press = 0; press < 300; press++) {
		terminal.press('f');
		await sleep(2);
	}
	terminal.kill('SIGTERM');
	await whenGone(terminal.pid);
	terminal.thaw();
	assert.equal((await terminal.exit).signal, 15);
});
