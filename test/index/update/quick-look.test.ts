import assert from 'node:assert/strict';
import {cpSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {openArchive} from '../../../source/archive/archive.js';
import {openDatabase} from '../../../source/index/database.js';
import {quickLook} from '../../../source/index/update/quick-look.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {placeFor} from '../filled-index.js';
import {indexed} from '../indexing.js';

const names = ['2007/a.txt', '2007/b.txt', 'c.txt'];

/** A folder with an index that knows the stamps of its files, as if they had been there for long. */
async function folderWithStamps(context: Context) {
	const root = folderWith(context, Object.fromEntries(names.map(name => [name, `The note ${name}.`])));
	const place = placeFor(context);
	// A file that has just changed gets no stamp.
	await sleep(2100);
	await indexed(root, place);
	const look = (folder = root, isElsewhere = false) => {
		const database = openDatabase(place);
		try {
			return quickLook(openArchive(folder), database, {isElsewhere});
		} finally {
			database.close();
		}
	};
	return {root, look};
}

/** Adds a file to a folder as what copies with all times does it: both keep the time that they had. */
function addWithOldTimes(folder: string): void {
	const {atime, mtime} = statSync(folder);
	writeFileSync(join(folder, 'new.txt'), 'A new note.');
	utimesSync(join(folder, 'new.txt'), 1_000_000, 1_000_000);
	utimesSync(folder, atime, mtime);
}

test('a file that comes into a folder whose time is kept changes it, also for a published index', async context => {
	const {root, look} = await folderWithStamps(context);
	assert.deepEqual([look(), look(root, true)], ['unchanged', 'unchanged']);
	const copy = folderWith(context);
	cpSync(root, copy, {recursive: true, preserveTimestamps: true});
	for (const folder of ['2007', '.']) {
		const {atime, mtime} = statSync(join(root, folder));
		utimesSync(join(copy, folder), atime, mtime);
	}
	addWithOldTimes(join(root, '2007'));
	assert.deepEqual([look(), look(root, true)], ['changed', 'changed']);
	assert.equal(look(copy, true), 'unchanged', 'of a copy only the times that were kept can be compared');
});
