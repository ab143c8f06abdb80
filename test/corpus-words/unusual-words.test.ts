import assert from 'node:assert/strict';
import {test} from 'node:test';
import {logLikelihood} from '../../source/corpus-words/log-likelihood.js';
import {divideByNearness} from '../../source/corpus-words/nearness.js';
import {openTally} from '../../source/corpus-words/tally.js';
import {archiveWithout, asElsewhere, unusualWords} from '../../source/corpus-words/unusual-words.js';

function tallyOf(...cables: readonly string[]) {
	const tally = openTally();
	for (const text of cables) {
		tally.add(text.split(' '));
	}
	return tally.tally();
}

const times = (count: number, word: string) => new Array<string>(count).fill(word).join(' ');

test('a tally knows how often a word stands, and in how many cables', () => {
	const {total, words} = tallyOf('toll toll river', 'toll', 'river bank');
	assert.equal(total, 6);
	assert.deepEqual(
		[...words].map(([word, {count, cables}]) => [word, count, cables]),
		[
			['toll', 3, 2],
			['river', 2, 2],
			['bank', 1, 1],
		],
	);
});

test('unusual words are compared with the rest of the archive, and those of every text are not among them', () => {
	const here = tallyOf(`${times(10, 'toll')} ${times(90, 'the')}`);
	const counts: Readonly<Record<string, number>> = {toll: 20, the: 900};
	const archive = {total: 1000, countOf: (word: string) => counts[word] ?? 0};
	const g2 = logLikelihood({count: 10, of: 100}, {count: 10, of: 900});
	assert.deepEqual(unusualWords(here, archiveWithout(archive, here)), {
		here: 100,
		elsewhere: 900,
		words: [{word: 'toll', count: 10, cables: 1, elsewhere: 10, g2}],
	});
});

test('what stands there fewer than three times, or less often than elsewhere, is not unusual', () => {
	const here = tallyOf(`${times(2, 'rare')} ${times(3, 'often')} ${times(5, 'scarce')}`);
	const elsewhere = tallyOf(`${times(900, 'scarce')} ${times(100, 'other')}`);
	assert.deepEqual(
		unusualWords(here, asElsewhere(elsewhere)).words.map(({word}) => word),
		['often'],
	);
});

test('an archive whose index is older than a text counts no word less often than never', () => {
	const here = tallyOf('toll toll');
	const rest = archiveWithout({total: 1, countOf: () => 1}, here);
	assert.deepEqual([rest.total, rest.countOf('toll')], [0, 0]);
});

test('words are near a word on either side of it, each once, and the word itself is neither near nor far', () => {
	const divide = (text: string, within: number) => {
		const {near, far} = divideByNearness(text.split(' '), 'x', within);
		return `${near.join(' ')} | ${far.join(' ')}`;
	};
	assert.equal(divide('a b x c d', 1), 'b c | a d');
	assert.equal(divide('a x b x c', 2), 'a b c | ');
	assert.equal(divide('x x a b', 1), 'a | b');
	assert.equal(divide('a b c', 5), ' | a b c');
});
