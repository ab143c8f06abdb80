import assert from 'node:assert/strict';
import process from 'node:process';
import {test} from 'node:test';
import {start} from './pseudo-terminal.js';

test('the screen shows what a shell prints, and its exit code is reported', async () => {
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

test('the modes of the terminal are reported', async () => {
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

/** What each incident is written with, in the notation of printf. */
const told: Readonly<Record<string, string>> = {
	bell: '\\a',
	'title owned': '\\033]2;owned\\a',
	'reply "\\u001b[0n"': '\\033[5n',
	'CSI 2J': '\\033[2J',
	'CSI 8m': '\\033[8m',
	'CSI ?1003h': '\\302\\233?1003h',
	'CSI >0q': '\\033[>q',
	'OSC 52': '\\033]52;c;eA==\\033\\\\',
	'DCS 0$q': '\\033P$qm\\033\\\\',
	'ESC c': '\\033c',
	'ESC (0': '\\033(0',
	'ESC \\': '\\033_Ga=q\\033\\\\',
	'bytes that are no UTF-8': '\\233',
};

test('a watched terminal takes note of what no text may tell it, and of nothing else', async () => {
	const drawing = '\\033[?1049h\\033[2;3H\\033[1;36mbold\\033[m\\033[K\\033[2;9r\\033M\\033[r';
	for (const [incident, bytes] of Object.entries({...told, nothing: ''})) {
		const args = ['-c', `printf '${drawing}'; printf '${bytes}'`];
		const terminal = start({command: '/bin/sh', args, isWatched: true});
		await terminal.exit;
		assert.equal(terminal.incidents().includes(incident), incident !== 'nothing', bytes);
		assert.equal(terminal.incidents().length > 0, incident !== 'nothing', `${terminal.incidents()}`);
	}
});

test('a terminal that is not watched cannot tell', async () => {
	const terminal = start({command: '/bin/sh', args: ['-c', '']});
	await terminal.exit;
	assert.throws(terminal.incidents, /not watched/);
});

test('waiting in vain fails and shows the screen', async () => {
	const terminal = start({command: '/bin/sh', args: ['-c', 'echo shown; read x']});
	await terminal.waitFor(/^shown$/m);
	await assert.rejects(terminal.waitFor('never', 50), /no never within 50 ms on\nshown/);
	terminal.kill('SIGKILL');
	await terminal.exit;
});
