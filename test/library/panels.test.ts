import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Event} from '../../source/app/state/event.js';
import {openArchive} from '../../source/archive/archive.js';
import type {IndexPlace} from '../../source/index/place/place.js';
import type {SearchAsk} from '../../source/library/searching/messages.js';
import {createSearcher} from '../../source/library/searching/searcher.js';
import {cableText} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {indexOf, placeFor} from '../index/filled-index.js';

const texts: Readonly<Record<string, string>> = {
	'a.txt': cableText({
		number: 1,
		dateTimeGroup: '010900Z JUN 07',
		subject: 'THE TOLL',
		body: '1. (C) The river is high.\n\n2. (S/NF) A river \u001B[2J rises.\n',
	}),
	'b.txt': cableText({
		number: 2,
		dateTimeGroup: '020900Z JUN 06',
		level: 'S E C R E T',
		subject: 'THE TOLL AGAIN',
		body: '1. (C) Bees.\n',
	}),
	'c.txt': cableText({number: 3, dateTimeGroup: '030900Z JUN 07', subject: 'THE TOLL, TOO'}),
	'large.txt': cableText({
		number: 4,
		dateTimeGroup: '030900Z JUN 05',
		subject: 'A LONG TOLL',
		body: `1. (C) River. ${'word '.repeat(20_000)}\n`,
	}),
};

/** What the thread tells about a folder with these texts and an index. */
function asker(context: TestContext) {
	const folder = folderWith(context, texts);
	const place: IndexPlace = placeFor(context);
	indexOf(context, texts, place);
	const events: Event[] = [];
	const {ask, close} = createSearcher(event => events.push(event), {
		onDamage: assert.fail,
		onReplaced: assert.fail,
	});
	context.after(close);
	return {
		archive: openArchive(folder),
		ask: (text: string, asked: SearchAsk) => ask({place, version: 1}, text, asked),
		async answer<Type extends Event['type']>(type: Type): Promise<Extract<Event, {readonly type: Type}>> {
			for (let tries = 0; tries < 500; tries++) {
				const found = events.find(event => event.type === type);
				if (found) {
					return found as Extract<Event, {readonly type: Type}>;
				}
				await sleep(10);
			}
			throw new Error(`no ${type}`);
		},
		told: () => events.map(({type}) => type),
	};
}

test('matches are read from the files, the newest cables first, with what a list shows of them', async context => {
	const {archive, ask, answer} = asker(context);
	ask('river', {type: 'contexts', scope: 'text', archive, after: undefined});
	const {batch, text, after} = await answer('contexts-found');
	assert.equal(text, 'river');
	assert.equal(after, undefined);
	assert.deepEqual(
		batch.contexts.map(({mrn, date, number, mark, before, match, after: right}) =>
			[mrn, date?.slice(0, 10), number, mark, `${before}[${match}]${right}`].join(' ').slice(0, 60),
		),
		[
			'07STRELSAU3 2007-06-03 1 C The [river] is high.',
			'07STRELSAU1 2007-06-01 1 C The [river] is high.',
			'07STRELSAU1 2007-06-01 2 S/NF A [river] ␛[2J rises.',
			// However long a text is, no key waits for it.
			'05STRELSAU4 2005-06-03 1 C [River]. word word word word word',
		],
	);
	assert.equal(batch.unread, 0);
	assert.equal(batch.cables, 3);
	assert.equal(batch.next, undefined);
});

test('reading goes on after a cable', async context => {
	const {archive, ask, answer} = asker(context);
	ask('river', {type: 'contexts', scope: 'text', archive, after: 3});
	const {batch, after} = await answer('contexts-found');
	assert.equal(after, 3);
	assert.deepEqual(
		batch.contexts.map(({key}) => key),
		[1, 1, 4],
	);
});

test('a file that is gone is not read, and that is counted', async context => {
	const {ask, answer} = asker(context);
	const empty = openArchive(folderWith(context, {'other.txt': ''}));
	ask('river', {type: 'contexts', scope: 'text', archive: empty, after: undefined});
	const {batch} = await answer('contexts-found');
	assert.deepEqual(batch.contexts, []);
	assert.equal(batch.unread, 3);
});

test('facets are counted by the lists of the index', async context => {
	const {ask, answer} = asker(context);
	ask('toll', {type: 'facets', scope: 'subject'});
	const {facets} = await answer('facets-counted');
	assert.equal(facets.total, 4);
	assert.deepEqual(facets.values.year, [
		{value: '2005', count: 1},
		{value: '2006', count: 1},
		{value: '2007', count: 2},
	]);
	assert.deepEqual(facets.values.class, [
		{value: 'S', count: 1},
		{value: 'C', count: 3},
	]);
	assert.deepEqual(facets.values.month.at(-1), {value: '2007-06', count: 2});
});

test('a search that comes meanwhile is answered first, and what it interrupts after it', async context => {
	const {archive, ask, answer, told} = asker(context);
	ask('toll', {type: 'find', scope: 'subject'});
	ask('toll', {type: 'facets', scope: 'subject'});
	ask('river', {type: 'contexts', scope: 'text', archive, after: undefined});
	ask('bees', {type: 'find', scope: 'subject'});
	await answer('scopes-counted');
	const kinds = told();
	assert.ok(kinds.includes('facets-counted') && kinds.includes('contexts-found'), kinds.join(' '));
	assert.ok(kinds.indexOf('hits-found') < kinds.indexOf('facets-counted'));
});
