import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import type {Settings} from '../../../source/app/settings/settings.js';
import {IndexView} from '../../../source/library/folder/index-view.js';
import {texts} from '../../app/texts.js';
import {indexOf, placeFor} from '../../index/filled-index.js';

const settings: Settings = {sort: 'date', isReversed: false} as Settings;

/** A view of an index that is damaged by some statements after it was opened. */
function viewOf(context: Parameters<typeof placeFor>[0], sql: string) {
	const place = placeFor(context);
	indexOf(context, texts, place);
	const told: string[] = [];
	const view = new IndexView(place, what => told.push(what));
	context.after(() => view.close());
	view.open();
	const order = view.order(settings);
	const database = new DatabaseSync(place.path);
	database.exec(sql);
	database.close();
	return {view, told, order};
}

test('a row that is not as it was written says so in its place, and is reported to be repaired', context => {
	const {view, told, order} = viewOf(context, `UPDATE cable SET subject = 'ANOTHER' WHERE key = 2`);
	const rows = view.rows([...order]);
	assert.deepEqual(
		rows.map(({key}) => key),
		[...order],
	);
	const wrong = rows.filter(({id}) => id === '');
	assert.deepEqual(
		wrong.map(({key, subject}) => [key, subject]),
		[[2, undefined]],
	);
	assert.match(wrong[0]?.opening ?? '', /damaged here/);
	assert.deepEqual(told, ['part']);
	assert.equal(view.original(2), undefined);
});

test('an order that is not as it was written is empty, and is reported to be repaired', context => {
	const {view, told} = viewOf(context, 'UPDATE ordering SET valued = valued + 1');
	assert.equal(view.order(settings).length, 0);
	assert.deepEqual(told, ['order']);
	assert.equal(view.isEmpty(), false);
});

test('an index whose tables are gone answers as an empty one, and is reported to be rebuilt', context => {
	const {view, told} = viewOf(context, 'DROP TABLE cable');
	assert.deepEqual(view.rows([1, 2]), []);
	assert.deepEqual(told, ['all']);
	assert.equal(view.isEmpty(), true);
});
