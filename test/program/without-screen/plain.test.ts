import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {start} from '../../terminal/pseudo-terminal.js';
import {inBash} from '../in-bash.js';
import {endWithTest, entry, onTerminal, quit, run, shipped} from '../run.js';
import {checkDiscipline, checkLines, hear, terminate, utf8} from './plain.js';

/** What is written for some keys that are piped in. */
function piped(input: string, path = shipped, env: Readonly<Record<string, string>> = utf8): string {
	const {stdout, stderr, status} = run(['--plain', path], {input, env});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	return stdout;
}

test('--plain: each move appends a line, and nothing that could steer a terminal is written', context =>
	checkLines(context, ['TERM=xterm', '--plain']));

test('what is piped in is done in turn, and q ends it', () => {
	const lines = piped('/kosvo\n1\nj\nq\nq\nj').split('\n');
	const typed = lines.indexOf('/kosvo');
	assert.deepEqual(
		lines.slice(typed, typed + 5).map(line => line.replace(/ {2}.*$/, '')),
		['/kosvo', '1 of 36: kosvo', '1', 'subject+post 1, headers 0, text 0', '1'],
	);
	assert.match(lines[typed + 5] ?? '', /^ 07ROME1333 +CONFIDENTIAL\/\/NOFORN/);
	assert.match(
		lines.at(-2) ?? '',
		/^1 {2}read to ¶ 1 {2}2007-06-18 {2}C\/\/NF {2}07ROME1333 {2}KOSOVO: ITALIANS/,
	);
	assert.equal(lines.at(-1), '');
});

test('Escape and Q behind a search that is piped in wait for what it finds', () => {
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

test('an end of a line alone is Enter, behind a key it is none', () => {
	assert.match(piped('\n'), /\n 10GEROLSTEIN166 +SENSITIVE BUT UNCLASSIFIED/);
	assert.doesNotMatch(piped('j\n'), /\n 10/);
	assert.match(piped('j\n\n'), /\n 10STRELSAU118 /);
	assert.match(piped('3\r'), /\n3\n 10EDELWEISS77 /);
});

test('a file is read in lines from its beginning to its END', () => {
	const lines = piped(' '.repeat(20), join(shipped, '07ROME1333.txt')).split('\n');
	assert.match(lines[1] ?? '', /^ 07ROME1333 /);
	assert.equal(lines.filter(line => line === 'END').length, 1);
	assert.ok(lines.some(line => line.includes('continuing its 2,000-plus KFOR participation')));
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

test('what a cable holds to steer a terminal stands as marks', context => {
	const folder = folderWith(context, {
		'a\u001B[2Jb.txt':
			'SUBJECT: RED \u001B[31mALERT\u0007\n\n1. (C) \u001B]0;title\u0007 \u009B2J \u202Etxet \b\b\b.\n',
	});
	const text = piped('=\n\n\u001B[31m/\u001B[2J\n=h', folder);
	assert.doesNotMatch(text, /[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
	assert.match(text, /RED ␛\[31mALERT␇/);
});

test('standard output may be a file', context => {
	const cwd = folderWith(context);
	const line = 'printf \'2\\nq\\nq\' | cables --plain "$1" > out';
	const {status, stderr} = inBash(line, {args: [shipped], cwd, env: utf8});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.match(readFileSync(join(cwd, 'out'), 'utf8'), /\n 10STRELSAU118 /);
});

test('a reader who has had enough is no failure', () => {
	const line = 'yes j | head -5000 | cables --plain "$1" | head -3';
	const {stdout, stderr} = inBash(line, {args: [shipped], env: utf8});
	assert.equal(stdout.split('\n').length, 4);
	assert.equal(stderr, '');
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

test('a cable is set for the columns that the terminal has, also behind a resize', async context => {
	const terminal = onTerminal(context, ['--plain', join(shipped, '07ROME1333.txt')], {
		columns: 100,
		rows: 24,
	});
	await hear(terminal, '', /^ {12}\S.{60,}\n/m);
	terminal.resize(50, 24);
	let line = '';
	// A new size is told by a signal, which may be later than the keys.
	for (let attempt = 0; attempt < 200 && !(line.length > 0 && line.length <= 52); attempt++) {
		line = await hear(terminal, '1g', /1\. .*\n$/);
	}
	assert.match(line, /^1\n.*1\. +FM D'Alema/);
	const page = await hear(terminal, ' ', /(?:.*\n){22}/);
	assert.ok(page.split('\n').every(({length}) => length <= 50));
	assert.equal(await quit(terminal), 0);
});

test('the order that was chosen in lines is remembered', context => {
	const home = folderWith(context);
	const env = {...utf8, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home};
	assert.match(piped('O', shipped, env), /\noldest first\n1 {2}1974-10-21/);
	assert.ok(existsSync(join(home, 'cables', 'settings.json')));
	assert.match(piped('', shipped, env), /\n36 cables, oldest first\n1 {2}1974-10-21/);
});
