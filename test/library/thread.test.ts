import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Event} from '../../source/app/state/event.js';
import type {Thread} from '../../source/app/state/screen.js';
import {openArchive} from '../../source/archive/archive.js';
import {openIndex} from '../../source/index/reader.js';
import {createSearcher} from '../../source/library/searching/searcher.js';
import {cableText} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {indexOf, placeFor} from '../index/filled-index.js';

const day = (number: number) => `${String(number).padStart(2, '0')}0900Z JUN 07`;
const cited = ['STRELSAU 498'];
const citing = Array.from({length: 40}, (_, index) => {
	const number = 600 + index * 2;
	const body = `1. (C) Nothing.\n\n2. (C) The river is high. Cable ${index} \u001B[2J agrees with ref\nA on this. It rains.\n`;
	return [
		`${number}.txt`,
		cableText({number, dateTimeGroup: day((index % 28) + 1), subject: 'X', references: cited, body}),
	] as const;
});
const texts: Readonly<Record<string, string>> = {
	'498.txt': cableText({number: 498, subject: 'THE TOLL', references: ['STRELSAU 497', 'STRELSAU 498']}),
	'501.txt': cableText({number: 501, subject: 'LIST ONLY', dateTimeGroup: day(30), references: cited}),
	...Object.fromEntries(citing),
	'ZENDA7.txt': cableText({
		post: 'ZENDA',
		number: 7,
		subject: 'IN THE TEXT',
		references: ['STRELSAU 2'],
		body: '1. (C) Nothing.\n\n2. (C) As STRELSAU 0498 said, the toll rises. It rains.\n',
	}),
	'ZENDA8.txt': cableText({
		post: 'ZENDA',
		number: 8,
		subject: 'ANOTHER YEAR',
		references: ['STRELSAU 2'],
		body: '1. (C) As 05 STRELSAU 0498 said, the toll rises.\n',
	}),
	'ZENDA9.txt': cableText({
		post: 'ZENDA',
		number: 9,
		subject: 'ITS NUMBER AMONG OTHERS',
		references: ['STRELSAU 2'],
		body: '1. (C) The 1498 men of Strelsau, 498 of them on foot.\n',
	}),
};

/** The thread of the cable 498, as it is reported with the sentences from one of the citing cables on. */
async function threadOf(context: TestContext, from: number): Promise<Thread> {
	const place = placeFor(context);
	const folder = folderWith(context, texts);
	indexOf(context, texts, place);
	const index = openIndex(place);
	const key = index.cablesWithNumber('07STRELSAU498')[0]?.key ?? -1;
	index.close();
	const events: Event[] = [];
	const {ask, close} = createSearcher(event => events.push(event), {
		onDamage: assert.fail,
		onReplaced: assert.fail,
	});
	context.after(close);
	const missing = ['07STRELSAU497', '07ROME1'];
	ask({place, version: 1}, '', {type: 'thread', archive: openArchive(folder), key, missing, from});
	for (let tries = 0; tries < 500; tries++) {
		const found = events.find(event => event.type === 'thread-found');
		if (found) {
			return found.thread;
		}
		await sleep(10);
	}
	throw new Error('no thread');
}

test('a thread has those that cite a cable, its neighbours, and the nearest numbers', async context => {
	const thread = await threadOf(context, 0);
	assert.equal(thread.citedBy.length, 41);
	assert.equal(thread.citedBy.at(-1)?.cable.subject, 'LIST ONLY');
	assert.deepEqual(thread.before, []);
	assert.deepEqual(
		thread.after.map(({mrn}) => mrn),
		['07STRELSAU501', '07STRELSAU600', '07STRELSAU602', '07STRELSAU604'],
	);
	assert.deepEqual(thread.near, [
		{mrn: '07STRELSAU497', near: ['07STRELSAU498', '07STRELSAU501']},
		{mrn: '07ROME1', near: []},
	]);
});

test('those that cite a cable in their text only are found, with the sentence', async context => {
	const {citedInText} = await threadOf(context, 0);
	assert.deepEqual(
		citedInText.map(({cable, sentence}) => [cable.subject, sentence?.paragraph, sentence?.words]),
		[['IN THE TEXT', 2, 'As STRELSAU 0498 said, the toll rises.']],
	);
	assert.deepEqual((await threadOf(context, 24)).citedInText, []);
});

test('sentences are read for a part of the citing cables only, and may be shown', async context => {
	const {citedBy} = await threadOf(context, 0);
	const [first] = citedBy;
	assert.equal(first?.sentence?.paragraph, 2);
	assert.match(first?.sentence?.words ?? '', /^Cable 0 .* agrees with ref A on this\.$/);
	assert.ok(!citedBy.some(({sentence}) => sentence?.words.includes('\u001B')));
	assert.ok(citedBy.filter(({sentence}) => sentence !== undefined).length < citedBy.length);
	assert.equal(citedBy.at(-1)?.sentence, undefined);
});

test('the sentences further on are read when they are asked for', async context => {
	const {citedBy} = await threadOf(context, 24);
	assert.equal(citedBy[0]?.sentence, undefined);
	assert.equal(citedBy.at(-1)?.sentence?.from, 'list');
});
