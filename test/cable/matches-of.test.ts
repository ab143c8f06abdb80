import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchesOf} from '../../source/cable/matches-of.js';

test('all matches are found, as the iterator of the language finds them', () => {
	for (const pattern of [/\d+/g, /\d*/g, /(?<=\s)\w/g]) {
		for (const text of ['', 'ROME 12, 13 AND 14', '07ROME1333']) {
			assert.deepEqual(
				matchesOf(pattern, text).map(({index, 0: found}) => [index, found]),
				[...text.matchAll(pattern)].map(({index, 0: found}) => [index, found]),
				`${pattern} in ${text}`,
			);
		}
	}
});

test('matches are found from an offset on, whatever was found before', () => {
	assert.deepEqual(
		matchesOf(/\d+/g, 'ROME 12, 13', 7).map(([found]) => found),
		['13'],
	);
	assert.deepEqual(
		matchesOf(/\d+/g, 'ROME 12, 13', 7).map(({index}) => index),
		[9],
	);
});
