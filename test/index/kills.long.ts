import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {indexPlace} from '../../source/index/place/place.js';
import {cableText, manyTexts} from '../app/texts.js';
import {manyRows} from '../archive/dumps.js';
import {folderWith} from '../archive/folder.js';
import {first, second, third, transmitted} from '../cable/within-file/several.js';
import {createRandom} from '../random.js';
import {scaled} from '../scale.js';
import {
	cleanBuild,
	contentOf,
	ended,
	ending,
	indexed,
	privateFolder,
	someWords,
	spawnIndex,
} from './indexing.js';

const moments = scaled(10);

test(`killed at ${moments} moments, an index is like one that was never disturbed`, async context => {
	const random = createRandom(Date.now());
	const root = folderWith(context, manyTexts(400));
	const home = privateFolder(context);
	const place = indexPlace(root, join(home, 'cables'));
	const killOne = createKiller(random, () => spawnIndex(root, home, random() < 0.2 ? ['--rebuild'] : []));
	for (let moment = 0; moment < moments; moment++) {
		await killOne(change => changeFolder(root, change, random));
		if (moment % 5 === 4) {
			assert.equal(ending(await indexed(root, place)), 'up-to-date');
			assert.deepEqual(contentOf(place, someWords), await cleanBuild(context, root));
		}
	}
	const checked = await ended(spawnIndex(root, home, ['--check']));
	assert.deepEqual([checked.exitCode, checked.stderr], [0, '']);
});

test('killed at some moments within a dump, an index is like one that was never disturbed', async context => {
	const random = createRandom(Date.now());
	const root = folderWith(context, {'cables.csv': manyRows(100)});
	const dump = join(root, 'cables.csv');
	const home = privateFolder(context);
	const killOne = createKiller(random, () => spawnIndex(dump, home));
	let rows = 100;
	for (let moment = 0; moment < Math.ceil(moments / 2); moment++) {
		await killOne(() => {
			rows = rows === 50 ? 100 : rows - 1;
			writeFileSync(dump, manyRows(rows));
		});
	}
	assert.equal((await ended(spawnIndex(dump, home))).exitCode, 0);
	const content = contentOf(indexPlace(dump, join(home, 'cables')), someWords);
	assert.equal(content.rows.length, rows);
	assert.deepEqual(content, await cleanBuild(context, dump));
	assert.equal((await ended(spawnIndex(dump, home, ['--check']))).exitCode, 0);
});

/**
 * Kills processes, each at a random moment of its life. One that has ended before its moment says how long they live,
 * and the next is begun after `change`, so that it has something to do.
 */
function createKiller(random: () => number, begin: () => ChildProcess) {
	let [lifetime, changes] = [1000, 0];
	return async (change: (index: number) => void): Promise<void> => {
		for (let attempt = 0; ; attempt++) {
			assert.ok(attempt < 100, `none of ${attempt} lived for ${lifetime} ms`);
			change(changes++);
			const start = performance.now();
			const child = begin();
			const end = ended(child);
			await Promise.race([end, sleep(random() * lifetime)]);
			const wasAlive = child.kill('SIGKILL');
			assert.equal((await end).stderr, '');
			if (wasAlive) {
				return;
			}
			lifetime = performance.now() - start;
		}
	};
}

/** Some cables come, some change, one moves and one goes. */
function changeFolder(root: string, change: number, random: () => number): void {
	const numberOf = () => String(1 + Math.floor(random() * 300)).padStart(4, '0');
	for (let index = 0; index < 40; index++) {
		const text = cableText({number: 1000 + change, subject: `CHANGED ${change}`, references: ['ZENDA 12']});
		writeFileSync(join(root, `ZENDA${numberOf()}.txt`), text);
		writeFileSync(join(root, `new-${change}-${index}.txt`), text);
		// A file that has one cable, two and three in turn.
		const joined = [first, second, third].slice(0, 1 + (change % 3)).map(transmitted);
		writeFileSync(join(root, `several-${index}.txt`), joined.join('\n'));
	}
	const names = ['ZENDA0400.txt', 'moved.txt'].map(name => join(root, name));
	renameSync(names[change % 2] as string, names[(change + 1) % 2] as string);
	rmSync(join(root, `new-${change}-7.txt`));
}
