import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
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
import {setTimeout as sleep} from 'node:timers/promises';
import {openArchive} from '../../../source/archive/archive.js';
import {tooMuchMemory} from '../../../source/archive/background/thread-limits.js';
import {readDump} from '../../../source/archive/dump/dump.js';
import type {ByteRange} from '../../../source/archive/dump/entries.js';
import {rowId} from '../../../source/archive/dump/row-id.js';
import {readSummaries} from '../../../source/archive/summaries.js';
import {scanArchive} from '../../../source/archive/walk-archive.js';
import {parseCable} from '../../../source/cable/parse.js';
import {type Summary, summarise} from '../../../source/cable/summary.js';
import {lockIndex} from '../../../source/index/database.js';
import {startIndexing} from '../../../source/index/follow/indexer.js';
import {indexPlace, memoryPlace} from '../../../source/index/place.js';
import {openIndex} from '../../../source/index/reader.js';
import {manyTexts, texts} from '../../app/texts.js';
import {manyRows} from '../../archive/dumps.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {shippedCables} from '../../cable/texts.js';
import {corpora} from '../../corpora.js';
import {fewerRights, needs} from '../../system.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ended, ending, indexed, spawnIndex} from '../indexing.js';

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
			({key: _, place: __, timesCited, tags, marks, cites, citedBy, ...summary}) => summary,
		);
		assert.deepEqual([...rows].sort(byId), expected.sort(byId));
		assert.equal(fingerprint(root), before);
	}
});

type Found = [id: string, subject: string | undefined, place: ByteRange | undefined];

test('the index of a dump says what reading it says, and the folder is as it was', async context => {
	const root = folderWith(context, {'cables.csv': manyRows(60), 'sub/more.csv': manyRows(5)});
	const before = fingerprint(root);
	const place = placeFor(context);
	const last = (await indexed(root, place)).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 65);
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

test('a stopped indexing goes on from where it was', async context => {
	const place = placeFor(context);
	const archive = openArchive(folderWith(context, manyTexts(3000)));
	const types: string[] = [];
	const indexing = startIndexing(
		{archive, place, isRebuild: false, whenIndexedElsewhere: 'leave'},
		({type}) => {
			types.push(type);
			if (type === 'committed') {
				void indexing.stop();
			}
		},
	);
	await indexing.ended;
	assert.ok(['stopped', 'up-to-date'].includes(types.at(-1) ?? ''), types.join());
	const [before] = [contentOf(place).rows.length];
	assert.ok(before > 0);
	const last = (await indexed(archive.root, place)).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.files, 3000);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 3000 - before);
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

/** A folder with an index of it, and what that index says. */
async function folderAndContent(context: Parameters<typeof folderWith>[0]) {
	const root = folderWith(context, manyTexts(200));
	const place = placeFor(context);
	await indexed(root, place);
	return {root, place, content: contentOf(place, ['river', 'gauge'])};
}

function damaged(bytes: Buffer, from: number, damage: (part: Buffer) => void): Buffer {
	const copy = Buffer.from(bytes);
	damage(copy.subarray(from));
	return copy;
}

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
	'is a text': () => Buffer.from('This is no database.\n'.repeat(500)),
	'has fifty bytes': bytes => bytes.subarray(0, 50),
	'is cut in half': bytes => bytes.subarray(0, bytes.length / 2),
	'has lost its last page': bytes => bytes.subarray(0, bytes.length - 4096),
	'has an empty page': bytes => damaged(bytes, 2 * 4096, part => part.fill(0, 0, 4096)),
	'has another journal': bytes => damaged(bytes, 18, part => part.fill(9, 0, 2)),
	'has flipped bytes': bytes =>
		damaged(bytes, 4096, part => {
			for (let at = 100; at < part.length; at += Math.floor(part.length / 200)) {
				part[at] = (part[at] ?? 0) ^ 0xff;
			}
		}),
	'is of another program': bytes => damaged(bytes, 68, part => part.writeUInt32BE(1)),
	'is of another schema under this name': bytes => damaged(bytes, 60, part => part.writeUInt32BE(99)),
};

for (const [name, damage] of Object.entries(damages)) {
	test(`an index that ${name} is put aside and made anew`, async context => {
		const {root, place, content} = await folderAndContent(context);
		writeFileSync(place.path, damage(readFileSync(place.path)));
		const news = await indexed(root, place);
		assert.equal(ending(news), 'up-to-date');
		assert.ok(news.some(({type}) => type === 'replaced'));
		assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
		assert.ok(existsSync(`${place.path}.bad`));
	});
}

test('an index without its log, or with the log of another, says nothing wrong', async context => {
	const {root, place, content} = await folderAndContent(context);
	writeFileSync(`${place.path}-wal`, readFileSync(place.path).subarray(0, 40_000));
	writeFileSync(`${place.path}-shm`, 'nonsense');
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('an empty file is an empty index', async context => {
	const {root, place, content} = await folderAndContent(context);
	writeFileSync(place.path, '');
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('indexes of an older and a newer schema are not touched', async context => {
	const root = folderWith(context, texts);
	const place = indexPlace(root, privateFolder(context));
	assert.ok(place.type === 'file');
	const others = ['.v1.sqlite', '.v3.sqlite'].map(version => place.path.replace('.v2.sqlite', version));
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
	const {root, place, content} = await folderAndContent(context);
	rmSync(root, {recursive: true});
	const news: string[] = [];
	const archive = {root, name: 'folder', only: undefined, dump: undefined};
	const task = {archive, place, isRebuild: false, whenIndexedElsewhere: 'leave'} as const;
	await startIndexing(task, each => news.push(each.type === 'failed' ? each.fault : each.type)).ended;
	assert.deepEqual(news, ['folder']);
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('an index made anew is the same', async context => {
	const {root, place, content} = await folderAndContent(context);
	const last = (await indexed(root, place, {isRebuild: true})).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 200);
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});

test('a full disk ends it with a sentence, and what was kept before is sound', async context => {
	const root = folderWith(context, manyTexts(2000));
	const cache = privateFolder(context);
	// To a program, a limit on the size of its files is a disk that is full.
	const {stdout, stderr, exitCode} = await ended(spawnIndex(root, cache, [], {kilobytesAFile: 512}));
	assert.equal(stdout, '');
	assert.match(stderr, /^cables: the disk (?:is full|could not store the index)\n$/);
	assert.equal(exitCode, 1);
	const again = await ended(spawnIndex(root, cache, ['--format=json']));
	assert.equal(JSON.parse(again.stdout).files, 2000);
	assert.equal((await ended(spawnIndex(root, cache, ['--check']))).exitCode, 0);
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

function privateFolder(context: Parameters<typeof folderWith>[0]): string {
	const folder = folderWith(context);
	chmodSync(folder, 0o700);
	return folder;
}

const script = new URL('troubled-index-worker.js', import.meta.url);

for (const [name, text, limits, reason] of [
	['takes too long', 'STUCK', {milliseconds: 200, heapMegabytes: 320}, 'takes longer than 0.2 s'],
	['takes too much memory', 'GREEDY', {milliseconds: 60_000, heapMegabytes: 60}, tooMuchMemory],
] as const) {
	test(`a file that ${name} is given up until it changes, and the rest is indexed`, async context => {
		const root = folderWith(context, {...manyTexts(20), '5-large.txt': text});
		// So that it is old enough to be known by its look.
		await sleep(2100);
		const place = placeFor(context);
		const problems = [{id: '5-large.txt', reason}];
		const first = await indexed(root, place, {}, {script, limits});
		assert.deepEqual([ending(first), contentOf(place).rows.length], ['up-to-date', 20]);
		assert.deepEqual(contentOf(place).problems, problems);
		// Were it tried again, it would be given up for another reason.
		const again = await indexed(root, place, {}, {script, limits: {milliseconds: 300, heapMegabytes: 320}});
		assert.equal(ending(again), 'up-to-date');
		assert.deepEqual(contentOf(place).problems, problems);
		writeFileSync(join(root, '5-large.txt'), 'The river is high.\n');
		assert.equal(ending(await indexed(root, place)), 'up-to-date');
		assert.deepEqual([contentOf(place).rows.length, contentOf(place).problems], [21, []]);
	});
}
