import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type Closeness,
	closenesses,
	isBetter,
	isProbablyTypo,
	scoreOf,
	type TermMatch,
} from '../../../source/search/ranking/rank.js';

test('closenesses are ordered from the best', () => {
	const scores = closenesses.map(closeness => scoreOf([match(0, closeness)], 40));
	assert.deepEqual(
		scores.toSorted((one, other) => one - other),
		scores,
	);
});

test('words in the typed order are better', () => better([match(0), match(10)], [match(10), match(0)]));
test('words close together are better', () => better([match(0), match(10)], [match(0), match(60)]));
test('a word out of order is better than an incomplete word', () =>
	better([match(60), match(0)], [match(0), match(10, 'beginning')]));
test('a whole word in a long subject is better than an incomplete word in a short one', () =>
	better([match(0)], [match(0, 'beginning')], 140, 20));
test('a shorter subject is a little better', () => better([match(0)], [match(0)], 20, 140));
test('subjects of about one length are equal', () =>
	assert.equal(scoreOf([match(0)], 45), scoreOf([match(30)], 75)));
test('no matches at all are perfect', () => assert.equal(scoreOf([], 40), 0));

test('a score lies between 0 and 1', () => {
	for (const closeness of closenesses) {
		const score = scoreOf([match(500, closeness), match(0, closeness), match(900, closeness)], 10_000);
		assert.ok(score >= 0 && score <= 1);
	}
});

test('of two matches the closer spelling is better', () => {
	assert.ok(isBetter(match(50), match(0, 'beginning'), undefined));
	assert.ok(!isBetter(match(50, 'one-typo'), match(0, 'middle'), undefined));
});

test('of equal matches the one after the word before is better, else the first', () => {
	assert.ok(isBetter(match(30), match(0), match(20)));
	assert.ok(!isBetter(match(30), match(0), undefined));
});

test('a rare spelling beside a frequent one is probably a typo', () => {
	assert.ok(isProbablyTypo(1, 1000));
	assert.ok(!isProbablyTypo(1, 5));
	assert.ok(!isProbablyTypo(500, 20_000));
});

function match(start: number, closeness: Closeness = 'whole'): TermMatch {
	return {start, end: start + 8, closeness};
}

function better(
	one: readonly TermMatch[],
	other: readonly TermMatch[],
	oneLength = 70,
	otherLength = 70,
): void {
	assert.ok(scoreOf(one, oneLength) < scoreOf(other, otherLength));
}
