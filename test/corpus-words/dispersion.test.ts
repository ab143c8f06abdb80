import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dispersionOf, rateIn} from '../../source/corpus-words/dispersion.js';

test('a word is counted in each period, with its cables and how many words they have', () => {
	const rows = dispersionOf(
		{
			total: () => 1200,
			countOf: () => 4,
			eachPlace: (word, visit) => (word === 'toll' ? [1, 1, 3, 9] : []).forEach(visit),
			eachLength(visit) {
				for (const key of [1, 2, 3]) {
					visit(key, 300);
				}
				// The other part of a long cable.
				visit(3, 100);
				visit(9, 200);
			},
		},
		'toll',
		new Map<string | undefined, readonly number[]>([
			['1974', [1, 2]],
			['1975', [4]],
			[undefined, [3]],
		]),
	);
	assert.deepEqual(rows, [
		{period: '1974', count: 2, having: 1, cables: 2, words: 600},
		{period: '1975', count: 0, having: 0, cables: 1, words: 0},
		{period: undefined, count: 1, having: 1, cables: 1, words: 400},
	]);
	assert.deepEqual(rows.map(rateIn), [(2 / 600) * 10_000, 0, 25]);
});
