import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {everything, parseMarks} from '../../source/command-line/selection.js';
import {openIndexable, openSource} from '../../source/library/cable-source.js';
import {resolveNames} from '../../source/library/resolve-names.js';
import {folderWith} from '../archive/folder.js';
import {first, second, third, transmitted, withoutTransmission} from '../cable/within-file/several.js';
import {list, search} from './answers.js';
import {print as printed} from './printed.js';

const three = [first, second, third].map(transmitted).join('\n');
const files = {
	'tolls.txt': three,
	bare: [first, second].map(withoutTransmission).join('\n'),
	'one.txt': transmitted(first),
};

const print: typeof printed = (paths, options) => printed(paths, {format: 'json', ...options});

/** What some JSON has of each cable. */
function stated(output: string): readonly (readonly unknown[])[] {
	const lines = output
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));
	return lines.map(({file, subject, paragraphs, signature}) => [file, subject, paragraphs.length, signature]);
}

test('a file of several cables is printed as one object for each', async context => {
	const {output, complaints, exitCode} = await print([join(folderWith(context, files), 'tolls.txt')]);
	assert.deepEqual(stated(output), [
		['tolls.txt#1', 'TOLLS', 1, 'SAPT'],
		['tolls.txt#2', 'BRIDGES', 1, 'SAPT'],
		['tolls.txt#3', 'GAUGES', 1, 'SAPT'],
	]);
	assert.deepEqual([complaints, exitCode], [[], 0]);
});

test('a name that JSON gives prints the same cable again', async context => {
	const root = folderWith(context, files);
	for (const name of ['tolls.txt', 'bare', 'one.txt']) {
		const {output} = await print([join(root, name)]);
		const names = stated(output).map(([file]) => join(root, String(file)));
		assert.equal((await print(names)).output, output);
	}
});

test('raw is the text of the file, or of one of its cables', async context => {
	const root = folderWith(context, files);
	assert.equal((await print([join(root, 'tolls.txt')], {format: 'raw'})).output, three);
	const parts = ['tolls.txt#1', 'tolls.txt#2', 'tolls.txt#3'].map(name => join(root, name));
	assert.equal((await print(parts, {format: 'raw'})).output, three);
});

test('a cable that has nothing of what was asked for is reported by name, and the others are printed', async context => {
	const root = folderWith(context, {
		'tolls.txt': `${transmitted(first).replace('(U)', '(C)')}\n${transmitted(second)}`,
	});
	const selection = {...everything, marks: parseMarks('C') ?? []};
	const {output, complaints, exitCode} = await print([join(root, 'tolls.txt')], {selection});
	assert.deepEqual([stated(output).map(([file]) => file), exitCode], [['tolls.txt#1'], 1]);
	assert.match(complaints.join(), /tolls\.txt#2: /);
});

test('one of several that there is not is reported', async context => {
	const path = join(folderWith(context, files), 'tolls.txt');
	const {complaints, exitCode} = await print([`${path}#4`]);
	assert.deepEqual([complaints, exitCode], [[`${path}#4: no cable 4 in this file`], 1]);
});

test('the list has a row for each cable, and a search finds each by itself', async context => {
	const root = folderWith(context, files);
	const all = await list(root, {format: 'tsv'});
	assert.deepEqual(
		all.lines
			.slice(1)
			.map(row => row.split('\t')[0])
			.sort(),
		['bare.#1', 'bare.#2', 'one.txt', 'tolls.txt#1', 'tolls.txt#2', 'tolls.txt#3'],
	);
	const found = await search(root, 'gauges', {format: 'tsv'});
	assert.match(found.lines.at(-1) ?? '', /^tolls\.txt#3\t07HENTZAU17\t[^\n]*$/);
});

test('the number of a cable leads to its part of the file', async context => {
	const root = folderWith(context, {'tolls.txt': three});
	const {paths, missing} = await resolveNames(['07ZENDA88'], {path: root, name: root});
	assert.deepEqual([paths, missing], [[join(root, 'tolls.txt#2')], []]);
	assert.deepEqual(stated((await print(paths)).output), [['tolls.txt#2', 'BRIDGES', 1, 'SAPT']]);
});

test('a file of several is opened like a folder, and one of its cables like a file', context => {
	const root = folderWith(context, files);
	const at = (name: string) => openSource(join(root, name), undefined).archive;
	assert.deepEqual(
		[at('tolls.txt').only, at('tolls.txt').dump, at('tolls.txt').name],
		[undefined, 'tolls.txt', 'tolls.txt'],
	);
	assert.deepEqual([at('tolls.txt#2').only, at('tolls.txt#2').dump], ['tolls.txt#2', undefined]);
	assert.deepEqual([at('one.txt').only, at('one.txt').dump], ['one.txt', undefined]);
	assert.equal(openIndexable(join(root, 'tolls.txt'), undefined).archive.dump, 'tolls.txt');
	assert.throws(() => openIndexable(join(root, 'one.txt'), undefined), /a single cable has no index/);
});
