import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {readUserSpellings} from '../../../source/program/user-files/user-spellings.js';
import {folderWith} from '../../archive/folder.js';

test('the groups of the user are read, and the first thing that is wrong is reported with its line', context => {
	const folder = folderWith(context, {
		good: '# mine\nStrelsau = Streslau\nZenda, Senda\n',
		bad: 'Strelsau = Streslau\nZenda\n',
	});
	assert.deepEqual(readUserSpellings(join(folder, 'good')), {
		groups: [
			['Strelsau', 'Streslau'],
			['Zenda', 'Senda'],
		],
		obstacle: undefined,
	});
	const {groups, obstacle} = readUserSpellings(join(folder, 'bad'));
	assert.equal(groups.length, 1);
	assert.match(obstacle ?? '', /^spellings\.txt, line 2: a group needs two spellings/);
});

test('a user may have none, and a folder in its place is reported', context => {
	const folder = folderWith(context);
	assert.deepEqual(readUserSpellings(join(folder, 'none')), {groups: [], obstacle: undefined});
	assert.deepEqual(readUserSpellings(undefined), {groups: [], obstacle: undefined});
	assert.equal(readUserSpellings(folder).obstacle, 'the spellings were not read: it is a folder');
});
