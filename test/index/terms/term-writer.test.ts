import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {type Database, openDatabase} from '../../../source/index/database.js';
import {areTermsDamaged} from '../../../source/index/integrity/terms-sum.js';
import {memoryPlace} from '../../../source/index/place/place.js';
import {readPostings, readPostingsBetween} from '../../../source/index/terms/stored-postings.js';
import {TermWriter} from '../../../source/index/terms/term-writer.js';
import type {PlacedTerm} from '../../../source/index/terms/terms.js';
import {readVocabulary} from '../../../source/index/terms/vocabulary.js';
import {createRandom, oneOf, type Random} from '../../random.js';

const words = ['toll', 'zenda', 'river', 'the', 'bridge', 'a', 'é', 'tolls'];
const tags = ['PREL', 'PGOV', 'RT'];

test('cables come, change and go, and the lists and counts are those of a plain map', context => {
	for (const seed of [1, 2, 3, 4, 5]) {
		const database = newDatabase(context);
		const random = createRandom(seed);
		const writer = new TermWriter(database);
		const plain = new Map<number, readonly PlacedTerm[]>();
		let lastKey = 0;
		for (let step = 0; step < 40; step++) {
			for (let change = Math.floor(random() * 30); change > 0; change--) {
				const known = [...plain.keys()];
				const kind = random();
				if (kind < 0.6 || known.length === 0) {
					lastKey += 1 + Math.floor(random() ** 4 * 100_000);
					put(lastKey);
				} else if (kind < 0.8) {
					const key = oneOf(known, random);
					writer.remove(key, plain.get(key) ?? []);
					put(key);
				} else {
					const key = oneOf(known, random);
					writer.remove(key, plain.get(key) ?? []);
					plain.delete(key);
				}
			}
			writer.flush();
			if (step % 10 === 9) {
				check(database, plain);
			}
		}

		function put(key: number): void {
			const terms = someTerms(random);
			writer.add(key, terms);
			plain.set(key, terms);
		}
	}
});

test('a list of many cables is changed in its middle', context => {
	const database = newDatabase(context);
	const writer = new TermWriter(database);
	const term = {term: 'tag:PREL', place: 0};
	const plain = new Map<number, readonly PlacedTerm[]>();
	for (let key = 1; key <= 6000; key += 2) {
		writer.add(key, [term]);
		plain.set(key, [term]);
	}
	writer.flush();
	for (let key = 2; key <= 6000; key += 40) {
		writer.add(key, [term]);
		plain.set(key, [term]);
		writer.remove(key + 1, [term]);
		plain.delete(key + 1);
	}
	writer.flush();
	check(database, plain);
});

test('what is discarded was never there, and what is cleared is gone', context => {
	const database = newDatabase(context);
	const writer = new TermWriter(database);
	const terms = [{term: 'word:toll', place: 0}];
	writer.add(1, terms);
	writer.discard();
	writer.flush();
	check(database, new Map());
	writer.add(2, terms);
	writer.flush();
	check(database, new Map([[2, terms]]));
	writer.clear();
	check(database, new Map());
});

test('a range of terms has the cables of all of them, and no other', context => {
	const database = newDatabase(context);
	const writer = new TermWriter(database);
	for (const [index, day] of ['2006-12-31', '2007-01-01', '2007-01-31', '2007-02-01'].entries()) {
		writer.add(index + 1, [
			{term: `date:${day}`, place: 0},
			{term: 'word:toll', place: index},
		]);
	}
	writer.flush();
	const found: number[] = [];
	const bounds = ['date:2007-01-01', 'date:2007-01-31'] as const;
	readPostingsBetween(database, bounds, key => found.push(key), assert.fail);
	assert.deepEqual(found, [2, 3]);
});

function newDatabase(context: TestContext): Database {
	const database = openDatabase(memoryPlace());
	context.after(database.close);
	return database;
}

/** The words of a subject at their places, some of them twice, and a few facts. */
function someTerms(random: Random): readonly PlacedTerm[] {
	const subject = Array.from({length: 1 + Math.floor(random() * 6)}, (_, place) => ({
		term: `word:${oneOf(words, random)}`,
		place,
	}));
	const facts = tags.filter(() => random() < 0.4).map(tag => ({term: `tag:${tag}`, place: 0}));
	return [...subject, ...facts];
}

function check(database: Database, plain: ReadonlyMap<number, readonly PlacedTerm[]>): void {
	assert.equal(areTermsDamaged(database), false);
	for (const [kind, texts] of [
		['word', words],
		['tag', tags],
	] as const) {
		const counts: [string, number][] = [];
		for (const text of texts.toSorted()) {
			const term = `${kind}:${text}`;
			const expected = [...plain]
				.flatMap(([key, terms]) => terms.flatMap(own => (own.term === term ? {key, place: own.place} : [])))
				.sort((one, other) => one.key - other.key || one.place - other.place);
			const found: {readonly key: number; readonly place: number}[] = [];
			readPostings(database, term, (key, place) => found.push({key, place}), assert.fail);
			assert.deepEqual(found, expected, term);
			const count = new Set(expected.map(({key}) => key)).size;
			if (count > 0) {
				counts.push([text, count]);
			}
		}
		const vocabulary = readVocabulary(database, kind);
		assert.deepEqual(
			vocabulary.texts.map((text, index) => [text, vocabulary.counts[index]]),
			counts,
		);
	}
}
