import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {chmodSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {indexPlace} from '../../source/archive/index-place.js';
import {openIndex} from '../../source/archive/index-reader.js';
import {cableText, manyTexts} from '../app/texts.js';
import {createRandom} from '../bench/corpus.js';
import {manyRows} from './dumps.js';
import {placeFor} from './filled-index.js';
import {fingerprint, folderWith} from './folder.js';
import {contentOf, ended, ending, indexed, spawnIndex} from './indexing.js';

type Context = Parameters<typeof folderWith>[0];

const words = ['river', 'gauge', 'changed', '"the river is high"'];

function cacheHome(context: Context): string {
	const folder = folderWith(context);
	chmodSync(folder, 0o700);
	return folder;
}

async function cleanBuild(context: Context, root: string) {
	const place = placeFor(context);
	assert.equal(ending(await indexed(root, place)), 'in-step');
	return contentOf(place, words);
}

for (const count of [2, 10]) {
	test(`of ${count} processes at once one indexes, and the index is as it should be`, async context => {
		const root = folderWith(context, manyTexts(300));
		const home = cacheHome(context);
		const before = fingerprint(root);
		const all = await Promise.all(Array.from({length: count}, () => ended(spawnIndex(root, home))));
		const left = all.filter(({exitCode}) => exitCode !== 0);
		for (const {stdout, stderr, exitCode} of left) {
			assert.deepEqual(
				[stdout, stderr, exitCode],
				['', 'cables: another cables is indexing this folder\n', 1],
			);
		}
		assert.ok(left.length < count, 'none has indexed the folder');
		const place = indexPlace(root, join(home, 'cables'));
		assert.deepEqual(contentOf(place, words), await cleanBuild(context, root));
		assert.equal(fingerprint(root), before);
	});
}

test('a process that stands still keeps its lock, and its end gives it back', async context => {
	const root = folderWith(context, manyTexts(3000));
	const home = cacheHome(context);
	const standing = spawnIndex(root, home);
	const place = indexPlace(root, join(home, 'cables'));
	await committed(place);
	standing.kill('SIGSTOP');
	const {stderr} = await ended(spawnIndex(root, home));
	assert.equal(stderr, 'cables: another cables is indexing this folder\n');
	assert.ok(contentOf(place).rows.length > 0);
	const end = ended(standing);
	standing.kill('SIGKILL');
	await end;
	assert.equal((await ended(spawnIndex(root, home))).exitCode, 0);
	assert.equal(contentOf(place).rows.length, 3000);
});

test('a signal stops it with a sentence, and the next time goes on from there', async context => {
	const root = folderWith(context, manyTexts(3000));
	const home = cacheHome(context);
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

const moments = Number(process.env.MOMENTS ?? 10);

test(`killed at ${moments} moments, an index is like one that was never disturbed`, async context => {
	const random = createRandom(Date.now());
	const root = folderWith(context, manyTexts(400));
	const home = cacheHome(context);
	const place = indexPlace(root, join(home, 'cables'));
	const killOne = createKiller(random, () => spawnIndex(root, home, random() < 0.2 ? ['--rebuild'] : []));
	for (let moment = 0; moment < moments; moment++) {
		await killOne(change => changeFolder(root, change, random));
		if (moment % 5 === 4) {
			assert.equal(ending(await indexed(root, place)), 'in-step');
			assert.deepEqual(contentOf(place, words), await cleanBuild(context, root));
		}
	}
	assert.equal((await ended(spawnIndex(root, home, ['--check']))).exitCode, 0);
});

test('killed at some moments within a dump, an index is like one that was never disturbed', async context => {
	const random = createRandom(Date.now());
	const root = folderWith(context, {'cables.csv': manyRows(100)});
	const dump = join(root, 'cables.csv');
	const home = cacheHome(context);
	const killOne = createKiller(random, () => spawnIndex(dump, home));
	let rows = 100;
	for (let moment = 0; moment < Math.ceil(moments / 2); moment++) {
		await killOne(() => {
			rows = rows === 50 ? 100 : rows - 1;
			writeFileSync(dump, manyRows(rows));
		});
	}
	assert.equal((await ended(spawnIndex(dump, home))).exitCode, 0);
	const content = contentOf(indexPlace(dump, join(home, 'cables')), words);
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
	}
	const names = ['ZENDA0400.txt', 'moved.txt'].map(name => join(root, name));
	renameSync(names[change % 2] as string, names[(change + 1) % 2] as string);
	rmSync(join(root, `new-${change}-7.txt`));
}
