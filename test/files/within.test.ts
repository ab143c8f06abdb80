import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isWithin} from '../../source/files/within.js';

const cases: readonly (readonly [path: string, folder: string, expected: boolean])[] = [
	['/a/b', '/a', true],
	['/a', '/a', true],
	['/a/b/c', '/a', true],
	['/a/..b', '/a', true],
	['/ab', '/a', false],
	['/', '/a', false],
	['/a', '/', true],
	['/', '/', true],
];

for (const [path, folder, expected] of cases) {
	test(`${path} is ${expected ? '' : 'not '}within ${folder}`, () =>
		assert.equal(isWithin(path, folder), expected));
}
