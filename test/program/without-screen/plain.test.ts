import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {inBash} from '../in-bash.js';
import {onTerminal, quit, shipped} from '../run.js';
import {piped} from './piped.js';
import {checkLines, hear, utf8} from './plain.js';

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

test('a file is read in lines from its beginning to its END', () => {
	const lines = piped(' '.repeat(20), join(shipped, '07ROME1333.txt')).split('\n');
	assert.match(lines[1] ?? '', /^ 07ROME1333 /);
	assert.equal(lines.filter(line => line === 'END').length, 1);
	assert.ok(lines.some(line => line.includes('continuing its 2,000-plus KFOR participation')));
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

test('a reader who has had enough is not a failure', () => {
	const line = 'yes j | head -5000 | cables --plain "$1" | head -3';
	const {stdout, stderr} = inBash(line, {args: [shipped], env: utf8});
	assert.equal(stdout.split('\n').length, 4);
	assert.equal(stderr, '');
});

test('a cable is set for the columns that the terminal has, also after a resize', async context => {
	const terminal = onTerminal(context, ['--plain', join(shipped, '07ROME1333.txt')], {
		columns: 100,
		rows: 24,
	});
	await hear(terminal, '', /^ {12}\S.{60,}\n/m);
	terminal.resize(50, 24);
	let line = '';
	// A new size comes with a signal, which may be later than the keys.
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
