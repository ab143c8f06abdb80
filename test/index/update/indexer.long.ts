import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {openArchive} from '../../../source/archive/archive.js';
import {tooMuchMemory} from '../../../source/archive/background/thread-limits.js';
import {readDump} from '../../../source/archive/dump/dump.js';
import type {ByteRange} from '../../../source/archive/dump/entries.js';
import {rowId} from '../../../source/archive/dump/row-id.js';
import {scanArchive} from '../../../source/archive/folder/walk-archive.js';
import {readSummaries} from '../../../source/archive/summaries.js';
import {parseCable} from '../../../source/cable/parse.js';
import {summarise} from '../../../source/cable/summary/summarise.js';
import type {Summary} from '../../../source/cable/summary/summary.js';
import {indexPlace, memoryPlace, schemaVersion} from '../../../source/index/place/place.js';
import {openIndex} from '../../../source/index/reader.js';
import {startIndexing} from '../../../source/index/update/indexer.js';
import {manyTexts, texts} from '../../app/texts.js';
import {manyRows} from '../../archive/dumps.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {shippedCables} from '../../cable/text-files.js';
import {corpora} from '../../corpora.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ended, ending, indexed, privateFolder, spawnIndex} from '../indexing.js';
import {assertReplaced, damages, folderAndContent} from './replaced-index.js';

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

for (const [name, damage] of Object.entries(damages)) {
	test(`an index that ${name} is moved aside and rebuilt`, context => assertReplaced(context, damage));
}

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

const byId = (a: Summary, b: Summary) => (a.id < b.id ? -1 : 1);

test('the index of a folder says what reading it says, and the folder is as it was', async context => {
	for (const root of [shippedCables, corpora]) {
		const before = fingerprint(root);
		const place = placeFor(context);
		assert.equal(ending(await indexed(root, place)), 'up-to-date');
		const archive = openArchive(root);
		const expected: (Summary & {readonly size: number})[] = [];
		for await (const {summaries} of readSummaries(archive, scanArchive(archive).ids, undefined, 1000)) {
			expected.push(...summaries.map(({references: _, ...summary}) => summary));
		}
		const rows = contentOf(place).rows.map(
			({key: _, sha256: _sha256, place: __, timesCited, cites, citedBy, ...summary}) => summary,
		);
		assert.deepEqual([...rows].sort(byId), expected.sort(byId));
		assert.equal(fingerprint(root), before);
	}
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

test('a rebuilt index is the same', async context => {
	const {root, place, content} = await folderAndContent(context, 40);
	const last = (await indexed(root, place, {isRebuild: true})).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 40);
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
});
