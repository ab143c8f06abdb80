import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {ArchiveError} from '../../source/archive/errors.js';
import {scan} from '../../source/archive/scan.js';
import {folderWith} from './folder.js';

const idsOf = (context: TestContext, ...names: readonly string[]) =>
	scan(folderWith(context, Object.fromEntries(names.map(name => [name, 'text'])))).ids;

test('the files of a folder come in the order of their names', context => {
	assert.deepEqual(idsOf(context, 'b.txt', 'a.txt', 'C.txt'), ['C.txt', 'a.txt', 'b.txt']);
});

test('files of folders within are found, under their paths', context => {
	assert.deepEqual(idsOf(context, 'a/b/c.txt', 'a/b.txt', 'z.txt'), ['a/b.txt', 'a/b/c.txt', 'z.txt']);
});

test('hidden files and what is in hidden folders is left aside', context => {
	assert.deepEqual(idsOf(context, '.hidden.txt', '.git/a.txt', 'a/.b/c.txt', 'd.txt'), ['d.txt']);
});

test('only what can be a cable by its ending is taken', context => {
	const cables = ['a', 'b.txt', 'c.TXT', 'd.text', 'e.md', 'f.cable'];
	const others = ['g.json', 'h.png', 'i.pdf', 'j.zip', 'k.txt.gz', 'l.exe'];
	assert.deepEqual(idsOf(context, ...cables, ...others), cables);
});

test('symbolic links are not followed, neither to files nor to folders, nor round in a circle', context => {
	const outside = folderWith(context, {'secret.txt': 'text'});
	const folder = folderWith(context, {'a.txt': 'text'});
	symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
	symlinkSync(outside, join(folder, 'folder'));
	symlinkSync(folder, join(folder, 'loop'));
	symlinkSync('nowhere', join(folder, 'broken.txt'));
	assert.deepEqual(scan(folder), {ids: ['a.txt'], unreadable: []});
});

test('a FIFO with the name of a cable is none', context => {
	const folder = folderWith(context, {'a.txt': 'text'});
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	assert.deepEqual(scan(folder).ids, ['a.txt']);
});

test('a folder with the name of a cable is a folder', context => {
	const folder = folderWith(context);
	mkdirSync(join(folder, 'x.txt'));
	assert.deepEqual(scan(folder).ids, []);
});

test('an empty folder has nothing', context => assert.deepEqual(scan(folderWith(context)).ids, []));

test('a folder that is not there says so', context => {
	const path = join(folderWith(context), 'nowhere');
	assert.throws(() => scan(path), new ArchiveError(path, 'there is no such file or folder'));
});

test('names of any kind are names', context => {
	const names = ['a b.txt', 'ä.txt', '-f.txt', '\u001B[2J.txt', 'x\ny.txt', '__proto__', 'constructor'];
	assert.deepEqual(idsOf(context, ...names), [...names].sort());
});
