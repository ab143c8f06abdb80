import assert from 'node:assert/strict';
import {
	chmodSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {lockIndex} from '../../../source/index/database.js';
import {publishedPlace} from '../../../source/index/published/published-place.js';
import {publishingTarget} from '../../../source/index/published/target.js';
import {openIndex} from '../../../source/index/reader.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {contentOf, indexed} from '../indexing.js';
import {folderToPublish, publishedIn} from './published.js';

test('a published index says what the index says, and is a file of its own without a log', async context => {
	const {root, place, file, names, publish} = await folderToPublish(context);
	const before = fingerprint(root);
	const answer = await publish();
	assert.deepEqual(answer, {type: 'published', bytes: statSync(file).size, mode: 0o444, isForFewer: false});
	assert.deepEqual(names(), ['ruritania.index']);
	assert.deepEqual(contentOf(publishedPlace(file), ['river', 'toll']), contentOf(place, ['river', 'toll']));
	// The versions of the file format; 2 would mean a write-ahead log.
	assert.deepEqual([...readFileSync(file).subarray(18, 20)], [1, 1]);
	assert.deepEqual(names(), ['ruritania.index'], 'reading leaves nothing beside it');
	assert.equal(fingerprint(root), before);
});

test('whoever may read the folder may read its published index, and nobody may write it', async context => {
	const {root, mode, publish} = await folderToPublish(context);
	for (const [folderMode, fileMode] of [
		[0o755, '444'],
		[0o750, '440'],
		[0o700, '400'],
		[0o711, '400'],
	] as const) {
		chmodSync(root, folderMode);
		assert.equal((await publish()).type, 'published');
		assert.equal(mode(), fileMode, folderMode.toString(8));
	}
});

test('a folder above that others may not enter closes the index to them', async context => {
	const root = folderWith(context, {'within/a.txt': 'A note.'});
	const {file, place, mode} = await folderToPublish(context, root);
	chmodSync(join(root, 'within'), 0o755);
	chmodSync(root, 0o700);
	assert.equal((await publishedIn(join(root, 'within'), place, file)).type, 'published');
	assert.equal(mode(), '400');
});

test('what is closed within the folder closes the index, too: a file, and a folder that is only named', async context => {
	const hidden = {'open/a.txt': 'A note.', 'closed/b.txt': 'Another.', 'closed/c.pdf': 'None.'};
	const {root, place, mode, publish} = await folderToPublish(context, folderWith(context, hidden));
	const published = async () => {
		const answer = await publish();
		return answer.type === 'published' && [mode(), answer.isForFewer];
	};
	const change = (name: string, mode: number) => chmodSync(join(root, name), mode);
	assert.deepEqual(await published(), ['444', false]);
	for (const [name, closed, open] of [
		['closed/b.txt', 0o600, 0o644],
		['closed', 0o700, 0o755],
		['open/a.txt', 0o604, 0o644],
	] as const) {
		change(name, closed);
		assert.deepEqual(await published(), ['400', true], name);
		change(name, open);
	}
	change('closed/b.txt', 0o640);
	assert.deepEqual(await published(), ['440', true]);
	rmSync(join(root, 'closed', 'b.txt'));
	assert.deepEqual(await published(), ['400', true], 'of a file that is gone nobody knows who could read it');
	await indexed(root, place);
	change('closed', 0o700);
	assert.deepEqual(await published(), ['400', true], 'what was skipped there is named');
});

test('an index is published over another, which its readers keep as it was', async context => {
	const {root, place, file, publish} = await folderToPublish(context);
	await publish();
	const reader = openIndex(publishedPlace(file));
	context.after(reader.close);
	const count = reader.count();
	writeFileSync(join(root, 'new.txt'), 'A new note.');
	await indexed(root, place);
	assert.equal((await publish()).type, 'published');
	assert.equal(reader.count(), count);
	const next = openIndex(publishedPlace(file));
	context.after(next.close);
	assert.equal(next.count(), count + 1);
});

test('nothing but an index is replaced, and nothing is written where it does not belong', async context => {
	const {root, place, folder, names, publish} = await folderToPublish(context);
	writeFileSync(join(folder, 'note.txt'), 'A note.');
	mkdirSync(join(folder, 'folder'));
	symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
	const archive = openArchive(root);
	const refused = (file: string) => {
		try {
			publishingTarget({archive, place, file});
		} catch (error) {
			return String(error);
		}
		return 'not refused';
	};
	assert.match(refused(join(folder, 'note.txt')), /note\.txt: not a cables index; left untouched/);
	assert.match(refused(join(folder, 'folder')), /folder: not a cables index; left untouched/);
	assert.match(refused(join(folder, 'link')), /link: no such file or folder/);
	assert.match(refused(join(folder, 'none', 'index')), /no such file or folder/);
	assert.match(
		refused(join(root, 'index')),
		/nothing is written into the folder of cables; choose another folder/,
	);
	assert.match(
		refused(join(dirname(place.path), 'x')),
		/in the folder of the indexes that are kept up to date/,
	);
	assert.equal(readFileSync(join(folder, 'note.txt'), 'utf8'), 'A note.');
	await publish(join(folder, 'first'));
	symlinkSync(join(folder, 'first'), join(folder, 'second'));
	assert.equal((await publish(join(folder, 'second'))).type, 'published');
	assert.deepEqual(names().sort(), ['first', 'folder', 'link', 'note.txt', 'second']);
});

test('what was killed while it published is removed by the next, and what may still write is not', async context => {
	const {folder, names, publish} = await folderToPublish(context);
	for (const name of [
		'.ruritania.index.123.publishing',
		'.ruritania.index.123.publishing-journal',
		'.ruritania.index.124.publishing',
		'.ruritania.index.x',
	]) {
		writeFileSync(join(folder, name), '');
		if (!name.includes('124')) {
			utimesSync(join(folder, name), 1, 1);
		}
	}
	await publish();
	assert.deepEqual(names().sort(), [
		'.ruritania.index.124.publishing',
		'.ruritania.index.x',
		'ruritania.index',
	]);
});

test('an index that is not complete, is being written, or is damaged is not published', async context => {
	const {place, names, publish} = await folderToPublish(context);
	const lock = lockIndex(place);
	assert.deepEqual(await publish(), {type: 'failed', reason: 'another cables process is writing the index'});
	lock?.release();
	const change = (sql: string) => {
		const database = new DatabaseSync(place.path, {defensive: false});
		database.exec(sql);
		database.close();
	};
	change(`UPDATE full_text_docsize SET sz = x'01' WHERE id = (SELECT min(id) FROM full_text_docsize)`);
	assert.deepEqual(await publish(), {
		type: 'failed',
		reason: 'the words of the index are damaged; cables index --rebuild',
	});
	change(`DELETE FROM state WHERE name = 'looked'`);
	assert.deepEqual(await publish(), {
		type: 'failed',
		reason: 'the index is not complete; cables index completes it',
	});
	assert.deepEqual(names(), []);
});
