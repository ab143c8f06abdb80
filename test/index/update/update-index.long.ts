import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderAndIndex} from '../folder-and-index.js';

test('the first time the first files are read while the others are still looked for', async context => {
	const files = Array.from({length: 2000}, (_, index) => [`${index % 2}/${index}.txt`, ''] as const);
	const {root, refresh, read, onRead} = folderAndIndex(context, Object.fromEntries(files));
	onRead(id => {
		if (read.length === 1) {
			rmSync(join(root, id.startsWith('0') ? '1' : '0'), {recursive: true});
		}
	});
	const {files: found = 0} = (await refresh()) ?? {};
	assert.equal(found, 1000);
	// Those that had been found by then were looked for in vain.
	assert.ok(read.length < 2000, `${read.length} were found before the first was read`);
});
