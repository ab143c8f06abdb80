import assert from 'node:assert/strict';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {start} from '../../terminal/pseudo-terminal.js';
import {endWithTest, entry, run, shipped} from '../run.js';
import {piped} from './piped.js';
import {checkDiscipline, checkLines, hear, terminate, utf8} from './plain.js';

for (const change of ['TERM=dumb', '--unset=TERM', 'INK_SCREEN_READER=true']) {
	test(`${change}: each move appends a line, and nothing that could steer a terminal is written`, context =>
		checkLines(context, [change]));
}

for (const [what, keys] of [
	['q', 'q'],
	['Q from a cable with a number typed', '\r12Q'],
] as const) {
	test(`${what} leaves the line discipline as it was, and the shell begins on a line of its own`, context =>
		checkDiscipline(context, [terminal => terminal.press(keys), 0]));
}

test('the end of what is piped in ends the program, also within a line or a number', () => {
	for (const input of ['/toll\n', '12']) {
		const {stdout, stderr, status} = run(['--plain', shipped], {input, env: utf8});
		assert.deepEqual([stderr, status], ['', 0]);
		assert.match(stdout, /\n36 cables, newest first\n1 {2}2010-10-22[\s\S]*\n$/);
	}
});

test('Escape and Q after a search that is piped in wait for what it finds', () => {
	const lines = piped('/toll\n\u001B\nQ').split('\n');
	const hits = lines.findIndex(line => /^\d+ of 36, by relevance: toll$/.test(line));
	assert.ok(hits > 0);
	assert.match(lines.slice(hits).join('\n'), /^36 cables, newest first$/m);
});

test('the end of what is piped in ends the program, also within a line', () => {
	for (const input of ['', '/toll']) {
		assert.match(piped(input), /\n36 cables, newest first\n1 {2}2010-10-22[\s\S]*\n$/);
	}
});

test('an end of a line alone is Enter, after a key it is none', () => {
	assert.match(piped('\n'), /\n 10GEROLSTEIN166 +SENSITIVE BUT UNCLASSIFIED/);
	assert.doesNotMatch(piped('j\n'), /\n 10/);
	assert.match(piped('j\n\n'), /\n 10STRELSAU118 /);
	assert.match(piped('3\r'), /\n3\n 10EDELWEISS77 /);
});

test('a locale that is not UTF-8 gets ASCII alone', context => {
	const folder = folderWith(context, {
		'a.txt': 'SUBJECT: ZÜRICH “IN BRIEF” — 河\n\n1. (C) It costs 4 € – no more…\n\n\tA\tTABLE\n',
	});
	const text = piped('\nh q/é\n\u001Bx', folder, {LC_ALL: 'C'});
	assert.match(text, /^[\n\x20-\x7E]*$/);
	assert.match(text, /ZURICH "IN BRIEF" - \?/);
	assert.match(piped('\n', folder), /ZÜRICH “IN BRIEF” — 河/);
});

test('SIGTERM leaves the line discipline as it was, and the shell begins on a line of its own', context =>
	checkDiscipline(context, [terminate, 143]));

test('Ctrl-Z gives the terminal to the shell, and fg says where one is', async context => {
	const terminal = start({
		command: 'bash',
		args: ['--norc', '--noprofile', '-i'],
		env: {
			PS1: 'shell> ',
			TERM: 'dumb',
			...utf8,
			XDG_CONFIG_HOME: '/nonexistent',
			XDG_STATE_HOME: folderWith(context),
		},
		columns: 140,
		rows: 60,
	});
	endWithTest(context, terminal);
	await hear(terminal, '', /shell> $/);
	await hear(terminal, `"${process.execPath}" "${entry}" "${shipped}"\r`, /^36 {2}.*\n$/m);
	await hear(terminal, '2g', /^2\n2 {2}2010.*\n$/);
	await hear(terminal, '\u001A', /Stopped[\s\S]*shell> $/);
	await hear(terminal, 'fg\r', /^2 {2}2010.*\n$/m);
	await hear(terminal, 'j', /^3 {2}2010.*\n$/);
	await hear(terminal, 'q', /shell> $/);
	terminal.press('exit\r');
	assert.equal((await terminal.exit).exitCode, 0);
	assert.doesNotMatch(terminal.bytes(), /\u001B/);
});
