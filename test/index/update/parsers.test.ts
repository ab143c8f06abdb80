import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ReadResult} from '../../../source/index/update/read-job.js';
import {groups, names, parsersOf} from './many-files.js';

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

async function allRead(batches: AsyncIterable<readonly ReadResult[]>): Promise<readonly string[]> {
	const all: string[] = [];
	for await (const batch of batches) {
		all.push(...batch.map(({type, id}) => `${type} ${id}`));
	}
	return all;
}
