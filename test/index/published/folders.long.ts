import assert from 'node:assert/strict';
import {cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {openDatabase} from '../../../source/index/database.js';
import {countChanges} from '../../../source/index/published/count-changes.js';
import {isPublishedFor} from '../../../source/index/published/is-of-archive.js';
import {publishedPlace} from '../../../source/index/published/published-place.js';
import {manyTexts, texts} from '../../app/texts.js';
import {dumpText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';
import {folderToPublish} from './published.js';

/** What has changed in a folder since an index was published. */
function changes(root: string, file: string) {
	const database = openDatabase(publishedPlace(file));
	try {
		return countChanges(openArchive(root), database);
	} finally {
		database.close();
	}
}

/** Gives all files of a folder an old time: files that have just changed are taken for ones that may change again. */
function age(root: string, names: readonly string[]): void {
	for (const name of names) {
		utimesSync(join(root, name), 1_000_000, 1_000_000);
	}
}

const nested = {
	...manyTexts(20),
	'sub/one.txt': 'One.',
	'sub/two.txt': 'Two.',
	'cables.csv': dumpText('07ROME1', '07ROME2'),
};

test('files that are new, changed, renamed or gone are counted, and nothing else', async context => {
	const root = folderWith(context, nested);
	age(root, Object.keys(nested));
	const {file, publish} = await folderToPublish(context, root);
	await publish();
	assert.deepEqual(changes(root, file), {newer: 0, missing: 0});
	writeFileSync(join(root, 'sub', 'new.txt'), 'New.');
	writeFileSync(join(root, 'sub', 'one.txt'), 'One, changed.');
	writeFileSync(join(root, 'cables.csv'), dumpText('07ROME1', '07ROME3', '07ROME4'));
	writeFileSync(join(root, 'picture.png'), 'no cable');
	assert.deepEqual(changes(root, file), {newer: 3, missing: 0});
	renameSync(join(root, 'sub', 'two.txt'), join(root, 'three.txt'));
	assert.deepEqual(changes(root, file), {newer: 4, missing: 1});
	rmSync(join(root, 'sub'), {recursive: true});
	assert.deepEqual(changes(root, file), {newer: 2, missing: 2});
});

test('a copy of the folder that keeps the times has not changed, and one with other times has', async context => {
	const root = folderWith(context, texts);
	age(root, Object.keys(texts));
	const {file, publish} = await folderToPublish(context, root);
	await publish();
	const [same, other] = [folderWith(context), folderWith(context)];
	cpSync(root, same, {recursive: true, preserveTimestamps: true});
	cpSync(root, other, {recursive: true});
	assert.deepEqual(changes(same, file), {newer: 0, missing: 0});
	assert.deepEqual(changes(other, file), {newer: Object.keys(texts).length, missing: 0});
	for (const copy of [root, same, other]) {
		assert.equal(isPublishedFor(openArchive(copy), publishedPlace(file)), true);
	}
});

test('an index is not taken for one of another folder, be it empty or have files with the same names', async context => {
	const root = folderWith(context, nested);
	age(root, Object.keys(nested));
	const {file, publish} = await folderToPublish(context, root);
	await publish();
	const place = publishedPlace(file);
	const others = [
		{},
		{'note.txt': 'Another note.'},
		Object.fromEntries(Object.entries(nested).map(([name, text]) => [name, `${text} and more`])),
	];
	for (const files of others) {
		assert.equal(isPublishedFor(openArchive(folderWith(context, files)), place), false);
	}
	assert.equal(isPublishedFor(openArchive(join(root, 'cables.csv')), place), false);
	mkdirSync(join(root, 'within'));
	assert.equal(isPublishedFor(openArchive(join(root, 'within')), place), false);
});

test('the index of a dump is that of the dump', async context => {
	const root = folderWith(context, {
		'cables.csv': dumpText('07ROME1', '07ROME2'),
		'other.csv': dumpText('07ROME3'),
	});
	const {file, publish} = await folderToPublish(context, join(root, 'cables.csv'));
	await publish();
	assert.equal(isPublishedFor(openArchive(join(root, 'cables.csv')), publishedPlace(file)), true);
	assert.equal(isPublishedFor(openArchive(join(root, 'other.csv')), publishedPlace(file)), false);
});
