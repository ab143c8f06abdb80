import assert from 'node:assert/strict';
import process from 'node:process';
import {test} from 'node:test';
import {start} from './pseudo-terminal.js';

test('the screen shows what a shell prints, and its exit code is told', async () => {
	const terminal = start({command: '/bin/sh', args: ['-c', "printf 'one\\ntwo'; exit 3"]});
	assert.deepEqual(await terminal.exit, {exitCode: 3, signal: 0});
	await terminal.waitFor('two');
	assert.deepEqual(terminal.screen().slice(0, 3), ['one', 'two', '']);
});

test('keys reach the program, and a resize too', async () => {
	const script = `
		process.stdin.setRawMode(true);
		process.stdin.on('data', data => console.log(JSON.stringify(String(data))));
		process.stdout.on('resize', () => console.log(process.stdout.columns + 'x' + process.stdout.rows));
		console.log('ready', process.env.CI);`;
	const terminal = start({command: process.execPath, args: ['-e', script], columns: 40, rows: 10});
	await terminal.waitFor('ready undefined');
	terminal.press('\u001B[A');
	await terminal.waitFor('"\\u001b[A"');
	terminal.resize(30, 5);
	await terminal.waitFor('30x5');
	terminal.kill('SIGKILL');
	assert.equal((await terminal.exit).signal, 9);
});

test('the modes of the terminal are told', async () => {
	const set = "printf '\\033[?1049h\\033[?25l\\033[?2004h\\033[?7l\\033[?1000hset'; read x";
	const terminal = start({command: '/bin/sh', args: ['-c', set]});
	await terminal.waitFor('set');
	assert.deepEqual(terminal.modes(), {
		isAlternateScreen: true,
		isCursorHidden: true,
		isBracketedPaste: true,
		isAutowrap: false,
		mouse: 'vt200',
	});
	terminal.press('\r');
	await terminal.exit;
});

test('waiting in vain fails and shows the screen', async () => {
	const terminal = start({command: '/bin/sh', args: ['-c', 'echo shown; read x']});
	await terminal.waitFor(/^shown$/m);
	await assert.rejects(terminal.waitFor('never', 50), /no never within 50 ms on\nshown/);
	terminal.kill('SIGKILL');
	await terminal.exit;
});
