import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {collocatesOf, unusualWordsOf} from '../../source/library/count-words.js';
import {cableText} from '../app/texts.js';

const body = '1. (C) The toll is high, says the D’Alema cease-fire.\n\n2. (C) High water.\n';
const cable = parseCable('a.txt', cableText({number: 1, subject: 'TOLL', body}));
const textCounts = {
	total: () => 1_000_000,
	countOf: (word: string) => (word === 'toll' ? 2500 : 100_000),
	eachPlace: () => {},
	eachLength: () => {},
};

test('the words of the first 2,000 cables are counted, and how many others and unreadable ones there are is known', () => {
	let steps = 0;
	const found = unusualWordsOf({
		textCounts,
		keys: Int32Array.from({length: 2500}, (_, index) => index),
		read: key => (key < 3 ? undefined : cable),
		onStep: () => steps++,
	});
	assert.deepEqual([found.counted, found.unread, found.beyond], [1997, 3, 500]);
	assert.ok(steps >= 2000);
	assert.deepEqual(
		found.words.map(({word, count, elsewhere, cables}) => ({word, count, elsewhere, cables})).slice(0, 1),
		[{word: 'toll', count: 1997, elsewhere: 503, cables: 1997}],
	);
});

test('words are near within their paragraph, and no other form of a word stands between', () => {
	const keys = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
	const near = (within: number) =>
		collocatesOf({textCounts, keys, read: () => cable, onStep: () => {}}, {node: 'fire', within});
	assert.deepEqual([near(1).here, near(1).elsewhere], [9, 9 * 9]);
	assert.deepEqual(
		near(2)
			.words.map(({word, count}) => [word, count])
			.sort(),
		[
			['cease', 9],
			['dalema', 9],
		],
	);
});

test('counting is given up as soon as a step throws', () => {
	const onStep = () => {
		throw new Error('late');
	};
	assert.throws(
		() => unusualWordsOf({textCounts, keys: Int32Array.of(1), read: () => cable, onStep}),
		/late/,
	);
});
