import assert from 'node:assert/strict';
import {copyFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {publishedPlace} from '../../../source/index/published/published-place.js';
import {ask} from '../../../source/library/library.js';
import type {Context} from '../../archive/folder.js';
import {placeFor} from '../../index/filled-index.js';
import {indexed} from '../../index/indexing.js';
import {folderToPublish} from '../../index/published/published.js';
import {opened, type Told} from '../opened.js';

/** A library with a published index, and what it tells. */
function published(context: Context, root: string, file: string) {
	return opened(context, root, publishedPlace(file), {own: placeFor(context)});
}

const outdated = (pattern: RegExp) => (event: Told<'cables-read'>) =>
	event.progress.type === 'complete' && pattern.test(event.progress.outdated ?? '');

test('what is newer in the folder is reported when it has been counted, and R counts again', async context => {
	const {root, file, publish} = await folderToPublish(context);
	await publish();
	writeFileSync(join(root, 'new.txt'), 'A new note.');
	const {library, lists, when, events} = published(context, root, file);
	assert.equal(events[0]?.type, 'cables-read', 'the list does not wait for it');
	await lists(5);
	await when('cables-read', outdated(/^1 file newer than the index$/));
	renameSync(join(root, 'note.txt'), join(root, 'other.txt'));
	ask(library, {type: 'read-again'});
	await when('cables-read', outdated(/^2 files newer than the index, 1 gone$/));
});

test('R takes over an index that has been published since', async context => {
	const {root, place, file, publish} = await folderToPublish(context);
	await publish();
	const {library, lists, says} = published(context, root, file);
	await lists(5);
	writeFileSync(join(root, 'new.txt'), 'A new note.');
	await indexed(root, place);
	await publish();
	ask(library, {type: 'read-again'});
	await lists(6);
	await says(/^nothing is newer than the published index$/);
	ask(library, {type: 'search', text: 'note', scope: 'subject'});
});

test('a search meets an index that has been published since, and the list takes it over', async context => {
	const {root, place, file, publish} = await folderToPublish(context);
	await publish();
	const {library, lists, when} = published(context, root, file);
	await lists(5);
	writeFileSync(join(root, 'new.txt'), 'A new note.');
	await indexed(root, place);
	await publish();
	ask(library, {type: 'search', text: 'new', scope: 'text'});
	await lists(6);
	ask(library, {type: 'search', text: 'new', scope: 'text'});
	const {hits} = await when('hits-found');
	assert.ok(hits !== undefined);
});

/** Changes a published index behind the back of its readers, as a failing disk does. */
function damage(file: string, sql: string): void {
	const copy = `${file}.copy`;
	copyFileSync(file, copy);
	const database = new DatabaseSync(copy, {defensive: false});
	database.exec(sql);
	database.close();
	renameSync(copy, file);
}

test('a damaged row is reported in its place, once', async context => {
	const {root, file, publish} = await folderToPublish(context);
	await publish();
	damage(file, `UPDATE cable SET subject = 'ANOTHER' WHERE key = 2`);
	const {library, lists, says, events} = published(context, root, file);
	const {order} = await lists(5);
	for (let time = 0; time < 2; time++) {
		const [fetched] = ask(library, {type: 'fetch-rows', keys: [...order]});
		assert.equal(fetched?.type === 'rows-fetched' && fetched.rows.length, 5);
	}
	await says(/^a part of the published index is damaged; what it has there is left out$/);
	assert.equal(events.filter(({type}) => type === 'said').length, 1);
});

test('where the list cannot be shown, an index of the user takes its place', async context => {
	const {root, file, publish} = await folderToPublish(context);
	await publish();
	damage(file, 'UPDATE ordering SET valued = valued + 1');
	const {lists, says} = published(context, root, file);
	await says(/^the published index is not used: the index is damaged; your own index is used instead$/);
	await lists(5);
});
