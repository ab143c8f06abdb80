import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {NamedCables} from '../../../source/app/state/screen.js';
import {openArchive} from '../../../source/archive/archive.js';
import {createDirectOpener} from '../../../source/library/opening/direct-opener.js';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';

const long = cableText({number: 1, subject: 'LONG', body: '1. (C) The river is high.\n\n'.repeat(900)});
const row = {key: 7, id: 'long.txt'};

function opener(context: Parameters<typeof folderWith>[0]) {
	const root = folderWith(context, {'long.txt': long, 'short.txt': cableText({number: 2, subject: 'SHORT'})});
	let named: NamedCables = {};
	const direct = createDirectOpener(openArchive(root), () => structuredClone(named));
	return {
		...direct,
		path: join(root, 'long.txt'),
		find(found: NamedCables) {
			named = found;
		},
	};
}

test('a long cable that was read ahead opens as it was, with its layout', context => {
	const {open, readAhead} = opener(context);
	const ahead = readAhead(row);
	const opened = open({...row, sha256: 'known'}, long);
	assert.equal(opened.cable, ahead?.cable);
	assert.equal(opened.named, ahead?.named);
	assert.deepEqual(opened, {...ahead, sha256: 'known'});
});

test('what has changed meanwhile is opened as it is now', context => {
	const {open, readAhead, find} = opener(context);
	const ahead = readAhead(row);
	const other = long.replace('high', 'low');
	assert.notEqual(open(row, other).cable, ahead?.cable);
	find({'07ROME1': []});
	assert.deepEqual(open(row, other).named, {'07ROME1': []});
});

test('a short cable is not read ahead, nor one that is gone', context => {
	const {readAhead, path} = opener(context);
	assert.equal(readAhead({key: 1, id: 'short.txt'}), undefined);
	writeFileSync(path, 'A note.');
	assert.equal(readAhead(row), undefined);
	rmSync(path);
	assert.equal(readAhead(row), undefined);
});

test('the cables opened last are remembered, and no more of them', context => {
	const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
	const root = folderWith(context, Object.fromEntries(names.map(name => [name, long])));
	const {open, readAhead} = createDirectOpener(openArchive(root), () => ({}));
	const rows = names.map((id, key) => ({key, id}));
	const first = rows.slice(0, 3).map(each => readAhead(each)?.cable);
	const again = rows.slice(0, 3).map(each => open(each, long).cable);
	assert.deepEqual(
		again.map((cable, index) => cable === first[index]),
		[true, true, true],
	);
	readAhead({key: 3, id: 'd.txt'});
	assert.notEqual(open({key: 0, id: 'a.txt'}, long).cable, first[0]);
});
