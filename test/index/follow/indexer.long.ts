import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {openArchive} from '../../../source/archive/archive.js';
import {tooMuchMemory} from '../../../source/archive/background/thread-limits.js';
import {startIndexing} from '../../../source/index/follow/indexer.js';
import {manyTexts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ended, ending, indexed, privateFolder, spawnIndex} from '../indexing.js';
import {assertReplaced, damages} from './replaced-index.js';

test('a stopped indexing goes on from where it was', async context => {
	const place = placeFor(context);
	const archive = openArchive(folderWith(context, manyTexts(3000)));
	const types: string[] = [];
	const indexing = startIndexing(
		{archive, place, isRebuild: false, whenIndexedElsewhere: 'leave'},
		({type}) => {
			types.push(type);
			if (type === 'committed') {
				void indexing.stop();
			}
		},
	);
	await indexing.ended;
	assert.ok(['stopped', 'up-to-date'].includes(types.at(-1) ?? ''), types.join());
	const [before] = [contentOf(place).rows.length];
	assert.ok(before > 0);
	const last = (await indexed(archive.root, place)).at(-1);
	assert.equal(last?.type === 'up-to-date' && last.changes.files, 3000);
	assert.equal(last?.type === 'up-to-date' && last.changes.added, 3000 - before);
});

for (const [name, damage] of Object.entries(damages)) {
	test(`an index that ${name} is moved aside and rebuilt`, context => assertReplaced(context, damage));
}

test('a full disk ends it with a sentence, and what was kept before is sound', async context => {
	const root = folderWith(context, manyTexts(2000));
	const cache = privateFolder(context);
	// To a program, a limit on the size of its files is a disk that is full.
	const {stdout, stderr, exitCode} = await ended(spawnIndex(root, cache, [], {kilobytesAFile: 512}));
	assert.equal(stdout, '');
	assert.match(stderr, /^cables: the disk (?:is full|could not store the index)\n$/);
	assert.equal(exitCode, 1);
	const again = await ended(spawnIndex(root, cache, ['--format=json']));
	assert.equal(JSON.parse(again.stdout).files, 2000);
	assert.equal((await ended(spawnIndex(root, cache, ['--check']))).exitCode, 0);
});

const script = new URL('troubled-index-worker.js', import.meta.url);

for (const [name, text, limits, reason] of [
	['takes too long', 'STUCK', {milliseconds: 200, heapMegabytes: 320}, 'takes longer than 0.2 s'],
	['takes too much memory', 'GREEDY', {milliseconds: 60_000, heapMegabytes: 60}, tooMuchMemory],
] as const) {
	test(`a file that ${name} is given up until it changes, and the rest is indexed`, async context => {
		const root = folderWith(context, {...manyTexts(20), '5-large.txt': text});
		// So that it is old enough to be known by its look.
		await sleep(2100);
		const place = placeFor(context);
		const problems = [{id: '5-large.txt', reason}];
		const first = await indexed(root, place, {}, {script, limits});
		assert.deepEqual([ending(first), contentOf(place).rows.length], ['up-to-date', 20]);
		assert.deepEqual(contentOf(place).problems, problems);
		// Were it tried again, it would be given up for another reason.
		const again = await indexed(root, place, {}, {script, limits: {milliseconds: 300, heapMegabytes: 320}});
		assert.equal(ending(again), 'up-to-date');
		assert.deepEqual(contentOf(place).problems, problems);
		writeFileSync(join(root, '5-large.txt'), 'The river is high.\n');
		assert.equal(ending(await indexed(root, place)), 'up-to-date');
		assert.deepEqual([contentOf(place).rows.length, contentOf(place).problems], [21, []]);
	});
}
