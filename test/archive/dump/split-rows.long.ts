import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitRows} from '../../../source/archive/dump/split-rows.js';

test('a column of half a gigabyte is passed over in the memory of one row', () => {
	const chunk = Buffer.alloc(1024 * 1024, 'text of a column that was never closed\n');
	function* dump() {
		yield Buffer.from('"1","');
		for (let megabytes = 0; megabytes < 512; megabytes++) {
			yield chunk;
		}
		yield Buffer.from('\n"2","b"\n');
	}
	let peak = 0;
	const before = process.memoryUsage().arrayBuffers;
	const rows = [];
	for (const row of splitRows(
		watched(dump(), () => (peak = Math.max(peak, process.memoryUsage().arrayBuffers))),
	)) {
		rows.push(row);
	}
	assert.deepEqual(
		rows.map(({bytes}) => bytes?.toString()),
		[undefined, '"2","b"\n'],
	);
	assert.ok(peak - before < 256 * 1024 * 1024, `${peak - before} bytes at a time`);
});

function* watched<Item>(items: Iterable<Item>, look: () => void): Generator<Item> {
	for (const item of items) {
		look();
		yield item;
	}
}
