import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createGuard} from '../../../source/archive/background/guard.js';

const guard = createGuard((_, read) => read(), new Map([['slow.txt', 'takes longer than 10 s']]));

function endless(): number {
	return endless() + 1;
}

const tooLarge: readonly (readonly [string, () => unknown])[] = [
	['a string', () => 'x'.repeat(2 ** 30)],
	['an array', () => new Array(2 ** 32)],
	['the stack', endless],
];

for (const [name, read] of tooLarge) {
	test(`what exceeds a limit of the engine is given up: ${name}`, () => {
		assert.deepEqual(guard('a.txt', read), {type: 'given-up', reason: 'takes too much memory'});
	});
}

test('a mistake of ours is not a lack of memory', () => {
	assert.throws(() => guard('a.txt', () => (1).toFixed(1000)), RangeError);
	assert.throws(() => guard('a.txt', () => String.fromCodePoint(-1)), RangeError);
	assert.throws(() => guard('a.txt', () => new Date(Number.NaN).toISOString()), RangeError);
});

test('what was given up before is not read again', () => {
	assert.deepEqual(
		guard('slow.txt', () => assert.fail('it is read')),
		{type: 'given-up', reason: 'takes longer than 10 s'},
	);
	assert.deepEqual(
		guard('fast.txt', () => 1),
		{type: 'read', result: 1},
	);
});
