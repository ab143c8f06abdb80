import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {indexPlace} from '../../source/index/place/place.js';
import {openIndex} from '../../source/index/reader.js';
import {manyTexts} from '../app/texts.js';
import {fingerprint, folderWith} from '../archive/folder.js';
import {cleanBuild, contentOf, ended, privateFolder, someWords, spawnIndex} from './indexing.js';

test('of ten processes at once one indexes, and the index is as it should be', async context => {
	const count = 10;
	const root = folderWith(context, manyTexts(300));
	const home = privateFolder(context);
	const before = fingerprint(root);
	const all = await Promise.all(Array.from({length: count}, () => ended(spawnIndex(root, home))));
	const left = all.filter(({exitCode}) => exitCode !== 0);
	for (const {stdout, stderr, exitCode} of left) {
		assert.deepEqual(
			[stdout, stderr, exitCode],
			['', 'cables: another cables process is indexing this folder\n', 1],
		);
	}
	assert.ok(left.length < count, 'none has indexed the folder');
	const place = indexPlace(root, join(home, 'cables'));
	assert.deepEqual(contentOf(place, someWords), await cleanBuild(context, root));
	assert.equal(fingerprint(root), before);
});

test('a process that stands still keeps its lock, and its end gives it back', async context => {
	const root = folderWith(context, manyTexts(3000));
	const home = privateFolder(context);
	const standing = spawnIndex(root, home);
	const place = indexPlace(root, join(home, 'cables'));
	await committed(place);
	standing.kill('SIGSTOP');
	const {stderr} = await ended(spawnIndex(root, home));
	assert.equal(stderr, 'cables: another cables process is indexing this folder\n');
	assert.ok(contentOf(place).rows.length > 0);
	const end = ended(standing);
	standing.kill('SIGKILL');
	await end;
	assert.equal((await ended(spawnIndex(root, home))).exitCode, 0);
	assert.equal(contentOf(place).rows.length, 3000);
});

test('a signal stops it with a sentence, and the next time goes on from there', async context => {
	const root = folderWith(context, manyTexts(3000));
	const home = privateFolder(context);
	const child = spawnIndex(root, home);
	const end = ended(child);
	await committed(indexPlace(root, join(home, 'cables')));
	child.kill('SIGINT');
	assert.deepEqual(await end, {
		stdout: '',
		stderr: 'cables: stopped; the next run resumes here\n',
		exitCode: 130,
	});
	const {stdout} = await ended(spawnIndex(root, home, ['--format=json']));
	const {files, added} = JSON.parse(stdout);
	assert.equal(files, 3000);
	assert.ok(added < 3000, `${added} were read again`);
});

/** Waits until an index has its first cables. */
async function committed(place: ReturnType<typeof indexPlace>): Promise<void> {
	const end = performance.now() + 60_000;
	for (let count = 0; count === 0; ) {
		assert.ok(performance.now() < end, 'nothing was committed for a minute');
		await sleep(20);
		const index = openIndex(place);
		count = index.count();
		index.close();
	}
}
