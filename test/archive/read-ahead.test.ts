import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readAhead} from '../../source/archive/read-ahead.js';

/** Numbers as they come from somewhere, and what has become of them. */
function source(count: number) {
	const seen = {taken: 0, isClosed: false};
	async function* numbers() {
		try {
			for (let number = 0; number < count; number++) {
				await new Promise(done => setImmediate(done));
				seen.taken++;
				yield number;
			}
		} finally {
			seen.isClosed = true;
		}
	}
	return {seen, numbers: numbers()};
}

test('all comes in its order', async () => {
	const {numbers} = source(100);
	const all = [];
	for await (const number of readAhead(numbers)) {
		all.push(number);
	}
	assert.deepEqual(all, [...Array(100).keys()]);
});

test('what is not asked for yet is taken all the same', async () => {
	const {numbers, seen} = source(100);
	const ahead = readAhead(numbers);
	assert.deepEqual(await ahead.next(), {value: 0, done: false});
	while (seen.taken < 100) {
		await new Promise(done => setImmediate(done));
	}
	assert.deepEqual(await ahead.next(), {value: 1, done: false});
});

test('who has had enough ends where it comes from', async () => {
	const {numbers, seen} = source(1e9);
	for await (const number of readAhead(numbers)) {
		if (number === 10) {
			break;
		}
	}
	assert.ok(seen.isClosed);
});

test('what goes wrong is told behind all that came before it', async () => {
	async function* failing() {
		yield 1;
		throw new Error('the folder is gone');
	}
	const ahead = readAhead(failing());
	assert.equal((await ahead.next()).value, 1);
	await assert.rejects(ahead.next(), /the folder is gone/);
});
