import assert from 'node:assert/strict';
import {existsSync, mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {progressLine} from '../../../source/command-line/indexing/run-indexing.js';
import {purgeCommand} from '../../../source/command-line/purge.js';
import {texts} from '../../app/texts.js';
import {folder} from '../indexed-folder.js';
import {takeDown} from '../written.js';

test('what was skipped is counted by its kind, or is in the JSON with its names', async context => {
	const {index} = folder(context, {...texts, '.hidden': 'x', 'a.png': 'x', 'b.png': 'x'});
	const {said, complaints, exitCode} = await index();
	assert.deepEqual(said.split('\n').slice(1), [
		'skipped, 2: unsupported file extension',
		'skipped, 1: hidden: the name begins with a dot',
		'',
	]);
	assert.deepEqual([complaints, exitCode], [[], 0]);
	assert.deepEqual(JSON.parse((await index('update', 'json')).said).skipped, [
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
		upToDate: false,
		wrong: [],
	});
	writeFileSync(place.path, 'no database');
	assert.deepEqual((await index('check')).complaints, [
		'the index is not a database; the next run rebuilds it',
	]);
});

test('where no index can be kept, that is said', async context => {
	const {index} = folder(context);
	const {complaints, exitCode} = await index('update', 'text', {type: 'memory', name: 'x'});
	assert.deepEqual([complaints, exitCode], [['there is no folder to keep an index in'], 1]);
});

test('progress is a count, a rate and the time that is left', () => {
	const progress = {done: 12_345, total: 250_000, rate: 3210.4, secondsLeft: 73.2};
	assert.equal(progressLine(progress), '12,345 of 250,000 cables, 3,210 a second, 1:14 left');
	assert.equal(
		progressLine({...progress, secondsLeft: undefined}),
		'12,345 of 250,000 cables, 3,210 a second',
	);
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
