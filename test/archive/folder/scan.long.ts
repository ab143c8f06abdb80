import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {walkFolder} from '../../../source/archive/folder/walk-folder.js';
import {folderWith} from '../folder.js';
import {scan} from './scanned.js';

test('of a great many things that are skipped a few names are kept, and the count is true', context => {
	const pictures = Array.from({length: 1000}, (_, index) => [`${index}.png`, '']);
	const [aside] = scan(folderWith(context, Object.fromEntries(pictures))).skipped;
	assert.equal(aside?.count, 1000);
	assert.equal(aside?.examples.length, 200);
});

test('folders deeper than a path can tell are left out with the reason, and what is above is found', context => {
	const folder = folderWith(context, {'a.txt': 'text'});
	const dig = "for (let depth = 0; depth < 2500; depth++) { fs.mkdirSync('d'); process.chdir('d'); }";
	execFileSync(process.execPath, ['--eval', dig], {cwd: folder});
	try {
		const {ids, unreadable} = scan(folder);
		assert.deepEqual(ids, ['a.txt']);
		assert.deepEqual(
			unreadable.map(({reason}) => reason),
			['path is too long'],
		);
	} finally {
		// What Node removes must have a path that it can tell.
		execFileSync('rm', ['-rf', join(folder, 'd')]);
	}
});

test('names of a great many files, long and short, come in the order of their bytes', context => {
	const names = Array.from(
		{length: 1000},
		(_, index) => `${'é'.repeat((index * 7919) % 101)}${index * 7919}`,
	);
	const folder = folderWith(context, Object.fromEntries(names.map(name => [name, ''])));
	assert.deepEqual(
		Array.from(walkFolder(folder), ({id}) => id),
		names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
	);
});
