import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, openList, pressAndSee, quit, shipped} from '../run.js';
import {wishes} from './newcomer-lines.js';

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
