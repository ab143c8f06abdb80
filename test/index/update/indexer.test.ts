import assert from 'node:assert/strict';
import {chmodSync, chownSync, readdirSync, rmSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {lockIndex} from '../../../source/index/database.js';
import {openIndex} from '../../../source/index/reader.js';
import {startIndexing} from '../../../source/index/update/indexer.js';
import {texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {fewerRights, needs} from '../../system.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ended, indexed, privateFolder, spawnIndex} from '../indexing.js';
import {folderAndContent} from './replaced-index.js';

test('what is kept can be read by nobody else', async context => {
	const place = placeFor(context);
	const umask = process.umask(0o022);
	try {
		await indexed(folderWith(context, texts), place);
		const reader = openIndex(place);
		context.after(reader.close);
		reader.count();
		const folder = dirname(place.path);
		const files = readdirSync(folder);
		assert.ok(files.length >= 3, files.join());
		for (const file of files) {
			assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600, file);
		}
		for (const each of [folder, dirname(folder)]) {
			assert.equal(statSync(each).mode & 0o777, 0o700, each);
		}
	} finally {
		process.umask(umask);
	}
});

test('rights that are too wide are narrowed', async context => {
	const place = placeFor(context);
	const root = folderWith(context, texts);
	await indexed(root, place);
	chmodSync(place.path, 0o644);
	chmodSync(dirname(place.path), 0o755);
	await indexed(root, place);
	assert.equal(statSync(place.path).mode & 0o777, 0o600);
	assert.equal(statSync(dirname(place.path)).mode & 0o777, 0o700);
});

test('while another indexes a folder it is left to that one, or waited for', async context => {
	const place = placeFor(context);
	const root = folderWith(context, texts);
	const lock = lockIndex(place) ?? assert.fail('the lock is not free');
	assert.equal(lockIndex(place), undefined);
	const left = await indexed(root, place);
	assert.deepEqual(
		left.map(({type}) => type),
		['indexed-elsewhere', 'left-to-another'],
	);
	const reader = openIndex(place);
	context.after(reader.close);
	assert.equal(reader.count(), 0);
	const waiting: string[] = [];
	const archive = openArchive(root);
	const task = {archive, place, isRebuild: false, whenIndexedElsewhere: 'wait'} as const;
	await startIndexing(task, ({type}) => {
		waiting.push(type);
		if (type === 'indexed-elsewhere') {
			lock.release();
		}
	}).ended;
	assert.equal(waiting[0], 'indexed-elsewhere');
	assert.equal(waiting.at(-1), 'up-to-date');
	assert.equal(reader.count(), 5);
});

test('a folder that is gone is reported, and its index stays', async context => {
	const {root, place, content} = await folderAndContent(context, 40);
	rmSync(root, {recursive: true});
	const news: string[] = [];
	const archive = {root, name: 'folder', only: undefined, dump: undefined};
	const task = {archive, place, isRebuild: false, whenIndexedElsewhere: 'leave'} as const;
	await startIndexing(task, each => news.push(each.type === 'failed' ? each.fault : each.type)).ended;
	assert.deepEqual(news, ['folder']);
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('a cache that cannot be written is reported in a sentence', needs('fewer rights'), async context => {
	const root = folderWith(context, texts);
	const cache = folderWith(context);
	chmodSync(cache, 0o500);
	const {stdout, stderr, exitCode} = await ended(spawnIndex(root, cache, [], fewerRights));
	assert.deepEqual([stdout, exitCode], ['', 1]);
	assert.match(stderr, /^cables: .*: the index cannot be written \(EACCES\)\n$/);
});

test(
	'what is not permitted is a problem with its reason, until it is',
	needs('fewer rights'),
	async context => {
		const root = folderWith(context, {...texts, 'sub/a.txt': 'text'});
		const cache = privateFolder(context);
		if (fewerRights.uid !== undefined) {
			chownSync(cache, fewerRights.uid, fewerRights.uid);
		}
		chmodSync(join(root, 'note.txt'), 0o000);
		chmodSync(join(root, 'sub'), 0o000);
		const run = async () => {
			const {stdout} = await ended(spawnIndex(root, cache, ['--format=json'], fewerRights));
			const {files, unreadable} = JSON.parse(stdout);
			return {files, unreadable};
		};
		const reason = 'permission denied';
		assert.deepEqual(await run(), {
			files: 4,
			unreadable: [
				{file: 'note.txt', reason},
				{file: 'sub', reason},
			],
		});
		chmodSync(join(root, 'note.txt'), 0o644);
		chmodSync(join(root, 'sub'), 0o755);
		assert.deepEqual(await run(), {files: 6, unreadable: []});
	},
);
