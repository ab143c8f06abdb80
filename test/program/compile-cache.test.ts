import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {entry, onTerminal, quit, shipped} from './run.js';

/** Lists the shipped cables in some environment. */
function list(folder: string, changes: Readonly<Record<string, string>>): void {
	const {XDG_CACHE_HOME: _, NODE_COMPILE_CACHE: __, NODE_DISABLE_COMPILE_CACHE: ___, ...env} = process.env;
	const {status, stderr} = spawnSync(process.execPath, [entry, 'list', shipped], {
		encoding: 'utf8',
		cwd: folder,
		env: {...env, HOME: folder, ...changes},
	});
	assert.equal(status, 0, stderr);
}

/** How many files there are below a folder, but for indexes; none where there is no folder. */
function filesBelow(folder: string): number {
	return existsSync(folder)
		? readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
				entry => entry.isFile() && !entry.name.includes('.sqlite'),
			).length
		: 0;
}

test('what is compiled is kept in $XDG_CACHE_HOME/cables, which is the owner’s alone', context => {
	const folder = folderWith(context);
	list(folder, {XDG_CACHE_HOME: join(folder, 'cache')});
	assert.equal(statSync(join(folder, 'cache', 'cables')).mode & 0o777, 0o700);
	assert.ok(filesBelow(join(folder, 'cache', 'cables')) > 0);
	assert.ok(!existsSync(join(folder, '.cache')));
});

test('without XDG_CACHE_HOME, or with a relative one, it is kept in ~/.cache/cables', context => {
	for (const changes of [{}, {XDG_CACHE_HOME: 'cache'}]) {
		const folder = folderWith(context);
		list(folder, changes);
		assert.equal(statSync(join(folder, '.cache', 'cables')).mode & 0o777, 0o700);
		assert.ok(filesBelow(join(folder, '.cache', 'cables')) > 0);
		assert.ok(!existsSync(join(folder, 'cache')));
	}
});

test('without a home nothing is kept', context => {
	const folder = folderWith(context);
	list(folder, {HOME: 'home', TMPDIR: folder});
	assert.deepEqual(readdirSync(folder), []);
});

test('a folder that others can write is left alone', context => {
	const folder = folderWith(context);
	const cache = join(folder, 'cables');
	mkdirSync(cache);
	chmodSync(cache, 0o777);
	list(folder, {XDG_CACHE_HOME: folder, TMPDIR: folder});
	assert.deepEqual(readdirSync(cache), []);
});

test('a place that cannot be made is no reason not to start', context => {
	const folder = folderWith(context, {'a file': ''});
	list(folder, {XDG_CACHE_HOME: join(folder, 'a file')});
	assert.deepEqual(readdirSync(folder), ['a file']);
});

test('what the user has told Node of such a place holds', context => {
	const folder = folderWith(context);
	list(folder, {NODE_COMPILE_CACHE: join(folder, 'node')});
	assert.ok(filesBelow(join(folder, 'node')) > 0);
	list(folder, {NODE_DISABLE_COMPILE_CACHE: '1'});
	assert.deepEqual(readdirSync(folder), ['node']);
});

test('what the screens have compiled is kept while they run, and again when q ends them', async context => {
	const [listed, folder] = [folderWith(context), folderWith(context)];
	const env = {XDG_CACHE_HOME: folder};
	list(listed, {XDG_CACHE_HOME: listed});
	const first = onTerminal(context, [shipped], {env});
	await first.waitFor(() => filesBelow(folder) > filesBelow(listed));
	first.kill('SIGTERM');
	assert.equal((await first.exit).signal, 15);
	const kept = filesBelow(folder);
	const second = onTerminal(context, [shipped], {env});
	await second.waitFor('newest first');
	assert.equal(await quit(second), 0);
	// A thread that the first run did not come to may have been compiled by the second.
	assert.ok(filesBelow(folder) >= kept);
});
