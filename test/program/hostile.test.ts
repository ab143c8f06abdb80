import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {onTerminal, openList, pressAndSee, quit, run, strayControls} from './run.js';

/** A title, an erased screen, a sequence of eight bits, the clipboard, a link, a direction, a query, another screen. */
const attack = [
	'\u001B]0;owned\u0007',
	'\u001B[2J',
	'\u009B31m',
	'\u001B]52;c;b3duZWQ=\u0007',
	'\u001B]8;;http://example.com\u001B\\link\u001B]8;;\u001B\\',
	'\u202Etxet\u2066\u200B',
	'\u001B[6n',
	'\u001B[?1003h',
	'\u001BPtmux;\u001B\\',
	'\u001Bc\u000E\u0007\u0008\u007F',
].join('x');

const name = 'evil\u001B]0;owned\u0007\u202E\u009B2J.txt';
const hostile = {
	[name]: cableText({
		number: 1,
		subject: `OPEN${attack}ME`,
		references: [`STRELSAU${attack} 2`],
		body: `SUMMARY${attack}\n\n1. (C) ${attack}\n\n2. (S//NF) Next ${attack}.\n`,
	}),
	'plain.txt': `${attack}\n`,
	'binary\u001B[2J.txt': '\0'.repeat(100),
};

/** What the attack would have written, had it come through. */
const traces = [
	'owned\u0007',
	'\u001B[2J',
	'\u001B[6n',
	'\u001B[?1003h',
	'\u001B]',
	'\u001BP',
	'\u001Bc',
	'\u009B',
];

function checkBytes(bytes: string): void {
	assert.deepEqual(strayControls(bytes), []);
	// The first frame may erase the screen: it is known by what stands in front of it.
	const afterStart = bytes.slice(bytes.indexOf('cables'));
	assert.deepEqual(
		traces.filter(trace => afterStart.includes(trace)),
		[],
	);
}

test('a hostile cable cannot steer the terminal from the list, the reader, the outline or the help', async context => {
	const terminal = await openList(context, folderWith(context, hostile));
	await pressAndSee(terminal, '=', /evil␛\]0;owned␇/);
	await pressAndSee(terminal, 'j=', /plain\.txt/);
	await pressAndSee(terminal, 'k\r', 'characters of this file could not be shown');
	await pressAndSee(terminal, '=', /evil␛\]0;owned␇/);
	for (const keys of [
		'H',
		' ',
		'g',
		'H',
		']',
		'}',
		'o',
		'j\r',
		'cs\r',
		'ca\r',
		'\t',
		'h',
		'q',
		'/owned\r',
		'n',
		'\u0007',
		'J',
	]) {
		terminal.press(keys);
		await new Promise(done => setTimeout(done, 30));
	}
	await pressAndSee(terminal, '=', 'plain.txt');
	await pressAndSee(terminal, 'q', 'could not be read');
	await pressAndSee(terminal, '/open\u0007', '1 of 2');
	assert.equal(await quit(terminal), 0);
	checkBytes(terminal.bytes());
});

test('what is pasted or typed cannot steer the terminal', async context => {
	const terminal = await openList(context, folderWith(context, {'a.txt': 'text', 'b.txt': 'text'}));
	const sent = '\u001B]8;;http://example.com\u0007link \u001B[31mred \u009B2J \u202Etxet';
	await pressAndSee(terminal, `/\u001B[200~${sent}\u001B[201~`, 'red');
	await pressAndSee(terminal, '\u0007\u0007', 'newest first');
	await pressAndSee(terminal, '/\u202E\u200B\u00AD', '/');
	await pressAndSee(terminal, '\u0007\u0007', 'newest first');
	await pressAndSee(terminal, `\r/\u001B[200~${sent}\u001B[201~`, 'red');
	await pressAndSee(terminal, '\u0007', 'q list');
	await pressAndSee(terminal, 'q', 'newest first');
	assert.equal(await quit(terminal), 0);
	checkBytes(terminal.bytes());
});

test('a hostile name of a folder cannot steer the terminal', async context => {
	const folder = folderWith(context, {'sub\u001B]0;owned\u0007\u202E/a.txt': 'text'});
	const terminal = await openList(context, join(folder, 'sub\u001B]0;owned\u0007\u202E'));
	assert.match(terminal.screen()[0] ?? '', /sub␛\]0;owned␇/);
	assert.equal(await quit(terminal), 0);
	checkBytes(terminal.bytes());
});

test('print and list on a terminal are clean', async context => {
	const folder = folderWith(context, hostile);
	for (const args of [
		['print', join(folder, name)],
		['print', '--headers', join(folder, name)],
		['print', '--format=raw', join(folder, name)],
		['print', '--format=json', join(folder, name)],
		['list', folder],
		['list', '--format=json', folder],
	]) {
		const terminal = onTerminal(context, args);
		await terminal.exit;
		assert.deepEqual(strayControls(terminal.bytes()), [], args.join(' '));
		assert.ok(terminal.bytes().length > 20, args.join(' '));
	}
});

test('list through a pipe is clean, and so are the sentences about what could not be read', context => {
	const folder = folderWith(context, hostile);
	const {stdout, stderr} = run(['list', folder]);
	assert.deepEqual(strayControls(stdout), []);
	assert.deepEqual(strayControls(stderr), []);
	assert.match(stderr, /binary␛\[2J\.txt: it is not a text/);
});

test('a sentence about a hostile path is clean', context => {
	const folder = folderWith(context);
	const bad = `no\u001B]0;owned\u0007\u009B2J\u202E\nthing`;
	for (const args of [
		[join(folder, bad)],
		['list', bad],
		['print', bad],
		[`--x\u001B]0;owned\u0007`],
		['list', bad, bad],
	]) {
		const {stdout, stderr, status} = run(args);
		assert.equal(stdout, '');
		assert.deepEqual(strayControls(stderr), [], args.join(' '));
		assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
		assert.match(stderr, /^cables: /);
		assert.ok(status === 1 || status === 2);
	}
});

test('the settings of a hostile file are those of a new user', async context => {
	const home = folderWith(context, {
		'cables/settings.json': `{"sort": "${'x'.repeat(50)}\\u001b[2J", "isReversed": 7}`,
	});
	const terminal = await openList(context, folderWith(context, {'a.txt': 'text'}), {home});
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
});
