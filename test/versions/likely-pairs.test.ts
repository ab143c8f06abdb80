import assert from 'node:assert/strict';
import {test} from 'node:test';
import {likelyPairs, type PairLimits} from '../../source/versions/likely-pairs.js';
import {createRandom} from '../random.js';

const usual: PairLimits = {numbers: 1_000_000, pairs: 1_000_000};

function pairsOf(sketches: readonly (readonly number[])[], limits = usual): readonly string[] {
	const {pairs} = likelyPairs(visit => {
		for (const [index, sketch] of sketches.entries()) {
			visit(index + 100, Uint32Array.from(sketch));
		}
	}, limits);
	return pairs.map(pair => pair.toSorted().join('-')).sort();
}

test('cables that share two numbers are a pair, and those that share one are not', () => {
	assert.deepEqual(pairsOf([[1, 2, 3], [2, 3, 9], [3, 5], []]), ['100-101']);
	assert.deepEqual(pairsOf([]), []);
	assert.deepEqual(
		pairsOf([
			[0, 0xffffffff],
			[0, 0xffffffff],
		]),
		['100-101'],
	);
});

test('of many with the same numbers each is in a pair, and there are no more than two pairs for each', () => {
	const pairs = pairsOf(Array.from({length: 500}, () => [4, 8, 15]));
	assert.equal(pairs.length, 499 + 498);
	const named = new Set(pairs.flatMap(pair => pair.split('-')));
	assert.equal(named.size, 500);
});

test('in slices the same pairs are found', () => {
	const random = createRandom(5);
	const sketches = Array.from({length: 300}, () =>
		[...new Set(Array.from({length: 12}, () => Math.floor(random() * 400)))].sort((a, b) => a - b),
	);
	const all = pairsOf(sketches);
	assert.ok(all.length > 100);
	for (const numbers of [1, 100, 1000]) {
		assert.deepEqual(pairsOf(sketches, {...usual, numbers}), all);
	}
});

test('a slice in which a form makes many numbers has all of them', () => {
	// Every number is of the same slice.
	const pairs = pairsOf(
		Array.from({length: 3000}, () => [600, 1200]),
		{...usual, numbers: 1000},
	);
	assert.equal(pairs.length, 2999 + 2998);
});

test('where there are more pairs than are counted, that is reported', () => {
	const source = (visit: (key: number, sketch: Uint32Array) => void) => {
		for (let key = 0; key < 50; key++) {
			visit(key, Uint32Array.of(1, 2));
		}
	};
	assert.equal(likelyPairs(source, {...usual, pairs: 10}).isCut, true);
	assert.equal(likelyPairs(source, usual).isCut, false);
});
