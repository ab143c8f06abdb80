import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {lstatSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {indexedPath, openArchive} from '../../../source/archive/archive.js';
import {journalMode} from '../../../source/index/database.js';
import {filesOfIndex, indexesIn, indexPlace} from '../../../source/index/place/place.js';
import {removeIndex, sizesOfIndex} from '../../../source/index/remove.js';
import {cacheFolder} from '../../../source/program/paths.js';
import {texts} from '../../app/texts.js';
import {dumpText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {ending as endingOf, indexed} from '../indexing.js';

test('indexes are kept in the cache folder of the specification, and nowhere without a home', () => {
	assert.equal(cacheFolder({XDG_CACHE_HOME: '/x', HOME: '/home/a'}), '/x/cables');
	assert.equal(cacheFolder({XDG_CACHE_HOME: 'relative', HOME: '/home/a'}), '/home/a/.cache/cables');
	assert.equal(cacheFolder({HOME: '/home/a'}), '/home/a/.cache/cables');
	assert.equal(cacheFolder({HOME: 'relative'}), undefined);
});

test('an index is named after its folder, its real path and the schema', context => {
	const parent = folderWith(context);
	const [one, other] = [join(parent, 'a', 'my cables'), join(parent, 'b', 'my cables')];
	mkdirSync(one, {recursive: true});
	mkdirSync(other, {recursive: true});
	symlinkSync(one, join(parent, 'link'));
	const place = indexPlace(one, '/cache/cables');
	assert.match(
		place.type === 'file' ? place.path : '',
		/^\/cache\/cables\/my_cables-[0-9a-f]{16}\.v6\.sqlite$/,
	);
	assert.deepEqual(indexPlace(join(parent, 'link'), '/cache/cables'), place);
	assert.notDeepEqual(indexPlace(other, '/cache/cables'), place);
});

test('a dump that was named has an index of its own, after its real path, and may lie above the cache', context => {
	const root = folderWith(context, {'cables.csv': dumpText('07ROME1')});
	symlinkSync(join(root, 'cables.csv'), join(root, 'link.csv'));
	const [place, linked] = ['cables.csv', 'link.csv'].map(name =>
		indexPlace(indexedPath(openArchive(join(root, name))), join(root, '.cache')),
	);
	assert.match(place?.type === 'file' ? place.path : '', /\/\.cache\/cables_csv-[0-9a-f]{16}\.v6\.sqlite$/);
	assert.deepEqual(linked, place);
	assert.equal(indexedPath(openArchive(root)), root);
});

test('a folder is never written: where the cache lies within it the index is in memory', context => {
	const root = folderWith(context);
	for (const cache of [root, join(root, 'cache'), join(root, '.cache', 'cables'), undefined]) {
		assert.equal(indexPlace(root, cache).type, 'memory', cache);
	}
	assert.equal(indexPlace(root, `${root}-beside`).type, 'file');
	assert.notDeepEqual(indexPlace(root, undefined), indexPlace(root, undefined));
});

test('SQLite from 3.51.3 on has a write-ahead log, and an older one has not', () => {
	for (const version of ['3.51.3', '3.51.10', '3.53.4', '4.0.0']) {
		assert.equal(journalMode(version), 'WAL', version);
	}
	for (const version of ['3.51.2', '3.50.7', '3.9.0', '']) {
		assert.equal(journalMode(version), 'DELETE', version);
	}
});

test('an index is removed with all that belongs to it, and nothing else of the cache', async context => {
	const cache = join(folderWith(context), 'cables');
	const place = indexPlace(folderWith(context, texts), cache);
	assert.ok(place.type === 'file');
	await indexed(folderWith(context, texts), place);
	const others = ['note.txt', 'other-0123456789abcdef.v2.sqlite'].map(name => join(cache, name));
	for (const file of [...others, `${place.path}-wal`, `${place.path}.bad`]) {
		writeFileSync(file, 'four');
	}
	assert.deepEqual(indexesIn(cache).toSorted(), [place.path, others[1]].toSorted());
	assert.equal(sizesOfIndex(place.path).find(({path}) => path.endsWith('.bad'))?.size, 4);
	removeIndex(place.path);
	assert.deepEqual(filesOfIndex(place.path), []);
	assert.deepEqual(indexesIn(cache), [others[1]]);
	assert.deepEqual(indexesIn(join(cache, 'nowhere')), []);
});

test('what stands in the place of an index, or beside it, is left alone and keeps nobody waiting', async context => {
	const folder = folderWith(context, texts);
	for (const ending of ['', '-wal', '-shm', '-journal', '.lock']) {
		const place = indexPlace(folder, join(folderWith(context), 'cables'));
		assert.ok(place.type === 'file');
		mkdirSync(dirname(place.path));
		execFileSync('mkfifo', [`${place.path}${ending}`]);
		assert.equal(
			endingOf(await indexed(folder, place)),
			`foreign: ${place.path}${ending}: not your index; left untouched`,
		);
		assert.ok(lstatSync(`${place.path}${ending}`).isFIFO());
	}
});

test(
	'where no folder can be made there is no index, and that is said at once',
	needs('process files'),
	async context => {
		const folder = folderWith(context, texts);
		for (const cache of ['/proc/cables', '/dev/null/cables']) {
			const place = indexPlace(folder, cache);
			assert.match(endingOf(await indexed(folder, place)), /^unwritable: .*: the index cannot be written/);
			assert.deepEqual(indexesIn(cache), []);
		}
	},
);
