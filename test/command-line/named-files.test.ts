import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {namedFiles} from '../../source/command-line/named-files.js';
import {dumpText} from '../archive/dumps.js';
import {folderWith} from '../archive/folder.js';
import {needs} from '../system.js';
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

test('a number names the row of a dump that holds the message', async context => {
	const folder = folderWith(context, {'sub/cables.csv': dumpText('07ROME1', '07ROME2', '07ROME2')});
	assert.deepEqual(await namedFiles(['07rome2'], folder), [
		join(folder, 'sub', 'cables.csv#07ROME2'),
		join(folder, 'sub', 'cables.csv#07ROME2~2'),
	]);
});

test(
	'the path of a row is what it is, and a number finds a file whose name is no UTF-8',
	needs('names of bytes'),
	async context => {
		const folder = folderWith(context, {'cables.csv': dumpText('07ROME1')});
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), cableText);
		const row = join(folder, 'cables.csv#07ROME1');
		assert.deepEqual(await namedFiles([row, '07STRELSAU512'], folder), [row, join(folder, '\uDCFF')]);
	},
);
