import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createNumberColumn, createTextColumn, none} from '../../../source/index/orders/columns.js';
import {anyString} from '../../property.js';

test('numbers are kept by their keys, near and far', () => {
	const column = createNumberColumn();
	for (const [key, value] of [
		[0, 7],
		[4095, 0],
		[4096, 2 ** 32 - 2],
		[2 ** 40, 3],
	] as const) {
		assert.equal(column.has(key), false);
		column.set(key, value);
		assert.equal(column.get(key), value);
	}
	column.set(0, undefined);
	assert.deepEqual([column.has(0), column.get(0), column.get(1)], [false, none, none]);
	assert.ok(column.compare(0, 4095) < 0);
	assert.ok(column.compare(4095, 2 ** 40) < 0);
	assert.equal(column.compare(0, 1), 0);
});

test('texts compare by their bytes, and none comes before all others', () => {
	const texts = fc.array(fc.option(fc.oneof(anyString(), fc.constantFrom('', 'a', 'ab', 'b'))));
	fc.assert(
		fc.property(texts, all => {
			const column = createTextColumn();
			all.forEach((text, key) => {
				column.set(key, text ?? undefined);
			});
			for (const [a, one] of all.entries()) {
				assert.equal(column.has(a), one !== null);
				for (const [b, other] of all.entries()) {
					const expected =
						one === null || other === null
							? Number(one !== null) - Number(other !== null)
							: Buffer.compare(Buffer.from(one), Buffer.from(other));
					assert.equal(Math.sign(column.compare(a, b)), expected, `${one} and ${other}`);
				}
			}
		}),
	);
});

test('a text may be longer than the memory that is taken at a time, and be set anew', () => {
	const column = createTextColumn();
	const long = 'x'.repeat(3 * 1024 * 1024);
	column.set(1, `${long}b`);
	column.set(2, `${long}a`);
	column.set(3, 'y');
	assert.ok(column.compare(1, 2) > 0);
	assert.ok(column.compare(1, 3) < 0);
	column.set(1, 'z');
	assert.ok(column.compare(1, 3) > 0);
	column.set(1, undefined);
	assert.equal(column.has(1), false);
	assert.ok(column.compare(1, 3) < 0);
});
