import assert from 'node:assert/strict';
import {existsSync, statSync} from 'node:fs';
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
