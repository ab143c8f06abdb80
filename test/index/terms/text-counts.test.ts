import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {openTally} from '../../../source/corpus-words/tally.js';
import {memoryPlace} from '../../../source/index/place/place.js';
import {passagesOf} from '../../../source/index/terms/passages.js';
import {indexedWords} from '../../../source/search/words/text-words.js';
import {cableText} from '../../app/texts.js';
import {shippedCables, textsIn} from '../../cable/text-files.js';
import {indexOf, keyOf} from '../filled-index.js';

/** The words of the paragraphs, counted one by one. */
function countedOneByOne(texts: Iterable<string>) {
	const tally = openTally();
	for (const text of texts) {
		tally.add(passagesOf(parseCable('a.txt', text)).texts.flatMap(indexedWords));
	}
	return tally.tally();
}

test('an index counts every word of the paragraphs as often as it stands there', context => {
	const texts = Object.fromEntries(textsIn(shippedCables).map(({name, text}) => [name, text]));
	const long = Array.from(
		{length: 40},
		(_, index) => `${index + 1}. (C) The Łódź cease-fire, D'Alema's U.S. toll.\n`,
	);
	const all = {...texts, 'long.txt': cableText({number: 1, subject: 'TOLLS', body: long.join('\n')})};
	const {total, words} = countedOneByOne(Object.values(all));
	const {textCounts} = indexOf(context, all).index;
	assert.ok(total > 5000);
	assert.equal(textCounts.total(), total);
	for (const [word, {count}] of words) {
		assert.equal(textCounts.countOf(word), count, word);
	}
	assert.equal(textCounts.countOf('dalema'), words.get('dalema')?.count);
	assert.equal(textCounts.countOf('secstate'), words.get('secstate')?.count ?? 0, 'headers do not count');
});

test('each place of a word and the length of each cable are reported with its key, and not those of a cable that is gone', context => {
	const of = (number: number, body: string) => cableText({number, subject: 'TOLLS', body});
	const {index, writer} = indexOf(context, {
		'a.txt': of(1, '1. (C) Toll, toll and river.\n'),
		'b.txt': of(2, '1. (C) River.\n\n2. (C) No toll.\n'),
	});
	const [first, second] = [keyOf(index, 'a.txt'), keyOf(index, 'b.txt')];
	const told = () => {
		const places: number[] = [];
		const lengths = new Map<number, number>();
		index.textCounts.eachPlace('toll', key => places.push(key));
		index.textCounts.eachLength((key, words) => lengths.set(key, (lengths.get(key) ?? 0) + words));
		const {total, countOf} = index.textCounts;
		return {places: places.sort(), lengths: [...lengths], total: total(), count: countOf('river')};
	};
	const before = told();
	assert.deepEqual(before.places, [first, first, second]);
	assert.deepEqual(
		before.lengths.map(([key]) => key),
		[first, second],
	);
	assert.equal(
		before.lengths.reduce((sum, [, words]) => sum + words, 0),
		before.total,
	);
	writer.remove('a.txt');
	writer.commit();
	const after = told();
	assert.deepEqual(after.places, [second]);
	assert.deepEqual(after.lengths, before.lengths.slice(1));
	assert.equal(after.total, before.lengths[1]?.[1]);
	assert.deepEqual([before.count, after.count], [2, 1]);
});

test('an index without a full text has no words', context => {
	const {textCounts} = indexOf(
		context,
		{'a.txt': cableText({number: 1, subject: 'TOLLS', body: '1. (C) Toll.\n'})},
		memoryPlace(false),
	).index;
	assert.deepEqual([textCounts.total(), textCounts.countOf('toll')], [0, 0]);
});
