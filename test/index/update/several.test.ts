import assert from 'node:assert/strict';
import {renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {asSeveral, openArchive} from '../../../source/archive/archive.js';
import {checkIndex} from '../../../source/index/integrity/check.js';
import {folderWith} from '../../archive/folder.js';
import {placeFor} from '../filled-index.js';
import {changes, folderAndIndex} from '../folder-and-index.js';
import {contentOf, ending, indexed} from '../indexing.js';
import {one, three, two} from './transmissions.js';

test('each cable of a file is a row, which is found by its number and its words', async context => {
	const {refresh, index, rows} = folderAndIndex(context, {'a.txt': three, 'b.txt': 'A file beside it.'});
	assert.deepEqual(await refresh(), changes({files: 4, added: 4}));
	assert.deepEqual(
		rows().map(({id, subject, mrn}) => [id, subject, mrn]),
		[
			['a.txt#1', 'TOLLS', '07STRELSAU512'],
			['a.txt#2', 'BRIDGES', '07ZENDA88'],
			['a.txt#3', 'GAUGES', '07HENTZAU17'],
			['b.txt', undefined, undefined],
		],
	);
	assert.deepEqual(
		rows()
			.map(({text}) => text)
			.slice(0, 3)
			.join(''),
		three,
	);
	assert.deepEqual(
		index.cablesWithNumber('07ZENDA88').map(({id}) => id),
		['a.txt#2'],
	);
});

test('a file of several that looks as it did is not read, and one that holds the same keeps its rows', async context => {
	const {root, refresh, read, rows, commits} = folderAndIndex(context, {'a.txt': two});
	await refresh();
	const [before, committed] = [rows(), commits()];
	assert.deepEqual(await refresh(), changes({files: 2}));
	assert.deepEqual([[...read], commits()], [[], committed]);
	utimesSync(join(root, 'a.txt'), 1, 1);
	assert.deepEqual(await refresh(), changes({files: 2}));
	assert.deepEqual(read, ['a.txt']);
	assert.deepEqual(rows(), before);
	await refresh();
	assert.deepEqual(read, []);
});

test('the rows of a file follow how many cables it has, and the first keeps its key', async context => {
	const {root, refresh, rows, ids} = folderAndIndex(context, {'a.txt': one});
	await refresh();
	const key = rows()[0]?.key;
	const path = join(root, 'a.txt');
	const steps = [
		{text: two, ids: ['a.txt#1', 'a.txt#2'], is: changes({files: 2, changed: 1, added: 1})},
		{text: three, ids: ['a.txt#1', 'a.txt#2', 'a.txt#3'], is: changes({files: 3, changed: 1, added: 1})},
		{text: two, ids: ['a.txt#1', 'a.txt#2'], is: changes({files: 2, changed: 1, removed: 1})},
		{text: one, ids: ['a.txt'], is: changes({files: 1, changed: 1, removed: 1})},
		{text: three, ids: ['a.txt#1', 'a.txt#2', 'a.txt#3'], is: changes({files: 3, changed: 1, added: 2})},
		{text: 'Dear Rudolf', ids: ['a.txt'], is: changes({files: 1, changed: 1, removed: 2})},
	];
	for (const step of steps) {
		writeFileSync(path, step.text);
		assert.deepEqual(await refresh(), step.is);
		assert.deepEqual(ids(), step.ids);
		assert.equal(rows()[0]?.key, key);
	}
	rmSync(path);
	writeFileSync(join(root, 'b.txt'), two);
	assert.deepEqual(await refresh(), changes({files: 2, added: 2, removed: 1}));
});

test('a file of several that is renamed keeps the keys of its cables, and one that goes takes them along', async context => {
	const {root, refresh, rows, ids} = folderAndIndex(context, {'a.txt': two, 'c.txt': 'text'});
	await refresh();
	const keys = rows().map(({key}) => key);
	renameSync(join(root, 'a.txt'), join(root, 'b'));
	assert.deepEqual(await refresh(), changes({files: 3, moved: 2}));
	assert.deepEqual(ids(), ['b.#1', 'b.#2', 'c.txt']);
	assert.deepEqual(
		rows().map(({key}) => key),
		keys,
	);
	rmSync(join(root, 'b'));
	assert.deepEqual(await refresh(), changes({files: 1, removed: 2}));
	assert.deepEqual(ids(), ['c.txt']);
});

test('files with the names of cables of a file stay files', async context => {
	const files = {a: two, 'a#1': 'one', 'a#2': 'other', 'a.txt': two, 'cables.csv#x': 'text'};
	const {root, refresh, ids} = folderAndIndex(context, files);
	const all = ['a#1', 'a#2', 'a.#1', 'a.#2', 'a.txt#1', 'a.txt#2'];
	assert.deepEqual(await refresh(), changes({files: 6, added: 6}));
	assert.deepEqual(ids(), all);
	writeFileSync(join(root, 'a'), one);
	await refresh();
	assert.deepEqual(ids(), ['a', 'a#1', 'a#2', 'a.txt#1', 'a.txt#2']);
});

test('a file of several that cannot be read any more is a problem, and its cables are gone', async context => {
	const {root, refresh, ids, index} = folderAndIndex(context, {'a.txt': two, 'b.txt': one});
	await refresh();
	writeFileSync(join(root, 'a.txt'), new Uint8Array(100));
	assert.deepEqual(await refresh(), changes({files: 1, removed: 2, unreadable: 1}));
	assert.deepEqual([ids(), index.problems().map(({id}) => id)], [['b.txt'], ['a.txt']]);
	writeFileSync(join(root, 'a.txt'), two);
	assert.deepEqual(await refresh(), changes({files: 3, added: 2}));
});

test('a file that is young is read again, even if it looks the same', async context => {
	const {refresh, read} = folderAndIndex(context, {'a.txt': two});
	await refresh({now: Date.now});
	assert.deepEqual(await refresh(), changes({files: 2}));
	assert.deepEqual(read, ['a.txt']);
	await refresh();
	assert.deepEqual(read, []);
});

test('a check finds every change, and none in an index that is up to date', async context => {
	const root = folderWith(context, {'a.txt': two, 'b.txt': one, 'c.txt': three});
	for (const name of ['a.txt', 'b.txt', 'c.txt']) {
		utimesSync(join(root, name), 1, 1);
	}
	const place = placeFor(context);
	const check = () => checkIndex(openArchive(root), place, () => Date.now() + 10_000);
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	const upToDate = check();
	assert.deepEqual(upToDate.type === 'compared' && [upToDate.files, upToDate.changes, [...upToDate.wrong]], [
		6,
		{added: 0, changed: 0, removed: 0},
		[],
	]);
	writeFileSync(join(root, 'a.txt'), one);
	writeFileSync(join(root, 'b.txt'), two);
	writeFileSync(join(root, 'c.txt'), two);
	const changed = check();
	assert.deepEqual(changed.type === 'compared' && changed.changes, {added: 3, changed: 1, removed: 4});
});

test('a file of several that is named has an index like a dump', async context => {
	const root = folderWith(context, {'a.txt': three, 'b.txt': one});
	const place = placeFor(context);
	const archive = openArchive(join(root, 'a.txt'));
	const named = asSeveral({...archive, only: 'a.txt'});
	assert.equal(ending(await indexed(join(root, 'a.txt'), place, {archive: named})), 'up-to-date');
	assert.deepEqual(
		contentOf(place)
			.rows.map(({id}) => id)
			.sort(),
		['a.txt#1', 'a.txt#2', 'a.txt#3'],
	);
});
