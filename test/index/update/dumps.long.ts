import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readSummaries} from '../../../source/archive/summaries.js';
import {largeRow, manyRows} from '../../archive/dumps.js';
import {changes, folderAndIndex} from '../folder-and-index.js';
import {dump} from './dump-rows.js';

test('bad rows are problems of the dump, in the order of their lines and whatever slice they are in', async context => {
	const rows = Array.from({length: 25}, (_, index) => dump(largeRow(index)));
	const bad = '"77","no row at all"\n';
	const text = [...rows.slice(0, 3), bad, ...rows.slice(3, 20), bad, bad, ...rows.slice(20)].join('');
	const {root, archive, refresh, read, index} = folderAndIndex(context, {'cables.csv': text});
	assert.deepEqual(await refresh(), changes({files: 25, added: 25, unreadable: 3}));
	assert.equal(read.length, 3);
	const expected = [];
	for await (const {unreadable} of readSummaries(archive, ['cables.csv'])) {
		expected.push(...unreadable);
	}
	assert.equal(expected.length, 3);
	assert.deepEqual(index.problems(), expected);
	await refresh();
	assert.deepEqual([read, index.problems()], [[], expected]);
	writeFileSync(join(root, 'cables.csv'), rows.join(''));
	assert.deepEqual(await refresh(), changes({files: 25}));
	assert.deepEqual(index.problems(), []);
});

test('stopped within a dump it goes on from there without parsing again, and is like one that was not', async context => {
	const files = {'cables.csv': manyRows(35)};
	const {refresh, parsed, index, rows} = folderAndIndex(context, files);
	assert.equal(await refresh({mostFiles: 2}), undefined);
	const before = index.count();
	assert.ok(before > 0 && before < 35, String(before));
	assert.deepEqual(await refresh(), changes({files: 35, added: 35 - before}));
	assert.equal(parsed(), 35 - before);
	const clean = folderAndIndex(context, files);
	await clean.refresh();
	assert.deepEqual(rows(), clean.rows());
});
