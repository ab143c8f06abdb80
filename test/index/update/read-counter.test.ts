import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ChangedFile} from '../../../source/index/update/comparison.js';
import {createReadCounter} from '../../../source/index/update/read-counter.js';
import type {ReadResult} from '../../../source/index/update/read-job.js';

const file = {type: 'file', id: 'a.txt', size: 100} satisfies ChangedFile;
const dump = {type: 'dump', id: 'cables.csv', size: 680_000, stamp: ''} satisfies ChangedFile;
const wasRead = {type: 'gone', id: 'a.txt'} satisfies ReadResult;

function sliceOf(rows: number, length: number): ReadResult {
	const fingerprint = {size: 1, stamp: '', hash: new Uint8Array()};
	const row = {
		type: 'row',
		columns: {number: '1', referenceId: 'x'},
		fingerprint,
		record: undefined,
	} as const;
	const entries = Array.from({length: rows}, () => row);
	const range = {offset: 0, length};
	return {type: 'slice', id: 'cables.csv', range, isLast: false, entries, lineFeeds: 0, stamp: ''};
}

test('files are counted one by one, and their number grows while more are found', () => {
	const work = createReadCounter();
	work.add([file, file]);
	assert.deepEqual([work.done(), work.total()], [0, {count: 2, isFinal: false}]);
	work.finish([wasRead]);
	work.add([file]);
	work.complete();
	assert.deepEqual([work.done(), work.total()], [1, {count: 3, isFinal: true}]);
});

test('how many rows a dump has is guessed from its size, and better the more of it was read', () => {
	const work = createReadCounter();
	work.add([dump]);
	assert.equal(work.total().count, 100);
	work.finish([sliceOf(1000, 340_000)]);
	assert.equal(work.done(), 1000);
	assert.ok(Math.abs(work.total().count - 2000) < 30, String(work.total().count));
	work.finish([sliceOf(500, 340_000)]);
	assert.deepEqual([work.done(), work.total().count], [1500, 1500]);
});
