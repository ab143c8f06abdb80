import assert from 'node:assert/strict';
import {appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {scanArchive} from '../../../source/archive/folder/walk-archive.js';
import {readSummaries} from '../../../source/archive/summaries.js';
import {readSlice} from '../../../source/index/update/read-slice.js';
import {dumpText, manyRows} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';
import {keyOf} from '../filled-index.js';
import {changes, folderAndIndex} from '../folder-and-index.js';
import {dump} from './dump-rows.js';

const threeRows = dumpText('07ROME1', '07ROME2', '07ROME3');

test('each row of a dump is a cable, and is opened where it stands', async context => {
	const {archive, refresh, index, rows, found} = folderAndIndex(context, {
		'cables.csv': threeRows,
		'sub/older.csv': dump({referenceId: '06ROME1'}),
		'a.txt': 'A file beside them.',
	});
	assert.deepEqual(await refresh(), changes({files: 5, added: 5}));
	assert.deepEqual(
		rows().map(({id, place}) => ({id, isRow: place !== undefined})),
		[
			{id: 'a.txt', isRow: false},
			{id: 'cables.csv#07ROME1', isRow: true},
			{id: 'cables.csv#07ROME2', isRow: true},
			{id: 'cables.csv#07ROME3', isRow: true},
			{id: 'sub/older.csv#06ROME1', isRow: true},
		],
	);
	const [, first, second] = rows();
	assert.deepEqual(first?.place, {offset: 0, length: threeRows.indexOf('\n"2",')});
	assert.match(second?.text ?? '', /^"2",.*"07ROME2"/);
	assert.equal(second?.size, second?.text.length);
	assert.equal(index.cablesWithNumber('07ROME2')[0]?.id, 'cables.csv#07ROME2');
	assert.equal(found('toll').length, 4);
	const summaries = [];
	for await (const batch of readSummaries(archive, scanArchive(archive).ids)) {
		summaries.push(...batch.summaries.map(({references: _, ...summary}) => summary));
	}
	assert.deepEqual(
		rows().map(({key: _, sha256: __, place, timesCited, text, ...summary}) => summary),
		summaries.sort((a, b) => (a.id < b.id ? -1 : 1)),
	);
});

test('a fault of the program with one row costs that row alone, and no word of it is reported', context => {
	const folder = folderWith(context, {'cables.csv': threeRows});
	const slice = {offset: 0, length: threeRows.length};
	const job = {type: 'slice', id: 'cables.csv', range: slice, isLast: true, stamp: ''} as const;
	let reads = 0;
	const result = readSlice(openArchive(folder), {...job, knownHashes: new Set()}, Date.now, (_, read) => {
		// The first is the slice itself.
		if (reads++ === 2) {
			throw new RangeError(threeRows);
		}
		return {type: 'read', result: read()};
	});
	assert.deepEqual(
		result.type === 'slice' && result.entries.map(one => (one.type === 'bad-row' ? one.reason : one.type)),
		['row', 'internal error: RangeError', 'row'],
	);
});

test('the rows of a dump that looks as it did are not looked at', async context => {
	const {root, refresh, read, commits} = folderAndIndex(context, {'cables.csv': threeRows, 'a.txt': 'text'});
	await refresh();
	const before = commits();
	assert.deepEqual(await refresh(), changes({files: 4}));
	assert.deepEqual(read, []);
	writeFileSync(join(root, 'a.txt'), 'Another text.');
	assert.deepEqual(await refresh(), changes({files: 4, changed: 1}));
	assert.deepEqual([read, commits()], [['a.txt'], before + 1]);
});

test('a dump that looks different and holds the same is read, but not parsed, and no second time', async context => {
	const {root, refresh, read, parsed} = folderAndIndex(context, {'cables.csv': threeRows});
	await refresh();
	assert.equal(parsed(), 3);
	utimesSync(join(root, 'cables.csv'), 1, 1);
	assert.deepEqual(await refresh(), changes({files: 3}));
	assert.deepEqual([read, parsed()], [['cables.csv'], 0]);
	await refresh();
	assert.deepEqual(read, []);
});

test('of a dump that changed the rows keep their keys, and those that are new, other and gone are reported', async context => {
	const {root, refresh, index, rows, found} = folderAndIndex(context, {'cables.csv': threeRows});
	await refresh();
	const keys = rows().map(({key}) => key);
	const changed = dump(
		{number: '9', referenceId: '07ROME9', body: 'A row before all others.'},
		{number: '2', referenceId: '07ROME2', body: 'SUBJECT: IRON\n\n1. (C) Another body.'},
		{number: '3', referenceId: '07ROME3'},
	);
	writeFileSync(join(root, 'cables.csv'), changed);
	assert.deepEqual(await refresh(), changes({files: 3, added: 1, changed: 1, removed: 1}));
	assert.deepEqual(
		['07ROME1', '07ROME2', '07ROME3'].map(name => keyOf(index, `cables.csv#${name}`)),
		[undefined, keys[1], keys[2]],
	);
	assert.deepEqual(
		rows().map(({id, text}) => `${id} ${text.slice(0, 4)}`),
		['cables.csv#07ROME2 "2",', 'cables.csv#07ROME3 "3",', 'cables.csv#07ROME9 "9",'],
	);
	assert.equal(found('iron').length, 1);
});

test('a dump that goes takes its rows along, and one that is renamed keeps their keys', async context => {
	const {root, refresh, rows} = folderAndIndex(context, {'cables.csv': threeRows, 'a.txt': 'text'});
	await refresh();
	const keys = rows().map(({key}) => key);
	renameSync(join(root, 'cables.csv'), join(root, 'old.csv'));
	assert.deepEqual(await refresh(), changes({files: 4, moved: 3}));
	assert.deepEqual(
		rows().map(({key, id}) => ({key, id})),
		['a.txt', 'old.csv#07ROME1', 'old.csv#07ROME2', 'old.csv#07ROME3'].map((id, at) => ({key: keys[at], id})),
	);
	rmSync(join(root, 'old.csv'));
	assert.deepEqual(await refresh(), changes({files: 1, removed: 3}));
	assert.deepEqual(await refresh(), changes({files: 1}));
});

test('a table that is a dump no longer takes its rows along', async context => {
	const {root, refresh, index} = folderAndIndex(context, {'cables.csv': threeRows});
	await refresh();
	writeFileSync(join(root, 'cables.csv'), 'name,age\n');
	assert.deepEqual(await refresh(), changes({removed: 3}));
	assert.deepEqual(index.skipped(), [{kind: 'table', count: 1, examples: ['cables.csv']}]);
});

test('rows of one reference have names of their own, also when one row stands twice or the first is gone', async context => {
	const one = {number: '1', referenceId: '07ROME1'};
	const other = {number: '2', referenceId: '07ROME1', body: 'SUBJECT: ANOTHER'};
	const {root, refresh, rows, parsed} = folderAndIndex(context, {'cables.csv': dump(one)});
	await refresh();
	writeFileSync(join(root, 'cables.csv'), dump(one, one, other));
	assert.deepEqual(await refresh(), changes({files: 3, added: 2}));
	assert.equal(parsed(), 1);
	assert.deepEqual(
		rows().map(({id, subject}) => `${id} ${subject}`),
		['cables.csv#07ROME1 THE TOLL', 'cables.csv#07ROME1~2 THE TOLL', 'cables.csv#07ROME1~3 ANOTHER'],
	);
	writeFileSync(join(root, 'cables.csv'), dump(other, one));
	await refresh();
	assert.deepEqual(
		rows().map(({id, subject}) => `${id} ${subject}`),
		['cables.csv#07ROME1 ANOTHER', 'cables.csv#07ROME1~2 THE TOLL'],
	);
});

test('a dump that was stopped and is gone leaves no rows behind', async context => {
	const {root, refresh, index} = folderAndIndex(context, {'cables.csv': manyRows(35), 'x.png': 'a picture'});
	await refresh({mostFiles: 1});
	assert.ok(index.count() > 0);
	rmSync(join(root, 'cables.csv'));
	const {files} = (await refresh()) ?? assert.fail();
	assert.deepEqual([files, index.count()], [0, 0]);
});

test('a dump that changes or vanishes while it is read is read again the next time', async context => {
	const {root, refresh, read, ids, onRead, index} = folderAndIndex(context, {
		'cables.csv': manyRows(25),
		'picture.png': 'a picture',
	});
	const path = join(root, 'cables.csv');
	onRead(() => appendFileSync(path, dump({referenceId: `07ZENDA${read.length}`})));
	await refresh();
	onRead(() => {});
	assert.deepEqual(await refresh(), changes({files: 28, added: 3}));
	assert.equal(ids().length, 28);
	appendFileSync(path, '\n');
	onRead(() => rmSync(path, {force: true}));
	assert.deepEqual(await refresh(), changes({removed: 28}));
	assert.deepEqual(index.problems(), []);
});

test('a dump that cannot be read is a problem, reported once, and its rows are gone', async context => {
	const {root, refresh, index, onRead, read} = folderAndIndex(context, {
		'cables.csv': manyRows(25),
		'picture.png': 'a picture',
	});
	const path = join(root, 'cables.csv');
	await refresh();
	appendFileSync(path, '\n');
	onRead(() => {
		rmSync(path, {force: true, recursive: true});
		mkdirSync(path);
	});
	assert.deepEqual(await refresh(), changes({removed: 25, unreadable: 1}));
	assert.deepEqual([read.length, index.problems()], [3, [{id: 'cables.csv', reason: 'is a folder'}]]);
	assert.deepEqual(await refresh(), changes({}));
	assert.deepEqual(index.problems(), []);
});

test('a dump that is young is read again, even if it looks the same', async context => {
	const {refresh, read} = folderAndIndex(context, {'cables.csv': threeRows});
	await refresh({now: Date.now});
	await refresh();
	assert.deepEqual(read, ['cables.csv']);
	await refresh();
	assert.deepEqual(read, []);
});

test('a dump that was named is all that there is, and is followed where it is a link', async context => {
	const files = {'cables.csv': threeRows, 'a.txt': 'A file beside it.'};
	const {root, refresh, rows, index} = folderAndIndex(context, files, 'cables.csv');
	assert.deepEqual(await refresh(), changes({files: 3, added: 3}));
	assert.equal(rows().length, 3);
	const elsewhere = join(folderWith(context), 'elsewhere.csv');
	renameSync(join(root, 'cables.csv'), elsewhere);
	symlinkSync(elsewhere, join(root, 'cables.csv'));
	assert.deepEqual(await refresh(), changes({files: 3}));
	appendFileSync(elsewhere, dump({number: '4', referenceId: '07ROME4'}));
	assert.deepEqual(await refresh(), changes({files: 4, added: 1}));
	assert.match(rows().at(-1)?.text ?? '', /"07ROME4"/);
	rmSync(elsewhere);
	await assert.rejects(refresh(), {name: 'ArchiveError', reason: 'no such file or folder'});
	assert.equal(index.count(), 4);
});
