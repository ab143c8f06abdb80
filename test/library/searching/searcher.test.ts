import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {SearchResults} from '../../../source/app/state/screen.js';
import {createSearcher} from '../../../source/library/searching/searcher.js';
import {type Sought, subjectsIndex} from '../../search/subjects-index.js';

const cables: readonly Sought[] = [
	{subject: 'THE KING IS WELL'},
	{subject: 'GAS PRICES'},
	{subject: undefined, mrn: '07STRELSAU509'},
];

const ranked = {scope: 'subject', problems: [], isRanked: true, spellings: [], neighbours: 0} as const;

test('what is found comes as an event, with the letters to mark', async context => {
	const {search, answers} = searcher(context);
	search('kin');
	assert.deepEqual(await answers(1), [
		{text: 'kin', keys: Int32Array.of(1), matches: [[{start: 4, end: 7}]], ...ranked},
	]);
});

test('of what is asked while the thread is busy only the newest is answered', async context => {
	const {search, answers} = searcher(context);
	for (const text of ['k', 'ki', 'kin', 'king']) {
		search(text);
	}
	const [first = '', ...others] = texts(await answers(1));
	// The first search may have been answered before it was given up.
	assert.deepEqual([first, ...others].at(-1), 'king');
	assert.ok(others.length <= 1 && ['k', 'king'].includes(first));
	search('gas');
	assert.deepEqual(texts(await answers(others.length + 2)).at(-1), 'gas');
});

test('an index that has changed is searched anew', async context => {
	const {search, answers, add} = searcher(context);
	search('king');
	await answers(1);
	add([{subject: 'SUCCESSION: THE KING IS ILL'}]);
	search('king');
	assert.deepEqual(
		(await answers(2)).map(({keys}) => keys.length),
		[1, 2],
	);
});

test('a cable without a subject is found by its number', async context => {
	const {search, answers} = searcher(context);
	search('strelsau509');
	assert.deepEqual(await answers(1), [{text: 'strelsau509', keys: Int32Array.of(3), matches: [], ...ranked}]);
});

test('what a thread dies of has no hits, which is reported, and another thread answers the next', async context => {
	const {search, answers, searchIn, others} = searcher(context);
	searchIn(deadly, 'king');
	search('king');
	search('gas');
	assert.deepEqual(texts(await answers(1)), ['gas']);
	searchIn(deadly, 'gas');
	await sleep(200);
	search('king');
	assert.deepEqual(texts(await answers(2)), ['gas', 'king']);
	assert.deepEqual(others(), ['search-failed', 'search-failed']);
});

test('what it prepares for is answered, and needs no answer itself', async context => {
	const {search, answers, prepare, others} = searcher(context);
	prepare();
	await sleep(50);
	prepare();
	search('king');
	assert.deepEqual(texts(await answers(1)), ['king']);
	assert.deepEqual(others(), []);
});

test('it can be closed before anything was searched', async () => {
	await createSearcher(() => {}, {onDamage: assert.fail, onReplaced: assert.fail}).close();
});

/** An index where none can be. */
const deadly = {place: {type: 'file', path: '/dev/null/index'}, version: 1} as const;

/** A searcher over the cables that is closed after the test; `answers` waits for so many and tells all that have come. */
function searcher(context: TestContext) {
	const hits: SearchResults[] = [];
	const others: string[] = [];
	const {place, add} = subjectsIndex(context, cables);
	let version = 1;
	const {ask, close} = createSearcher(
		event => {
			if (event.type === 'hits-found') {
				hits.push(event.hits);
			} else if (event.type !== 'scopes-counted') {
				others.push(event.type);
			}
		},
		{onDamage: assert.fail, onReplaced: assert.fail},
	);
	context.after(close);
	return {
		search: (text: string) => ask({place, version}, text, {type: 'find', scope: 'subject'}),
		searchIn: (index: typeof deadly, text: string) => ask(index, text, {type: 'find', scope: 'subject'}),
		prepare: () => ask({place, version}, '', {type: 'prepare'}),
		others: (): readonly string[] => [...others],
		add(more: readonly Sought[]) {
			add(more);
			version++;
		},
		async answers(count: number): Promise<readonly SearchResults[]> {
			for (let tries = 0; tries < 500 && hits.length < count; tries++) {
				await sleep(10);
			}
			// More than are wanted would be a mistake too.
			await sleep(20);
			return [...hits];
		},
	};
}

function texts(answers: readonly SearchResults[]): readonly string[] {
	return answers.map(({text}) => text);
}
