import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {chunksOf, type Posting, postingsIn} from '../../../source/index/terms/posting-list.js';
import {sameExamples} from '../../property.js';

const key = fc.oneof(fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 2 ** 31 - 1}));

test('the entries of a list are those that were put into its chunks, in their order', () => {
	const postings = fc.array(fc.record({key, place: fc.integer({min: 0, max: 255})}), {maxLength: 1500});
	fc.assert(
		fc.property(postings, fc.boolean(), (some, withPlaces) => {
			const sorted = some
				.map(({key, place}): Posting => ({key, place: withPlaces ? place : 0}))
				.sort((one, other) => one.key - other.key || one.place - other.place);
			const chunks = chunksOf(sorted, withPlaces);
			assert.deepEqual(
				chunks.flatMap(chunk => postingsIn(chunk, withPlaces)),
				sorted,
			);
			// A cable is in one chunk only, the one whose first key is not beyond it.
			const firsts = chunks.map(({firstKey}) => firstKey);
			assert.deepEqual([...new Set(firsts)], firsts);
			for (const [index, chunk] of chunks.entries()) {
				const keys = postingsIn(chunk, withPlaces).map(posting => posting.key);
				assert.equal(keys[0], chunk.firstKey);
				assert.ok(keys.every(each => each < (firsts[index + 1] ?? Number.POSITIVE_INFINITY)));
			}
		}),
		sameExamples(200),
	);
});

test('a long list has several chunks, and an empty one none', () => {
	const postings = Array.from({length: 5000}, (_, index) => ({key: 1 + index * 3, place: 0}));
	assert.ok(chunksOf(postings, false).length > 4);
	assert.ok(chunksOf(postings, false).every(({bytes}) => bytes.length < 1000));
	assert.deepEqual(chunksOf([], true), []);
});
