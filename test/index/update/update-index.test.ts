import assert from 'node:assert/strict';
import {
	appendFileSync,
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText, manyTexts, texts} from '../../app/texts.js';
import {dumpText, manyRows} from '../../archive/dumps.js';
import {needs} from '../../system.js';
import {keyOf} from '../filled-index.js';
import {changes, folderAndIndex} from '../folder-and-index.js';

test('the first time all cables are added, and the second time none is read', async context => {
	const {refresh, read, index, commits} = folderAndIndex(context, texts);
	assert.deepEqual(await refresh(), changes({files: 5, added: 5}));
	assert.equal(read.length, 5);
	assert.equal(index.order('date').length, 5);
	const before = commits();
	assert.deepEqual(await refresh(), changes({files: 5}));
	assert.deepEqual(read, []);
	assert.equal(commits(), before);
});

test('a new file is added, and the others are not read', async context => {
	const {root, refresh, read, index, found} = folderAndIndex(context, texts);
	await refresh();
	mkdirSync(join(root, 'sub'));
	writeFileSync(
		join(root, 'sub', 'new.txt'),
		cableText({number: 9, subject: 'A NEW TOLL', references: ['ZENDA 88']}),
	);
	assert.deepEqual(await refresh(), changes({files: 6, added: 1}));
	assert.deepEqual(read, ['sub/new.txt']);
	assert.deepEqual(
		index.rows(found('new toll')).map(({id}) => id),
		['sub/new.txt'],
	);
	assert.equal(index.cablesWithNumber('07ZENDA88')[0]?.timesCited, 3);
});

test('a file with another content keeps its key', async context => {
	const {root, refresh, index, found} = folderAndIndex(context, texts);
	await refresh();
	const key = keyOf(index, 'note.txt') ?? assert.fail();
	writeFileSync(join(root, 'note.txt'), cableText({number: 9, subject: 'NOW A CABLE'}));
	assert.deepEqual(await refresh(), changes({files: 5, changed: 1}));
	assert.equal(keyOf(index, 'note.txt'), key);
	assert.equal(index.rows([key])[0]?.subject, 'NOW A CABLE');
	assert.equal(found('"two lines"').length, 0);
});

test('a file that looks different and holds the same is not a change, and is not read a second time', async context => {
	const {root, refresh, read} = folderAndIndex(context, texts);
	await refresh();
	utimesSync(join(root, 'note.txt'), 1, 1);
	chmodSync(join(root, '07ZENDA88.txt'), 0o600);
	assert.deepEqual(await refresh(), changes({files: 5}));
	assert.deepEqual(read.toSorted(), ['07ZENDA88.txt', 'note.txt']);
	await refresh();
	assert.deepEqual(read, []);
});

test('a change within the same tick of the clock, of the same size, is seen', async context => {
	const {root, refresh, found} = folderAndIndex(context, {'a.txt': cableText({number: 1, subject: 'GOLD'})});
	await refresh({now: Date.now});
	writeFileSync(join(root, 'a.txt'), cableText({number: 1, subject: 'IRON'}));
	assert.deepEqual(await refresh({now: Date.now}), changes({files: 1, changed: 1}));
	assert.equal(found('iron').length, 1);
});

test('a file that is young is read again, even if it looks the same', async context => {
	const {refresh, read} = folderAndIndex(context, texts);
	await refresh({now: Date.now});
	await refresh();
	assert.equal(read.length, 5);
	await refresh();
	assert.deepEqual(read, []);
});

test('a clock that goes wrong does not have files read for ever', async context => {
	const {root, refresh, read} = folderAndIndex(context, texts);
	utimesSync(join(root, 'note.txt'), new Date('2100-01-01'), new Date('2100-01-01'));
	utimesSync(join(root, '07ZENDA88.txt'), new Date('1901-12-14'), new Date('1901-12-14'));
	await refresh();
	await refresh();
	assert.deepEqual(read, []);
	await refresh({now: () => 0});
	assert.deepEqual(read, []);
});

test('a file that is gone leaves every part of the index', async context => {
	const {root, refresh, index, found} = folderAndIndex(context, texts);
	await refresh();
	const key = keyOf(index, '07STRELSAU509.txt') ?? assert.fail();
	rmSync(join(root, '07STRELSAU509.txt'));
	assert.deepEqual(await refresh(), changes({files: 4, removed: 1}));
	assert.deepEqual(index.rows([key]), []);
	assert.equal(found('violin').length, 0);
	assert.ok(!index.order('date').includes(key));
	assert.equal(index.cablesWithNumber('07ZENDA88')[0]?.timesCited, 1);
	assert.deepEqual(index.cablesWithNumber('07STRELSAU509'), []);
});

test('a file that is moved keeps its key, wherever it goes', async context => {
	const {root, refresh, index, found} = folderAndIndex(context, texts);
	await refresh();
	const key = keyOf(index, 'note.txt') ?? assert.fail();
	mkdirSync(join(root, 'sub'));
	renameSync(join(root, 'note.txt'), join(root, 'sub', '07ZENDA99.txt'));
	assert.deepEqual(await refresh(), changes({files: 5, moved: 1}));
	assert.equal(keyOf(index, 'sub/07ZENDA99.txt'), key);
	assert.equal(keyOf(index, 'note.txt'), undefined);
	assert.deepEqual(
		index.cablesWithNumber('07ZENDA99').map(row => row.key),
		[key],
	);
	assert.deepEqual([...found('"two lines"')], [key]);
});

test('two files that change places are two changes, and a copy is a new cable', async context => {
	const {root, refresh, index} = folderAndIndex(context, {
		'a.txt': cableText({number: 1, subject: 'ONE'}),
		'b.txt': cableText({number: 2, subject: 'TWO'}),
	});
	await refresh();
	renameSync(join(root, 'a.txt'), join(root, 'c.txt'));
	renameSync(join(root, 'b.txt'), join(root, 'a.txt'));
	renameSync(join(root, 'c.txt'), join(root, 'b.txt'));
	writeFileSync(join(root, 'copy.txt'), readFileSync(join(root, 'a.txt')));
	assert.deepEqual(await refresh(), changes({files: 3, changed: 2, added: 1}));
	assert.deepEqual(
		index.rows(index.order('subject')).map(({id, subject}) => `${id} ${subject}`),
		['b.txt ONE', 'a.txt TWO', 'copy.txt TWO'],
	);
});

test('what cannot be read is a problem with its reason, until it can be read or is gone', async context => {
	const {root, refresh, read, index} = folderAndIndex(context, {...texts, 'picture.txt': Buffer.alloc(100)});
	assert.deepEqual(await refresh(), changes({files: 5, added: 5, unreadable: 1}));
	assert.deepEqual(index.problems(), [{id: 'picture.txt', reason: 'not a text file'}]);
	await refresh();
	assert.deepEqual(read, []);
	writeFileSync(join(root, 'picture.txt'), 'A text after all.');
	assert.deepEqual(await refresh(), changes({files: 6, added: 1}));
	writeFileSync(join(root, 'picture.txt'), Buffer.alloc(100));
	assert.deepEqual(await refresh(), changes({files: 5, removed: 1, unreadable: 1}));
	rmSync(join(root, 'picture.txt'));
	assert.deepEqual(await refresh(), changes({files: 5}));
	assert.deepEqual(index.problems(), []);
});

test('a file that vanishes before it is read is not there', async context => {
	const {root, refresh, index, onRead} = folderAndIndex(context, texts);
	onRead(id => {
		if (id === 'note.txt') {
			rmSync(join(root, id));
		}
	});
	assert.deepEqual(await refresh(), changes({files: 4, added: 4}));
	assert.deepEqual(index.problems(), []);
});

test('a file that changes while the folder is read is read again the next time', async context => {
	const {root, refresh, read, index, onRead} = folderAndIndex(context, texts);
	let isChanging = true;
	const now = () => {
		if (isChanging) {
			appendFileSync(join(root, 'note.txt'), 'More.\n');
		}
		return Date.now() + 10_000;
	};
	onRead(id => {
		isChanging = id === 'note.txt';
	});
	await refresh({now});
	onRead(() => {});
	isChanging = false;
	await refresh();
	assert.deepEqual(read, ['note.txt']);
	truncateSync(join(root, 'note.txt'), 3);
	assert.deepEqual(await refresh(), changes({files: 5, changed: 1}));
	assert.equal(index.rows([keyOf(index, 'note.txt') ?? 0])[0]?.size, 3);
});

test('stopped midway it keeps what it has read, and goes on from there', async context => {
	const {refresh, read, index} = folderAndIndex(context, manyTexts(30));
	assert.equal(await refresh({mostFiles: 10}), undefined);
	assert.equal(index.count(), 10);
	assert.equal(index.order('date').length, 10);
	assert.deepEqual(await refresh(), changes({files: 30, added: 20}));
	assert.equal(read.length, 20);
});

test(
	'names that are no UTF-8 are read, found again the next time, and opened',
	needs('names of bytes'),
	async context => {
		const {root, refresh, read, rows} = folderAndIndex(context, {'a.txt': 'text'});
		for (const byte of [0xfe, 0xff]) {
			const name = Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([byte]), Buffer.from('.txt')]);
			writeFileSync(name, `byte ${byte}`);
		}
		assert.deepEqual(await refresh(), changes({files: 3, added: 3}));
		assert.deepEqual(
			rows().map(({id, text}) => [id, text]),
			[
				['a.txt', 'text'],
				['bad\uDCFE.txt', 'byte 254'],
				['bad\uDCFF.txt', 'byte 255'],
			],
		);
		assert.deepEqual(await refresh(), changes({files: 3}));
		assert.deepEqual(read, []);
	},
);

test('what is skipped is kept, and follows the folder', async context => {
	const {root, refresh, index, commits} = folderAndIndex(context, {...texts, '.hidden': 'x', 'a.png': 'x'});
	await refresh();
	assert.deepEqual(index.skipped(), [
		{kind: 'ending', count: 1, examples: ['a.png']},
		{kind: 'hidden', count: 1, examples: ['.hidden']},
	]);
	const before = commits();
	await refresh();
	assert.equal(commits(), before);
	rmSync(join(root, 'a.png'));
	await refresh();
	assert.deepEqual(index.skipped(), [{kind: 'hidden', count: 1, examples: ['.hidden']}]);
});

test('a file that was known and is a link by now is gone from the list, and skipped', async context => {
	const {root, refresh, index} = folderAndIndex(context, {'a.txt': 'text', 'x.csv': 'name,age\n'});
	await refresh();
	rmSync(join(root, 'a.txt'));
	symlinkSync('nowhere', join(root, 'a.txt'));
	assert.deepEqual(await refresh(), changes({removed: 1}));
	assert.deepEqual(
		index.skipped().map(({kind}) => kind),
		['link', 'table'],
	);
});

test('a folder that is suddenly empty or gone loses nothing, until it is to be forgotten', async context => {
	const {root, refresh, index} = folderAndIndex(context, {...texts, 'sub/cables.csv': dumpText('07ROME1')});
	await refresh();
	const before = [...index.order('date')];
	for (const file of readdirSync(root)) {
		rmSync(join(root, file), {recursive: true});
	}
	writeFileSync(join(root, '.hidden'), 'hidden');
	await assert.rejects(refresh(), {name: 'ArchiveError', reason: 'the folder is empty'});
	assert.deepEqual([...index.order('date')], before);
	rmSync(root, {recursive: true});
	await assert.rejects(refresh(), {name: 'ArchiveError', reason: 'no such file or folder'});
	assert.deepEqual([...index.order('date')], before);
	assert.deepEqual(await refresh({forgets: true}), changes({removed: before.length}));
	assert.equal(index.count(), 0);
});

test('a disk that goes while it is read takes nothing along', async context => {
	const {root, refresh, index, onRead} = folderAndIndex(context, {
		...manyTexts(30),
		'cables.csv': manyRows(12),
	});
	await refresh();
	const before = [...index.order('date')];
	writeFileSync(join(root, 'ZENDA0001.txt'), 'Another text.');
	appendFileSync(join(root, 'cables.csv'), '\n');
	onRead(() => {
		for (const file of readdirSync(root)) {
			rmSync(join(root, file));
		}
	});
	await assert.rejects(refresh(), {name: 'ArchiveError', reason: 'the folder is empty'});
	assert.deepEqual([...index.order('date')], before);
	assert.equal(index.rows(before).length, before.length);
});
