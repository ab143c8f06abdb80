import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {namedFiles} from '../../source/command-line/named-files.js';
import {folderWith} from '../archive/folder.js';
import {cableText} from './texts.js';

test('a path is what it is', async context => {
	const folder = folderWith(context, {'a.txt': cableText});
	assert.deepEqual(await namedFiles([join(folder, 'a.txt'), 'not/there.txt'], folder), [
		join(folder, 'a.txt'),
		'not/there.txt',
	]);
});

test('a number names the file that holds the message, whatever the file is called', async context => {
	const folder = folderWith(context, {'sub/a.txt': cableText, 'b.txt': 'no cable'});
	assert.deepEqual(await namedFiles(['07strelsau512'], folder), [join(folder, 'sub', 'a.txt')]);
});

test('a number of two files names both, and one of none stays as it is', async context => {
	const folder = folderWith(context, {'a.txt': cableText, 'b.txt': cableText});
	assert.deepEqual(await namedFiles(['07STRELSAU512', '07ZENDA1'], folder), [
		join(folder, 'a.txt'),
		join(folder, 'b.txt'),
		'07ZENDA1',
	]);
});
