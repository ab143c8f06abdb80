import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type Closeness,
	closenesses,
	type Find,
	isBetter,
	isProbablySlip,
	scoreOf,
} from '../../source/search/rank.js';

test('closenesses are ordered from the best', () => {
	const scores = closenesses.map(closeness => scoreOf([find(0, closeness)], 40));
	assert.deepEqual(
		scores.toSorted((one, other) => one - other),
		scores,
	);
});

test('words in the typed order are better', () => better([find(0), find(10)], [find(10), find(0)]));
test('words close together are better', () => better([find(0), find(10)], [find(0), find(60)]));
test('a word out of order is better than half a word', () =>
	better([find(60), find(0)], [find(0), find(10, 'beginning')]));
test('a whole word in a long subject is better than half a word in a short one', () =>
	better([find(0)], [find(0, 'beginning')], 140, 20));
test('a shorter subject is a little better', () => better([find(0)], [find(0)], 20, 140));
test('subjects of about one length are equal', () =>
	assert.equal(scoreOf([find(0)], 45), scoreOf([find(30)], 75)));
test('no finds at all are perfect', () => assert.equal(scoreOf([], 40), 0));

test('a score lies between 0 and 1', () => {
	for (const closeness of closenesses) {
		const score = scoreOf([find(500, closeness), find(0, closeness), find(900, closeness)], 10_000);
		assert.ok(score >= 0 && score <= 1);
	}
});

test('of two finds the closer spelling is better', () => {
	assert.ok(isBetter(find(50), find(0, 'beginning'), undefined));
	assert.ok(!isBetter(find(50, 'one-slip'), find(0, 'middle'), undefined));
});

test('of equal finds the one after the word before is better, else the first', () => {
	assert.ok(isBetter(find(30), find(0), find(20)));
	assert.ok(!isBetter(find(30), find(0), undefined));
});

test('a rare spelling beside a frequent one is probably a slip', () => {
	assert.ok(isProbablySlip(1, 1000));
	assert.ok(!isProbablySlip(1, 5));
	assert.ok(!isProbablySlip(500, 20_000));
});

function find(start: number, closeness: Closeness = 'whole'): Find {
	return {start, end: start + 8, closeness};
}

function better(one: readonly Find[], other: readonly Find[], oneLength = 70, otherLength = 70): void {
	assert.ok(scoreOf(one, oneLength) < scoreOf(other, otherLength));
}
