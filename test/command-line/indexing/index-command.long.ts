import assert from 'node:assert/strict';
import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {absentArchive} from '../../../source/archive/archive.js';
import {countIndexed} from '../../../source/index/reader.js';
import {texts} from '../../app/texts.js';
import {folder} from '../indexed-folder.js';

test('the cables of a folder that is empty or gone are kept until they are to be forgotten', async context => {
	for (const isGone of [false, true]) {
		const {root, place, index} = folder(context);
		await index();
		for (const file of readdirSync(root)) {
			rmSync(join(root, file), {recursive: true});
		}
		if (isGone) {
			rmSync(root, {recursive: true});
		}
		const reason = isGone ? 'no such file or folder' : 'the folder is empty';
		const kept = `${root}: ${reason}; its 5 cables are kept until cables index --forget`;
		for (const work of ['update', 'update'] as const) {
			const {said, complaints, exitCode} = await index(work, 'text', place, absentArchive(root));
			assert.deepEqual([said, complaints, exitCode], ['', [kept], 1]);
		}
		assert.equal(countIndexed(place), 5);
		const {said, exitCode} = await index('forget', 'text', place, absentArchive(root));
		assert.deepEqual([said, exitCode], ['0 cables: 0 added, 0 changed, 5 removed, 0 moved; 0 s\n', 0]);
		assert.equal(countIndexed(place), 0);
	}
});

test('what is there is not forgotten', async context => {
	const {root, index} = folder(context);
	await index();
	rmSync(join(root, 'note.txt'));
	const {said, exitCode} = await index('forget');
	assert.deepEqual([said, exitCode], ['4 cables: 0 added, 0 changed, 1 removed, 0 moved; 0 s\n', 0]);
});

test('index says what was different', async context => {
	const {root, index} = folder(context);
	const first = await index();
	assert.deepEqual(first, {
		said: '5 cables: 5 added, 0 changed, 0 removed, 0 moved; 0 s\n',
		complaints: [],
		exitCode: 0,
		progress: first.progress,
	});
	assert.equal(first.progress.at(-1), undefined);
	rmSync(join(root, 'note.txt'));
	writeFileSync(join(root, 'new.txt'), 'A new note.');
	assert.equal((await index()).said, '5 cables: 1 added, 0 changed, 1 removed, 0 moved; 0 s\n');
	assert.equal((await index('rebuild')).said, '5 cables: 5 added, 0 changed, 0 removed, 0 moved; 0 s\n');
});

test('what could not be read is reported, or is in the JSON', async context => {
	const {index} = folder(context, {...texts, 'picture.txt': Buffer.alloc(100)});
	const {complaints, exitCode} = await index();
	assert.deepEqual([complaints, exitCode], [['picture.txt: not a text file'], 1]);
	const {said} = await index('update', 'json');
	const {seconds, ...rest} = JSON.parse(said);
	assert.equal(typeof seconds, 'number');
	assert.deepEqual(rest, {
		files: 5,
		added: 0,
		changed: 0,
		removed: 0,
		repaired: 0,
		moved: 0,
		unreadable: [{file: 'picture.txt', reason: 'not a text file'}],
		skipped: [],
	});
});
