import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {createParsers} from '../../../source/index/follow/parsers.js';
import {type ReadJob, type ReadResult, runReadJob} from '../../../source/index/follow/read-job.js';
import type {ThreadOptions} from '../../../source/index/follow/reader-thread.js';
import {dumpText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';

const count = 500;

/** Files of which the first of every hundred is large. */
const names = Array.from({length: count}, (_, index) => `${index}.txt`);
const files = Object.fromEntries(
	names.map((name, index) => [name, 'The river is high.\n'.repeat(index % 100 === 0 ? 6000 : 1)]),
);

async function* groups(): AsyncGenerator<readonly ReadJob[]> {
	for (let from = 0; from < count; from += 150) {
		const group = names.slice(from, from + 150);
		yield group.map(id => ({type: 'file', id, size: files[id]?.length ?? 0, knownHash: undefined}));
	}
}

for (const threads of [1, 3]) {
	test(`what ${threads} at a time have read comes in the order in which it was given to them`, async context => {
		const {parsers, readHere} = parsersOf(context, {threads});
		assert.deepEqual(
			await allRead(parsers.read(groups(), () => true)),
			names.map(name => `cable ${name}`),
		);
		assert.deepEqual(readHere, []);
	});
}

test('where there is little to read it is read in the same thread, and in the same order', async context => {
	const {parsers, readHere} = parsersOf(context, {threads: 2});
	assert.deepEqual(
		await allRead(parsers.read(groups(), () => false)),
		names.map(name => `cable ${name}`),
	);
	assert.deepEqual(readHere, names);
	assert.deepEqual(await parsers.close(), []);
});

test('when it turns out to be much, threads go on with it', async context => {
	const {parsers, readHere} = parsersOf(context, {threads: 2});
	assert.deepEqual(
		await allRead(parsers.read(groups(), () => readHere.length >= 100)),
		names.map(name => `cable ${name}`),
	);
	assert.ok(readHere.length >= 100 && readHere.length < 120, String(readHere.length));
});

test('who takes nothing more can end them', async context => {
	const {parsers} = parsersOf(context, {threads: 2});
	for await (const _ of parsers.read(groups(), () => true)) {
		break;
	}
	assert.deepEqual(await parsers.close(), [1, 1]);
});

test('a thread that is stuck in a file or devours its memory is replaced, and the rest is read', async context => {
	const troubled = {
		...files,
		'10.txt': 'STUCK',
		'11.txt': 'STUCK',
		'200.txt': 'GREEDY',
		'cables.csv': dumpText('07ROME1', '07ROME2', 'STUCK', '07ROME4', '07ROME5'),
	};
	const size = Buffer.byteLength(troubled['cables.csv']);
	const slice = {type: 'slice', id: 'cables.csv', range: {offset: 0, length: size}} as const;
	async function* all(): AsyncGenerator<readonly ReadJob[]> {
		yield* groups();
		yield [{...slice, isLast: true, stamp: '', knownHashes: new Set()}];
	}
	const {parsers} = parsersOf(context, {
		files: troubled,
		threads: 2,
		script: new URL('troubled-worker.js', import.meta.url),
		limits: {milliseconds: 500, heapMegabytes: 64},
	});
	const read: ReadResult[] = [];
	for await (const batch of parsers.read(all(), () => true)) {
		read.push(...batch);
	}
	assert.deepEqual(
		read.map(({id}) => id),
		[...names, 'cables.csv'],
	);
	assert.deepEqual(
		read.flatMap(one => (one.type === 'unreadable' ? [[one.id, one.reason]] : [])),
		[
			['10.txt', 'takes longer than 0.5 s'],
			['11.txt', 'takes longer than 0.5 s'],
			['200.txt', 'takes too much memory'],
		],
	);
	const dump = read.at(-1);
	assert.deepEqual(
		dump?.type === 'slice' && dump.entries.map(entry => (entry.type === 'row' ? 'row' : entry.reason)),
		['row', 'row', 'takes longer than 0.5 s', 'row', 'row'],
	);
});

function parsersOf(
	context: TestContext,
	{files: held = files, ...options}: {files?: typeof files; threads: number} & ThreadOptions,
) {
	const archive = openArchive(folderWith(context, held));
	const readHere: string[] = [];
	const parsers = createParsers(archive, {
		readHere(one) {
			readHere.push(one.id);
			return runReadJob(archive, one, Date.now);
		},
		...options,
	});
	context.after(parsers.close);
	return {parsers, readHere};
}

async function allRead(batches: AsyncIterable<readonly ReadResult[]>): Promise<readonly string[]> {
	const all: string[] = [];
	for await (const batch of batches) {
		all.push(...batch.map(({type, id}) => `${type} ${id}`));
	}
	return all;
}
