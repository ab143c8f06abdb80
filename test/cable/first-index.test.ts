import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {firstIndex} from '../../source/cable/first-index.js';
import {sameExamples} from '../property.js';

test('the first index is that which going through all of them finds', () => {
	const numbers = fc
		.array(fc.integer({min: 0, max: 20}))
		.map(all => all.toSorted((one, other) => one - other));
	fc.assert(
		fc.property(numbers, fc.integer({min: -1, max: 21}), fc.nat(5), (all, wanted, start) => {
			const from = Math.min(start, all.length);
			const found = all.findIndex((number, index) => index >= from && number >= wanted);
			assert.equal(
				firstIndex(all.length, index => (all[index] ?? 0) >= wanted, from),
				found < 0 ? all.length : found,
			);
		}),
		sameExamples(1000),
	);
});
