import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {openArchive} from '../../source/archive/archive.js';
import {ArchiveError} from '../../source/archive/errors.js';
import {pageBytes, readPage} from '../../source/archive/pages.js';
import {readText, readTextAndPlace} from '../../source/archive/texts.js';
import {dumpText} from './dumps.js';
import {folderWith} from './folder.js';

const lines = (line: string, count: number) => `${line}\n`.repeat(count);
const bytesOf = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

const files: Readonly<Record<string, Buffer>> = {
	'short lines': bytesOf(lines('word', 60_000), 'utf8'),
	'lines that end with a carriage return, too': bytesOf(lines('word\r', 60_000), 'utf8'),
	'one line': bytesOf('word '.repeat(60_000), 'utf8'),
	'one line of letters of two, three and four bytes': bytesOf('é€𝄞'.repeat(40_000), 'utf8'),
	'Windows-1252': bytesOf('Bras\xEDlia caf\xE9'.repeat(20_000), 'latin1'),
	'UTF-16': bytesOf(`\uFEFF${lines('é𝄞', 40_000)}`, 'utf16le'),
	'UTF-16 in one line': bytesOf(`\uFEFF${'a𝄞'.repeat(50_000)}`, 'utf16le'),
	'UTF-16 with the high byte first': swapped(bytesOf(`\uFEFF${lines('é𝄞', 40_000)}`, 'utf16le')),
	'UTF-16 with the high byte first in one line': swapped(bytesOf(`\uFEFF${'a𝄞'.repeat(50_000)}`, 'utf16le')),
	'as long as two pages': bytesOf('x'.repeat(2 * pageBytes), 'utf8'),
	empty: Buffer.alloc(0),
};

for (const [what, bytes] of Object.entries(files)) {
	test(`the pages of a text are the text: ${what}`, context => {
		const archive = openArchive(folderWith(context, {'a.txt': bytes}));
		const {count} = readPage(archive, 'a.txt', 1);
		assert.equal(count, Math.max(1, Math.ceil(bytes.length / pageBytes)));
		const pages = Array.from({length: count}, (_, index) => readPage(archive, 'a.txt', index + 1));
		assert.equal(pages.map(({text}) => text).join(''), readText(archive, 'a.txt'));
		assert.ok(pages.every(({text}) => Buffer.byteLength(text) <= (pageBytes + 16 * 1024) * 1.5));
		assert.deepEqual(
			pages.map(({number}) => number),
			pages.map((_, index) => index + 1),
		);
		if (what.includes('lines')) {
			assert.ok(pages.every(({text}) => text.endsWith('\n')));
		}
	});
}

test('a page beyond the last is the last', context => {
	const archive = openArchive(folderWith(context, {'a.txt': 'a text'}));
	assert.deepEqual(readPage(archive, 'a.txt', 7), {text: 'a text', number: 1, count: 1});
});

test('the pages of a row of a dump are that row', context => {
	const folder = folderWith(context, {'cables.csv': dumpText('07ROME1', '07ROME2')});
	const archive = openArchive(join(folder, 'cables.csv'));
	const {text, place} = readTextAndPlace(archive, 'cables.csv#07ROME2');
	assert.equal(readPage(archive, 'cables.csv#07ROME2', 1, place).text, text);
	assert.throws(() => readPage(archive, 'cables.csv#07ROME2', 1), ArchiveError);
});

test('a file that is too large for any text is refused', context => {
	const archive = openArchive(folderWith(context, {'a.txt': Buffer.alloc(64 * 1024 * 1024 + 1)}));
	assert.throws(() => readPage(archive, 'a.txt', 1), /larger than 64 MB/);
});
