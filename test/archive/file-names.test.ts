import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {nameOf, openable} from '../../source/archive/file-names.js';
import {anyString} from '../property.js';

const anyBytes = fc.oneof(
	fc.uint8Array({minLength: 1, maxLength: 30}).map(bytes => Buffer.from(bytes)),
	anyString({minLength: 1, maxLength: 30}).map(name => Buffer.from(name)),
);

test('a name that is UTF-8 is itself, and its path opens as it is', () => {
	for (const name of ['07ZENDA88.txt', 'Besançon', '\u001B[2J', '🜲', 'x\ny', '\uFFFD']) {
		assert.equal(nameOf(Buffer.from(name)), name);
		assert.equal(openable(name), name);
	}
});

test('a byte that is not UTF-8 becomes half a surrogate pair, which no other name holds', () => {
	assert.equal(nameOf(Buffer.from([0x62, 0xff, 0x2e, 0x74])), 'b\uDCFF.t');
	assert.equal(nameOf(Buffer.from([0xc3, 0xa9, 0xc3])), 'é\uDCC3');
	// What would be a surrogate in UTF-8 is three bytes that are none.
	assert.equal(nameOf(Buffer.from([0xed, 0xb3, 0xbf])), '\uDCED\uDCB3\uDCBF');
});

test('every name leads back to its bytes, so that two names that differ stay different', () => {
	fc.assert(
		fc.property(anyBytes, bytes => {
			assert.deepEqual(Buffer.from(openable(nameOf(bytes))), bytes);
		}),
		{numRuns: 3000, seed: 1333},
	);
});

test('every name can be written as JSON', () => {
	fc.assert(
		fc.property(anyBytes, bytes => {
			const json = JSON.stringify(nameOf(bytes));
			assert.ok(json.isWellFormed());
			assert.equal(JSON.parse(json), nameOf(bytes));
		}),
	);
});
