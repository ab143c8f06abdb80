import assert from 'node:assert/strict';
import {test} from 'node:test';
import {logLikelihood, perTenThousand} from '../../source/corpus-words/log-likelihood.js';

const {log} = Math;

/** Equal but for what the last places of a sum depend on. */
function checkNear(actual: number, expected: number): void {
	assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}

test('the log-likelihood of two shares is that of the table of their four cells', () => {
	// Expected are 2 of 20 here, 18 elsewhere, and 98 and 882 of the other words.
	const byHand = 2 * (10 * log(10 / 2) + 10 * log(10 / 18) + 90 * log(90 / 98) + 890 * log(890 / 882));
	checkNear(logLikelihood({count: 10, of: 100}, {count: 10, of: 900}), byHand);
	checkNear(byHand, 21.176963409905998);
});

test('a word that never stands elsewhere has a log-likelihood, too', () => {
	const byHand = 2 * (5 * log(5 / 0.5) + 95 * log(95 / 99.5) + 900 * log(900 / 895.5));
	checkNear(logLikelihood({count: 5, of: 100}, {count: 0, of: 900}), byHand);
	checkNear(byHand, 23.255083225158828);
});

test('equal shares are not surprising at all, and neither is what has no words', () => {
	checkNear(logLikelihood({count: 10, of: 100}, {count: 90, of: 900}), 0);
	assert.equal(logLikelihood({count: 0, of: 100}, {count: 0, of: 900}), 0);
	checkNear(logLikelihood({count: 10, of: 100}, {count: 0, of: 0}), 0);
	assert.equal(logLikelihood({count: 100, of: 100}, {count: 900, of: 900}), 0);
});

test('a share is given per 10,000 words', () => {
	assert.equal(perTenThousand({count: 5, of: 2000}), 25);
	assert.equal(perTenThousand({count: 0, of: 0}), 0);
});
