import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {readDump} from '../../../source/archive/dump/dump.js';
import type {ByteRange} from '../../../source/archive/dump/entries.js';
import {rowId} from '../../../source/archive/dump/row-id.js';
import {scanArchive} from '../../../source/archive/folder/walk-archive.js';
import {readSummaries} from '../../../source/archive/summaries.js';
import {parseCable} from '../../../source/cable/parse.js';
import {summarise} from '../../../source/cable/summarise.js';
import type {Summary} from '../../../source/cable/summary.js';
import {lockIndex} from '../../../source/index/database.js';
import {startIndexing} from '../../../source/index/follow/indexer.js';
import {indexPlace, memoryPlace, schemaVersion} from '../../../source/index/place.js';
import {openIndex} from '../../../source/index/reader.js';
import {manyTexts, texts} from '../../app/texts.js';
import {manyRows} from '../../archive/dumps.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {shippedCables} from '../../cable/text-files.js';
import {corpora} from '../../corpora.js';
import {fewerRights, needs} from '../../system.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ended, ending, indexed, privateFolder, spawnIndex} from '../indexing.js';
import {assertReplaced, damages, folderAndContent} from './replaced-index.js';

const byId = (a: Summary, b: Summary) => (a.id < b.id ? -1 : 1);

test('the index of a folder says what reading it says, and the folder is as it was', async context => {
	for (const root of [shippedCables, corpora]) {
		const before = fingerprint(root);
		const place = placeFor(context);
		assert.equal(ending(await indexed(root, place)), 'up-to-date');
		const archive = openArchive(root);
		const expected: (Summary & {readonly size: number})[] = [];
		for await (const {summaries} of readSummaries(archive, scanArchive(archive).ids, 1000)) {
			expected.push(...summaries.map(({references: _, ...summary}) => summary));
		}
		const rows = contentOf(place).rows.map(
			({key: _, sha256: _sha256, place: __, timesCited, cites, citedBy, ...summary}) => summary,
		);
		assert.deepEqual([...rows].sort(byId), expected.sort(byId));
		assert.equal(fingerprint(root), before);
	}
});

type Found = [id: string, subject: string | undefined, place: ByteRange | undefined];

test('the index of a dump says what reading it says, and the folder is as it was', async context => {
	const root = folderWith(context, {'cables.csv': manyRows(11), 'sub/more.csv': manyRows(2)});
	const before = fingerprint(root);
	const place = placeFor(context);
	const last = (await indexed(root, place)).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 13);
	const expected = ['cables.csv', 'sub/more.csv'].flatMap(dump =>
		[...readDump(join(root, dump))].map((entry): Found => {
			assert.ok(entry.type === 'row');
			const id = rowId({dump, row: entry.name});
			return [id, summarise(parseCable(id, entry.text)).subject, entry.place];
		}),
	);
	const rows = contentOf(place).rows.map(({id, subject, place}): Found => [id, subject, place]);
	assert.deepEqual(rows.sort(), expected.sort());
	assert.equal(fingerprint(root), before);
});

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

test('in memory nothing is written, and a thread of the program reads what another has indexed', async context => {
	const place = memoryPlace();
	const index = openIndex(place);
	context.after(index.close);
	const news = await indexed(folderWith(context, manyTexts(300)), place);
	assert.equal(ending(news), 'up-to-date');
	assert.ok(news.some(({type}) => type === 'committed'));
	assert.equal(index.order('date').length, 300);
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

test('an index that is a text is put aside and made anew', context =>
	assertReplaced(context, damages['is a text'] ?? assert.fail(), 40));

test('an index without its log, or with the log of another, says nothing wrong', async context => {
	const {root, place, content} = await folderAndContent(context, 40);
	writeFileSync(`${place.path}-wal`, readFileSync(place.path).subarray(0, 40_000));
	writeFileSync(`${place.path}-shm`, 'nonsense');
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('an empty file is an empty index', async context => {
	const {root, place, content} = await folderAndContent(context, 40);
	writeFileSync(place.path, '');
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('indexes of an older and a newer schema are not touched', async context => {
	const root = folderWith(context, texts);
	const place = indexPlace(root, privateFolder(context));
	assert.ok(place.type === 'file');
	const others = [schemaVersion - 1, schemaVersion + 1].map(version =>
		place.path.replace(/\.v\d+\.sqlite$/, `.v${version}.sqlite`),
	);
	assert.ok(!others.includes(place.path));
	for (const other of others) {
		writeFileSync(other, `the index of another version: ${other}`);
	}
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	for (const other of others) {
		assert.equal(readFileSync(other, 'utf8'), `the index of another version: ${other}`);
	}
});

test('what stands in its place and is not ours is left alone, with a sentence', async context => {
	const root = folderWith(context, texts);
	const outside = folderWith(context, {'precious.txt': 'precious'});
	const target = join(outside, 'precious.txt');
	const builders: readonly ((path: string) => void)[] = [
		path => symlinkSync(target, path),
		path => symlinkSync('/nowhere/at/all', path),
		path => execFileSync('ln', [target, path]),
		path => execFileSync('mkdir', [path]),
		path => execFileSync('mkfifo', [path]),
	];
	for (const build of builders) {
		const place = placeFor(context);
		execFileSync('mkdir', ['-p', dirname(place.path)]);
		build(place.path);
		assert.match(ending(await indexed(root, place)), /^foreign: .*not your index; left untouched$/);
		assert.equal(readFileSync(target, 'utf8'), 'precious');
		assert.throws(() => openIndex(place), {name: 'IndexError', fault: 'foreign'});
	}
});

test('a folder that is gone is told, and its index stays', async context => {
	const {root, place, content} = await folderAndContent(context, 40);
	rmSync(root, {recursive: true});
	const news: string[] = [];
	const archive = {root, name: 'folder', only: undefined, dump: undefined};
	const task = {archive, place, isRebuild: false, whenIndexedElsewhere: 'leave'} as const;
	await startIndexing(task, each => news.push(each.type === 'failed' ? each.fault : each.type)).ended;
	assert.deepEqual(news, ['folder']);
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('a rebuilt index is the same', async context => {
	const {root, place, content} = await folderAndContent(context, 40);
	const last = (await indexed(root, place, {isRebuild: true})).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 40);
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('a cache that cannot be written is told in a sentence', needs('fewer rights'), async context => {
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
