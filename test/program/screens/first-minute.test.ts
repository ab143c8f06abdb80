import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, openList, pressAndSee, quit, run, selectedRow, shipped} from '../run.js';
import {wishes} from './newcomer-lines.js';

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

test('where keys come from a pipe nothing of it is printed or kept', context => {
	const home = folderWith(context);
	const {stdout, status} = run(['--plain', shipped], {input: 'jq', env: {XDG_STATE_HOME: home}});
	assert.equal(status, 0);
	assert.match(stdout, /36 cables/);
	assert.doesNotMatch(stdout, /^move/m);
	assert.deepEqual(readdirSync(home), []);
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
