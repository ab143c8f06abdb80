import assert from 'node:assert/strict';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {parseRowId, rowId} from '../../../source/archive/dump/row-id.js';
import {fileFacts} from '../../../source/archive/file-facts.js';
import {scanArchive} from '../../../source/archive/folder/walk-archive.js';
import {readPage} from '../../../source/archive/pages.js';
import {chooseReadMethod} from '../../../source/archive/read-method.js';
import {readText, readTextAndPlace, readTexts} from '../../../source/archive/texts.js';
import {summariseCables} from '../../../source/library/summarise-cables.js';
import {first, second, third, transmitted} from '../../cable/within-file/several.js';
import {folderWith} from '../folder.js';

const parts = [first, second, third].map(cable => `${transmitted(cable)}\n`);
const joined = parts.join('');

/** The archive of a folder, or of a file in it. */
function archiveWith(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>, named = '') {
	return openArchive(`${folderWith(context, files)}/${named}`);
}

test('each cable of a file has a name that no file of a folder has', () => {
	const names: Readonly<Record<string, string>> = {
		'tolls.txt': 'tolls.txt#2',
		tolls: 'tolls.#2',
		'sub.d/tolls': 'sub.d/tolls.#2',
		'tolls.': 'tolls..#2',
		'tolls#2': 'tolls#2.#2',
		'tolls.txt#2': 'tolls.txt#2#2',
	};
	for (const [dump, id] of Object.entries(names)) {
		assert.equal(rowId({dump, row: '2'}), id);
		assert.deepEqual(parseRowId(id), {dump, row: '2'});
	}
	for (const file of [
		'tolls#2',
		'sub.d/tolls#2',
		'tolls.txt#0',
		'tolls.txt#x',
		'tolls.txt',
		'#2',
		'.#2',
		'a/#2',
	]) {
		assert.equal(parseRowId(file), undefined, file);
	}
});

test('a file of several cables gives each of them, and together they are the file', context => {
	const archive = archiveWith(context, {'tolls.txt': joined, 'tolls/one.txt': parts[0] ?? '', bare: joined});
	const found = [...readTexts(archive, scanArchive(archive).ids)];
	assert.deepEqual(
		found.map(one => [one.id, one.type === 'cable' && one.text, one.done]),
		[
			['bare.#1', parts[0], 0],
			['bare.#2', parts[1], 0],
			['bare.#3', parts[2], 1],
			['tolls.txt#1', parts[0], 1],
			['tolls.txt#2', parts[1], 1],
			['tolls.txt#3', parts[2], 2],
			['tolls/one.txt', parts[0], 3],
		],
	);
	for (const one of found) {
		assert.equal(readText(archive, one.id), one.type === 'cable' && one.text);
	}
});

test('the place of a cable is counted in bytes, whatever the encoding', context => {
	const text = joined.replaceAll('stands', 'stände');
	const encoded: Readonly<Record<string, Buffer>> = {
		'utf-8': Buffer.from(text),
		'utf-8 with a mark': Buffer.from(`\uFEFF${text}`),
		'utf-16': Buffer.from(`\uFEFF${text}`, 'utf16le'),
		'windows-1252': Buffer.from(text, 'latin1'),
	};
	for (const [encoding, bytes] of Object.entries(encoded)) {
		const archive = archiveWith(context, {'tolls.txt': bytes});
		const places = ['1', '2', '3'].map(row => readTextAndPlace(archive, rowId({dump: 'tolls.txt', row})));
		let end = 0;
		for (const [index, {text, place}] of places.entries()) {
			assert.equal(place?.offset, end, encoding);
			end += place?.length ?? 0;
			const id = rowId({dump: 'tolls.txt', row: String(index + 1)});
			assert.deepEqual(readPage(archive, id, 1, place), {text, number: 1, count: 1}, encoding);
		}
		assert.equal(end, bytes.length, encoding);
	}
});

test('one of several is opened by its path, with or without the dot of a name that has no extension', context => {
	const root = folderWith(context, {'tolls.txt': joined, bare: joined});
	for (const [path, id] of [
		['tolls.txt#2', 'tolls.txt#2'],
		['bare.#2', 'bare.#2'],
		['bare#2', 'bare.#2'],
	]) {
		const archive = openArchive(join(root, path ?? ''));
		assert.equal(archive.only, id);
		assert.equal(readText(archive, id ?? ''), parts[1]);
		assert.deepEqual(chooseReadMethod(archive, id ?? ''), {type: 'direct', text: parts[1]});
	}
});

test('a file named like one of several cables in a file is opened as that file', context => {
	const root = folderWith(context, {
		'tolls.txt': joined,
		'tolls.txt#2': 'a file',
		bare: joined,
		'bare#2': 'another',
	});
	assert.deepEqual(
		[...readTexts(openArchive(root), ['bare#2'])].map(({id}) => id),
		['bare#2'],
	);
	assert.equal(readText(openArchive(root), 'bare#2'), 'another');
	assert.equal(readText(openArchive(root), 'bare.#2'), parts[1]);
	assert.equal(readText(openArchive(join(root, 'tolls.txt#2')), 'tolls.txt#2'), 'a file');
	assert.equal(readText(openArchive(root), 'tolls.txt#2'), parts[1]);
});

test('what a file does not have is reported', context => {
	const root = folderWith(context, {'tolls.txt': joined, 'one.txt': parts[0] ?? ''});
	const read = (name: string) => readText(openArchive(join(root, name)), name);
	assert.throws(() => read('tolls.txt#4'), /tolls\.txt: no cable 4 in this file$/);
	assert.throws(() => read('one.txt#2'), /one\.txt: no cable 2 in this file$/);
	assert.equal(read('one.txt#1'), parts[0]);
	assert.throws(() => read('none.txt#2'), /none\.txt#2: no such file or folder$/);
});

test('the summaries of a file that is read in a thread are those of each of its cables', async context => {
	const long = joined.replace('third gauge stands.', 'third gauge stands. '.repeat(5000));
	const archive = archiveWith(context, {'tolls.txt': long});
	const all = [];
	for await (const {summaries} of summariseCables(archive, ['tolls.txt'])) {
		all.push(...summaries);
	}
	assert.deepEqual(
		all.map(({id, subject, size}) => [id, subject, size]),
		[
			['tolls.txt#1', 'TOLLS', parts[0]?.length],
			['tolls.txt#2', 'BRIDGES', parts[1]?.length],
			['tolls.txt#3', 'GAUGES', long.length - (parts[0] ?? '').length - (parts[1] ?? '').length],
		],
	);
});

test('size and hash are those of a cable of its own', context => {
	const archive = archiveWith(context, {'tolls.txt': joined});
	const {size, isRow, path} = fileFacts(archive, 'tolls.txt#2');
	assert.deepEqual([size, isRow, path], [parts[1]?.length, true, join(archive.root, 'tolls.txt#2')]);
});
