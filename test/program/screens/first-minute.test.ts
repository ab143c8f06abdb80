import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, openList, pressAndSee, quit, run, selectedRow, shipped} from '../run.js';

/** How the lines for a newcomer begin. */
const wishes = /^ move .*\n find .*\n leave /m;

test('the very first start says how to move, find and leave; the first key acts, and they never come again', async context => {
	const home = folderWith(context);
	const first = await openList(context, shipped, {home});
	assert.match(first.screen().join('\n'), wishes);
	const [, , second] = first.screen();
	first.press('j');
	await first.waitFor(() => selectedRow(first).trimEnd().slice(1) === second?.slice(1));
	assert.doesNotMatch(first.screen().join('\n'), wishes);
	assert.equal(await quit(first), 0);
	const settings = JSON.parse(readFileSync(join(home, 'cables', 'settings.json'), 'utf8'));
	assert.deepEqual(settings, {isWelcomed: true});
	const again = await openList(context, shipped, {home});
	assert.doesNotMatch(again.screen().join('\n'), wishes);
	assert.equal(await quit(again), 0);
});

test('a first start with a single file has the same lines, and one in lines prints them', async context => {
	const file = join(shipped, '07ROME1333.txt');
	const reader = onTerminal(context, [file], {home: folderWith(context)});
	await reader.waitFor(wishes);
	await pressAndSee(reader, 'j', /^ 07ROME1333/m);
	await reader.waitFor(() => !wishes.test(reader.screen().join('\n')));
	assert.equal(await quit(reader), 0);
	const lines = onTerminal(context, ['--plain', shipped], {home: folderWith(context)});
	await lines.waitFor(/^move: .*\nfind: .*\nleave: /m);
	await lines.waitFor(/36 cables/);
	assert.equal(await quit(lines), 0);
});

test('--private shows no lines that it could not remember, and writes nothing', async context => {
	const home = folderWith(context);
	const terminal = onTerminal(context, ['--private', shipped], {home});
	await terminal.waitFor('newest first');
	assert.doesNotMatch(terminal.screen().join('\n'), wishes);
	await pressAndSee(terminal, 'j', ' 2/36');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(readdirSync(home), []);
});

test('where keys come from a pipe nothing of it is printed or kept', context => {
	const home = folderWith(context);
	const {stdout, status} = run(['--plain', shipped], {input: 'jq', env: {XDG_STATE_HOME: home}});
	assert.equal(status, 0);
	assert.match(stdout, /36 cables/);
	assert.doesNotMatch(stdout, /^move/m);
	assert.deepEqual(readdirSync(home), []);
});

test('where there is no room for the lines, they wait for a start with more', async context => {
	const home = folderWith(context);
	const small = onTerminal(context, [shipped], {home, columns: 40, rows: 10});
	await small.waitFor(/h help/);
	assert.doesNotMatch(small.screen().join('\n'), wishes);
	await pressAndSee(small, 'j', ' 2/36');
	assert.equal(await quit(small), 0);
	const large = await openList(context, shipped, {home});
	await large.waitFor(wishes);
	assert.equal(await quit(large), 0);
});

test('without a folder the program says whose cables it shows, and an empty folder what a cable looks like', async context => {
	const terminal = onTerminal(context, []);
	await terminal.waitFor(/these cables ship with the program; cables FOLDER opens your own/);
	await pressAndSee(terminal, 'j', / \/ find/);
	assert.equal(await quit(terminal), 0);
	const {stderr, status} = run([folderWith(context)]);
	assert.equal(status, 1);
	assert.match(stderr, /no cables in this folder .*; a cable is a text with lines such as FM .* SUBJECT: /);
	assert.equal(run(['print', '07ROME1333']).status, 0);
});
