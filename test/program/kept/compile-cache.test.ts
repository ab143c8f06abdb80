import assert from 'node:assert/strict';
import {chmodSync, existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {filesBelow, print} from './compile-cache.js';

test('what is compiled is kept in $XDG_CACHE_HOME/cables, which is the owner’s alone', context => {
	const folder = folderWith(context);
	print(folder, {XDG_CACHE_HOME: join(folder, 'cache')});
	assert.equal(statSync(join(folder, 'cache', 'cables')).mode & 0o777, 0o700);
	assert.ok(filesBelow(join(folder, 'cache', 'cables')) > 0);
	assert.ok(!existsSync(join(folder, '.cache')));
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
