import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {absentArchive, openArchive} from '../../source/archive/archive.js';
import {indexCommand} from '../../source/command-line/index-command.js';
import type {IndexWork} from '../../source/command-line/options/options.js';
import {purgeCommand} from '../../source/command-line/purge.js';
import {progressLine} from '../../source/command-line/run-indexing.js';
import {indexPlace} from '../../source/index/place.js';
import {countIndexed} from '../../source/index/reader.js';
import {texts} from '../app/texts.js';
import {type Context, folderWith} from '../archive/folder.js';
import {takeDown} from './written.js';

/** A folder, where its index is kept, and what a command says of it. */
function folder(context: Context, files: Readonly<Record<string, string | Uint8Array>> = texts) {
	const root = folderWith(context, files);
	const place = indexPlace(root, join(folderWith(context), 'cables'));
	assert.ok(place.type === 'file');
	async function index(
		work: IndexWork = 'update',
		format: 'text' | 'json' = 'text',
		where: typeof place | {type: 'memory'; name: string} = place,
		archive = openArchive(root),
	) {
		const {output, written, complaints} = takeDown();
		const progress: (string | undefined)[] = [];
		const following = {
			showProgress: (line: string | undefined) => progress.push(line),
			onStart: () => {},
			onPublish: () => {},
		};
		const exitCode = await indexCommand({archive, indexPlace: where}, {work, format}, output, following);
		return {said: written().replace(/[\d.]+ s\n/, '0 s\n'), complaints, exitCode, progress};
	}
	return {root, place, index};
}

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
		mended: 0,
		moved: 0,
		unreadable: [{file: 'picture.txt', reason: 'not a text file'}],
		leftAside: [],
	});
});

test('what was skipped is counted by its kind, or is in the JSON with its names', async context => {
	const {index} = folder(context, {...texts, '.hidden': 'x', 'a.png': 'x', 'b.png': 'x'});
	const {said, complaints, exitCode} = await index();
	assert.deepEqual(said.split('\n').slice(1), [
		'skipped, 2: unsupported file extension',
		'skipped, 1: hidden: the name begins with a dot',
		'',
	]);
	assert.deepEqual([complaints, exitCode], [[], 0]);
	assert.deepEqual(JSON.parse((await index('update', 'json')).said).leftAside, [
		{
			kind: 'ending',
			count: 2,
			examples: ['a.png', 'b.png'],
			reason: 'unsupported file extension',
		},
		{kind: 'hidden', count: 1, examples: ['.hidden'], reason: 'hidden: the name begins with a dot'},
	]);
});

test('a check tells whether there is an index, and whether it is up to date', async context => {
	const {root, place, index} = folder(context);
	assert.deepEqual((await index('check')).complaints, ['there is no index of this folder']);
	assert.ok(!existsSync(place.path));
	await index();
	assert.deepEqual(await index('check'), {
		said: '5 cables, up to date\n',
		complaints: [],
		exitCode: 0,
		progress: [],
	});
	writeFileSync(join(root, 'new.txt'), 'A new note.');
	writeFileSync(join(root, 'note.txt'), 'Another note.');
	rmSync(join(root, '07ZENDA88.txt'));
	const {said, exitCode} = await index('check');
	assert.equal(said, '5 cables, out of date: 1 to add, 1 changed, 1 to remove\n');
	assert.equal(exitCode, 1);
	assert.deepEqual(JSON.parse((await index('check', 'json')).said), {
		files: 5,
		added: 1,
		changed: 1,
		removed: 1,
		inStep: false,
		wrong: [],
	});
	writeFileSync(place.path, 'no database');
	assert.deepEqual((await index('check')).complaints, [
		'the index is not a database; the next run rebuilds it',
	]);
});

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

test('where no index can be kept, that is said', async context => {
	const {index} = folder(context);
	const {complaints, exitCode} = await index('update', 'text', {type: 'memory', name: 'x'});
	assert.deepEqual([complaints, exitCode], [['there is no folder to keep an index in'], 1]);
});

test('progress is a count, a rate and the time that is left', () => {
	const progress = {done: 12_345, total: 250_000, rate: 3210.4, secondsLeft: 73.2};
	assert.equal(progressLine(progress), '12345 of 250000 cables, 3210 a second, 1:14 left');
	assert.equal(progressLine({...progress, secondsLeft: undefined}), '12345 of 250000 cables, 3210 a second');
});

for (const ending of ['', '-wal', '.lock', '.bad']) {
	test(`purge leaves a folder alone that stands in the place of an index${ending}, and says so`, async context => {
		const {place, index} = folder(context);
		await index();
		const inTheWay = `${place.path}${ending}`;
		rmSync(inTheWay, {force: true});
		mkdirSync(inTheWay);
		const {output, complaints} = takeDown();
		assert.equal(await purgeCommand([place.path], {isSure: true, ask: undefined}, output), 1);
		assert.deepEqual(
			complaints.map(complaint => complaint.replace(/: .*/, '')),
			[inTheWay],
		);
		assert.ok(statSync(inTheWay).isDirectory());
	});
}

test('purge says what goes, asks, and removes it', async context => {
	const {place, index} = folder(context);
	await index();
	const purge = async (answer: boolean | undefined, isSure = false) => {
		const {output, written, complaints} = takeDown();
		const ask = answer === undefined ? undefined : async () => answer;
		const exitCode = await purgeCommand([place.path], {isSure, ask}, output);
		return {said: written(), complaints, exitCode};
	};
	const refused = await purge(false);
	assert.match(refused.said, /\.v\d+\.sqlite {2}\d+ bytes\n/);
	assert.equal(refused.exitCode, 1);
	assert.deepEqual(await purge(undefined), {
		said: refused.said,
		complaints: ['purge cannot ask without a terminal; use --yes to remove without asking'],
		exitCode: 2,
	});
	assert.ok(existsSync(place.path));
	assert.equal((await purge(true)).exitCode, 0);
	assert.ok(!existsSync(place.path));
	assert.deepEqual(await purge(undefined, true), {
		said: 'there is no index to remove\n',
		complaints: [],
		exitCode: 0,
	});
});
