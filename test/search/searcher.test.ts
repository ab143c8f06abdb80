import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Hits} from '../../source/app/state.js';
import type {CableKey, Listed} from '../../source/cable/summary.js';
import {createSearcher} from '../../source/searcher.js';

const cables = [cable(0, 'THE KING IS WELL'), cable(1, 'GAS PRICES'), cable(2, undefined)];

test('what is found comes as an event, with the letters to mark', async context => {
	const {search, answers} = searcher(context);
	search(cables, 'kin');
	assert.deepEqual(await answers(1), [
		{text: 'kin', total: 1, rows: [{key: 0, matches: [{start: 4, end: 7}]}]},
	]);
});

test('of what is asked while the thread is busy only the newest is answered', async context => {
	const {search, answers} = searcher(context);
	for (const text of ['k', 'ki', 'kin', 'king']) {
		search(cables, text);
	}
	assert.deepEqual(texts(await answers(2)), ['k', 'king']);
	search(cables, 'gas');
	assert.deepEqual(texts(await answers(3)), ['k', 'king', 'gas']);
});

test('a list that has changed is searched anew', async context => {
	const {search, answers} = searcher(context);
	search(cables, 'king');
	search([...cables, cable(3, 'SUCCESSION: THE KING IS ILL')], 'king');
	assert.deepEqual(
		(await answers(2)).map(({total}) => total),
		[1, 2],
	);
});

test('a cable without a subject is found by its number', async context => {
	const {search, answers} = searcher(context);
	search([{...cable(4, undefined), mrn: '07STRELSAU509'}], 'strelsau509');
	assert.deepEqual((await answers(1))[0]?.rows, [{key: 4, matches: []}]);
});

test('what a thread dies of has no answer, and another thread answers the next', async context => {
	const {search, answers} = searcher(context);
	search(deadly, 'king');
	search(cables, 'king');
	search(cables, 'gas');
	assert.deepEqual(texts(await answers(1)), ['gas']);
	search(deadly, 'gas');
	await sleep(200);
	search(cables, 'king');
	assert.deepEqual(texts(await answers(2)), ['gas', 'king']);
});

test('it can be closed before anything was searched', async () => {
	await createSearcher(() => {}).close();
});

/** The thread throws at a subject that is no text. */
const deadly = [{...cable(0, ''), subject: 7 as unknown as string}];

/** A searcher that is closed after the test; `answers` waits for so many and tells all that have come. */
function searcher(context: TestContext) {
	const hits: Hits[] = [];
	const {search, close} = createSearcher(event => {
		assert.equal(event.type, 'hits-found');
		hits.push(event.hits);
	});
	context.after(close);
	return {
		search,
		async answers(count: number): Promise<readonly Hits[]> {
			for (let tries = 0; tries < 500 && hits.length < count; tries++) {
				await sleep(10);
			}
			// More than are wanted would be a mistake too.
			await sleep(20);
			return [...hits];
		},
	};
}

function texts(answers: readonly Hits[]): readonly string[] {
	return answers.map(({text}) => text);
}

function cable(key: CableKey, subject: string | undefined): Listed {
	return {
		key,
		id: `${key}.txt`,
		mrn: undefined,
		date: undefined,
		from: undefined,
		classification: undefined,
		isNoforn: false,
		subject,
		opening: '',
		isPartial: false,
	};
}
