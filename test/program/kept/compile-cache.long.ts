import assert from 'node:assert/strict';
import {chmodSync, existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, quit, shipped} from '../run.js';
import {filesBelow, print} from './compile-cache.js';

test('what the screens have compiled is kept while they run, and again when q ends them', async context => {
	const folder = folderWith(context);
	const env = {XDG_CACHE_HOME: folder};
	const first = onTerminal(context, [shipped], {env});
	// Nothing is kept before that: Node itself does it when a process ends.
	await first.waitFor(() => filesBelow(folder) > 0);
	first.kill('SIGTERM');
	assert.equal((await first.exit).signal, 15);
	const kept = filesBelow(folder);
	const second = onTerminal(context, [shipped], {env});
	await second.waitFor('newest first');
	assert.equal(await quit(second), 0);
	// A thread that the first run did not come to may have been compiled by the second.
	assert.ok(filesBelow(folder) >= kept);
});

test('without XDG_CACHE_HOME, or with a relative one, it is kept in ~/.cache/cables', context => {
	for (const changes of [{}, {XDG_CACHE_HOME: 'cache'}]) {
		const folder = folderWith(context);
		print(folder, changes);
		assert.equal(statSync(join(folder, '.cache', 'cables')).mode & 0o777, 0o700);
		assert.ok(filesBelow(join(folder, '.cache', 'cables')) > 0);
		assert.ok(!existsSync(join(folder, 'cache')));
	}
});

test('without a home nothing is kept', context => {
	const folder = folderWith(context);
	print(folder, {HOME: 'home', TMPDIR: folder});
	assert.deepEqual(readdirSync(folder), []);
});

test('a folder that others can write is left alone', context => {
	const folder = folderWith(context);
	const cache = join(folder, 'cables');
	mkdirSync(cache);
	chmodSync(cache, 0o777);
	print(folder, {XDG_CACHE_HOME: folder, TMPDIR: folder});
	assert.deepEqual(readdirSync(cache), []);
});

test('a place that cannot be made is no reason not to start', context => {
	const folder = folderWith(context, {'a file': ''});
	print(folder, {XDG_CACHE_HOME: join(folder, 'a file')});
	assert.deepEqual(readdirSync(folder), ['a file']);
});

test('what the user has told Node of such a place holds', context => {
	const folder = folderWith(context);
	print(folder, {NODE_COMPILE_CACHE: join(folder, 'node')});
	assert.ok(filesBelow(join(folder, 'node')) > 0);
	print(folder, {NODE_DISABLE_COMPILE_CACHE: '1'});
	assert.deepEqual(readdirSync(folder), ['node']);
});
