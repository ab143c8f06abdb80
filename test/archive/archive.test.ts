import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	appendFileSync,
	chmodSync,
	closeSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {openArchive} from '../../source/archive/archive.js';
import {ArchiveError} from '../../source/archive/errors.js';
import {fileFacts} from '../../source/archive/file-facts.js';
import {scanArchive} from '../../source/archive/folder/walk-archive.js';
import {maxFileBytes, readFile} from '../../source/archive/read-file.js';
import type {ReadFunction} from '../../source/archive/read-fully.js';
import {readSummaries} from '../../source/archive/summaries.js';
import {readText} from '../../source/archive/texts.js';
import {manyTexts, texts} from '../app/texts.js';
import {fewerRights, needs} from '../system.js';
import {dumpText, rowText} from './dumps.js';
import {fingerprint, folderWith} from './folder.js';

const reason = (read: () => unknown): string => {
	try {
		read();
	} catch (error) {
		assert.ok(error instanceof ArchiveError, String(error));
		return error.reason;
	}
	return 'no error';
};

async function read(root: string, ids?: readonly string[], milliseconds?: number) {
	const archive = openArchive(root);
	const batches = [];
	for await (const batch of readSummaries(
		archive,
		ids ?? scanArchive(archive).ids,
		undefined,
		milliseconds,
	)) {
		batches.push(batch);
	}
	return batches;
}

test('a folder is an archive of its name', context => {
	const root = folderWith(context, {'sub/a.txt': 'text'});
	assert.deepEqual(openArchive(join(root, 'sub')), {
		root: join(root, 'sub'),
		name: 'sub',
		only: undefined,
		dump: undefined,
	});
	assert.equal(openArchive('/').name, '/');
});

test('a file is an archive of itself alone', context => {
	const root = folderWith(context, {'a.txt': 'one', 'b.txt': 'two'});
	const archive = openArchive(join(root, 'b.txt'));
	assert.deepEqual(scanArchive(archive).ids, ['b.txt']);
	assert.equal(readText(archive, 'b.txt'), 'two');
});

test('a file that is named is read whatever its ending, and a link that is named is followed', context => {
	const root = folderWith(context, {'a.log': 'text'});
	symlinkSync(join(root, 'a.log'), join(root, 'link'));
	assert.equal(readText(openArchive(join(root, 'a.log')), 'a.log'), 'text');
	assert.equal(readText(openArchive(join(root, 'link')), 'link'), 'text');
});

test('a path that is none says what is wrong', context => {
	const root = folderWith(context, {'a.txt': 'text'});
	execFileSync('mkfifo', [join(root, 'pipe')]);
	assert.equal(
		reason(() => openArchive(join(root, 'x'))),
		'no such file or folder',
	);
	assert.equal(
		reason(() => openArchive(join(root, 'a.txt', 'x'))),
		'part of this path is not a folder',
	);
	assert.equal(
		reason(() => openArchive(join(root, 'pipe'))),
		'neither a folder nor a regular file',
	);
	assert.equal(
		reason(() => openArchive(join(root, 'x'.repeat(300)))),
		'path is too long',
	);
});

test('the facts of a file are those of its bytes, and of a row those of its text', context => {
	const row = rowText({referenceId: '07ROME2'});
	const dump = `${rowText({referenceId: '07ROME1'})}\n${row}\n`;
	const latin = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
	const root = folderWith(context, {'a.txt': latin, 'cables.csv': dump});
	const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	const path = join(root, 'a.txt');
	const facts = {path, isRow: false, size: 4, sha256: sha256(latin)};
	assert.deepEqual(fileFacts(openArchive(root), 'a.txt'), facts);
	assert.deepEqual(fileFacts(openArchive(path), 'a.txt'), facts);
	assert.deepEqual(fileFacts(openArchive(root), 'cables.csv#07ROME2'), {
		path: join(root, 'cables.csv#07ROME2'),
		isRow: true,
		size: Buffer.byteLength(row),
		sha256: sha256(row),
	});
	assert.equal(
		reason(() => fileFacts(openArchive(root), 'gone.txt')),
		'no such file or folder',
	);
});

test('a file that cannot be read says why: a folder, a FIFO, one too large, one that is gone, a link', context => {
	const root = folderWith(context, {'a.txt': 'text'});
	mkdirSync(join(root, 'folder'));
	execFileSync('mkfifo', [join(root, 'pipe')]);
	symlinkSync(join(root, 'a.txt'), join(root, 'link'));
	ftruncateSync(openSync(join(root, 'large'), 'w'), maxFileBytes + 1);
	assert.equal(
		reason(() => readFile(join(root, 'folder'))),
		'is a folder',
	);
	assert.equal(
		reason(() => readFile(join(root, 'pipe'))),
		'not a regular file',
	);
	assert.equal(
		reason(() => readFile(join(root, 'large'))),
		'larger than 64 MB; cables split can take it apart',
	);
	assert.equal(
		reason(() => readFile(join(root, 'gone'))),
		'no such file or folder',
	);
	assert.equal(
		reason(() => readFile(join(root, 'link'))),
		'symbolic links are not followed',
	);
	assert.equal(
		reason(() => readFile('/dev/zero')),
		'not a regular file',
	);
});

test('a file that changes while it is read is read anew, so that no text is of two versions', context => {
	const first = 'first version, which is the longer one';
	const changes: Readonly<Record<string, (path: string) => void>> = {
		'it grows': path => appendFileSync(path, 'more'),
		'it shrinks': path => truncateSync(path, 3),
		'it is written over': path => writeFileSync(path, first.toUpperCase()),
	};
	for (const [what, change] of Object.entries(changes)) {
		const path = join(folderWith(context, {'a.txt': first}), 'a.txt');
		// A change in the same tick of the disk's clock could not be seen.
		utimesSync(path, 1e9, 1e9);
		let reads = 0;
		const bytes = readFile(path, {
			read(file, into, at, length, position) {
				if (++reads === 2) {
					change(path);
				}
				return readSync(file, into, at, Math.min(length, 10), position);
			},
		});
		assert.deepEqual(Buffer.from(bytes), readFileSync(path), what);
	}
});

test('a file that never stops changing says so', context => {
	const path = join(folderWith(context, {'a.txt': 'text'}), 'a.txt');
	const read: ReadFunction = (...how) => {
		appendFileSync(path, 'more');
		return readSync(...how);
	};
	assert.equal(
		reason(() => readFile(path, {read})),
		'keeps changing while it is read',
	);
});

test('a file that is removed while it is read is read to its end', context => {
	const path = join(folderWith(context, {'a.txt': 'text'}), 'a.txt');
	const read: ReadFunction = (...how) => {
		rmSync(path, {force: true});
		return readSync(...how);
	};
	assert.equal(Buffer.from(readFile(path, {read})).toString(), 'text');
});

test('a file of a gigabyte is refused without a byte of it being read', context => {
	const path = join(folderWith(context), 'large.txt');
	const file = openSync(path, 'w');
	ftruncateSync(file, 1024 ** 3);
	closeSync(file);
	const read = () => assert.fail('it was read');
	assert.equal(
		reason(() => readFile(path, {read})),
		'larger than 64 MB; cables split can take it apart',
	);
});

test('a file of nothing but blanks is a text, and is listed', async context => {
	const [batch] = await read(folderWith(context, {'a.txt': ' \n\t\n', 'b.txt': ''}), undefined, 10_000);
	assert.deepEqual(
		batch?.summaries.map(({id, subject, opening}) => [id, subject, opening]),
		[
			['a.txt', undefined, ''],
			['b.txt', undefined, ''],
		],
	);
});

test('an empty file is an empty text, and a picture is none', context => {
	const root = folderWith(context, {'a.txt': '', 'b.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])});
	assert.equal(readText(openArchive(root), 'a.txt'), '');
	assert.equal(
		reason(() => readText(openArchive(root), 'b.txt')),
		'not a text file',
	);
});

test('what is not permitted says so', needs('fewer rights'), context => {
	const root = folderWith(context, {'a.txt': 'text', 'sub/b.txt': 'text'});
	const importOf = (names: string, file: string) =>
		`import {${names}} from ${JSON.stringify(new URL(`../../source/archive/${file}`, import.meta.url).href)};`;
	const script = `${importOf('openArchive', 'archive.js')}
		${importOf('readText', 'texts.js')}
		${importOf('scanArchive', 'folder/walk-archive.js')}
		const archive = openArchive(${JSON.stringify(root)});
		const said = [];
		for (const act of [() => openArchive(${JSON.stringify(join(root, 'sub'))}), () => readText(archive, 'a.txt')]) {
			try { act(); } catch (error) { said.push(error.reason); }
		}
		console.log(JSON.stringify([...said, ...scanArchive(archive).unreadable.map(({id, reason}) => id + ': ' + reason)]));`;
	chmodSync(join(root, 'a.txt'), 0o000);
	chmodSync(join(root, 'sub'), 0o000);
	const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
		encoding: 'utf8',
		...fewerRights,
	});
	chmodSync(join(root, 'sub'), 0o700);
	assert.equal(stderr, '');
	assert.deepEqual(JSON.parse(stdout), ['permission denied', 'permission denied', 'sub: permission denied']);
});

test('all cables are read, in batches that say how many are done', async context => {
	const many = manyTexts(50);
	const root = folderWith(context, many);
	const batches = await read(root, undefined, 0);
	assert.equal(batches.length, 50);
	assert.deepEqual(
		batches.map(({done}) => done),
		Array.from({length: 50}, (_, index) => index + 1),
	);
	const [all] = await read(root, undefined, 10_000);
	assert.deepEqual(
		all?.summaries,
		batches.flatMap(({summaries}) => summaries),
	);
	assert.deepEqual(
		all?.summaries.map(({id}) => id),
		Object.keys(many).sort(),
	);
});

test('between two batches the program has its turn', async context => {
	const archive = openArchive(folderWith(context, manyTexts(10)));
	let turns = 0;
	const timer = setInterval(() => turns++, 0);
	for await (const _ of readSummaries(archive, scanArchive(archive).ids, undefined, 0)) {
		await new Promise(done => setTimeout(done, 2));
	}
	clearInterval(timer);
	assert.ok(turns >= 5, String(turns));
});

test('a file that cannot be read is reported, and the others are read', async context => {
	const root = folderWith(context, {...texts, 'b.txt': Buffer.alloc(100)});
	const {ids} = scanArchive(openArchive(root));
	rmSync(join(root, '07ZENDA88.txt'));
	const batches = await read(root, ids);
	assert.deepEqual(
		batches.flatMap(({unreadable}) => unreadable),
		[
			{id: '07ZENDA88.txt', reason: 'no such file or folder'},
			{id: 'b.txt', reason: 'not a text file'},
		],
	);
	assert.equal(batches.flatMap(({summaries}) => summaries).length, Object.keys(texts).length - 1);
	assert.equal(batches.at(-1)?.done, ids.length);
});

test('a file that became a link after the folder was looked through is not followed', async context => {
	const outside = folderWith(context, {'secret.txt': 'SUBJECT: SECRET'});
	const root = folderWith(context, {'a.txt': 'text'});
	rmSync(join(root, 'a.txt'));
	symlinkSync(join(outside, 'secret.txt'), join(root, 'a.txt'));
	const [batch] = await read(root, ['a.txt']);
	assert.deepEqual(batch?.summaries, []);
});

test('a text in another encoding is the same cable', async context => {
	const text = texts['07ZENDA88.txt'] ?? '';
	const root = folderWith(context, {
		'a.txt': text,
		'b.txt': Buffer.from(`\uFEFF${text}`, 'utf16le'),
		'c.txt': `\uFEFF${text}`,
		'd.txt': text.replaceAll('\n', '\r\n'),
	});
	const [batch] = await read(root, undefined, 10_000);
	const facts = batch?.summaries.map(({id: _, size: __, ...rest}) => rest) ?? [];
	assert.equal(facts.length, 4);
	for (const fact of facts) {
		assert.deepEqual(fact, facts[0]);
	}
});

test('a dump in a folder is as many cables as it has rows, and the folder goes on after it', async context => {
	const root = folderWith(context, {...texts, 'dump/cables.csv': dumpText('07ROME1', '07ROME2')});
	const batches = await read(root);
	const summaries = batches.flatMap(batch => batch.summaries);
	const rows = summaries.filter(({id}) => id.includes('#'));
	assert.deepEqual(
		rows.map(({id, mrn}) => [id, mrn]),
		[
			['dump/cables.csv#07ROME1', '07ROME1'],
			['dump/cables.csv#07ROME2', '07ROME2'],
		],
	);
	assert.equal(summaries.length, Object.keys(texts).length + 2);
	assert.equal(batches.at(-1)?.done, Object.keys(texts).length + 1);
	const archive = openArchive(root);
	for (const {id} of rows) {
		assert.match(readText(archive, id), /^"\d","6\/18\/2007 12:11","07ROME\d"/);
	}
});

test('the spoiled rows of a dump are reported under its name', async context => {
	const root = folderWith(context, {'cables.csv': `${dumpText('07ROME1')}"2","no more`});
	const [batch] = await read(root, undefined, 10_000);
	assert.deepEqual(batch?.unreadable, [
		{
			id: 'cables.csv',
			reason: 'row at line 12 skipped: not the eight columns of a dump',
		},
	]);
	assert.equal(batch?.summaries.length, 1);
});

test('a dump that is named is an archive of its rows, and a row that is named one of itself', async context => {
	const root = folderWith(context, {'a.txt': 'text', 'cables.csv': dumpText('07ROME1', '07ROME2')});
	const dump = openArchive(join(root, 'cables.csv'));
	assert.deepEqual(dump, {root, name: 'cables.csv', only: undefined, dump: 'cables.csv'});
	assert.deepEqual(scanArchive(dump).ids, ['cables.csv']);
	const row = openArchive(join(root, 'cables.csv#07ROME2'));
	assert.equal(row.only, 'cables.csv#07ROME2');
	assert.deepEqual(scanArchive(row).ids, ['cables.csv#07ROME2']);
	assert.match(readText(row, 'cables.csv#07ROME2'), /^"2",/);
	const [batch] = await read(join(root, 'cables.csv#07ROME2'));
	assert.deepEqual(
		batch?.summaries.map(({mrn}) => mrn),
		['07ROME2'],
	);
});

test('a row that is not there, and a row of a table that is not a dump, say so', context => {
	const root = folderWith(context, {'cables.csv': dumpText('07ROME1'), 'other.csv': 'a,b\n'});
	const named = (name: string) => () => {
		const archive = openArchive(join(root, name));
		return readText(archive, archive.only ?? '');
	};
	assert.equal(reason(named('cables.csv#07ROME2')), 'no row 07ROME2');
	assert.equal(reason(named('other.csv#07ROME2')), 'no row 07ROME2');
	assert.equal(reason(named('nowhere.csv#07ROME2')), 'no such file or folder');
	assert.equal(reason(named('cables.csv#../other')), 'no such file or folder');
	assert.equal(named('other.csv')(), 'a,b\n');
});

test('a file that is called like a row is itself when it is named', context => {
	const root = folderWith(context, {'cables.csv': dumpText('07ROME1'), 'cables.csv#07ROME1': 'text'});
	const archive = openArchive(join(root, 'cables.csv#07ROME1'));
	assert.equal(readText(archive, 'cables.csv#07ROME1'), 'text');
	assert.match(readText(openArchive(root), 'cables.csv#07ROME1'), /^"1",/);
});

test('a dump that is a link is read where it is named and skipped where it is not', context => {
	const outside = folderWith(context, {'cables.csv': dumpText('07ROME1')});
	const root = folderWith(context);
	symlinkSync(join(outside, 'cables.csv'), join(root, 'link.csv'));
	assert.deepEqual(scanArchive(openArchive(root)).ids, []);
	const link = openArchive(join(root, 'link.csv'));
	assert.equal(link.dump, 'link.csv');
	assert.match(readText(link, 'link.csv#07ROME1'), /^"1",/);
	assert.match(readText(openArchive(join(root, 'link.csv#07ROME1')), 'link.csv#07ROME1'), /^"1",/);
	assert.equal(
		reason(() => readText(openArchive(root), 'link.csv#07ROME1')),
		'symbolic links are not followed',
	);
});

test('the folder is never written', async context => {
	const root = folderWith(context, {
		...texts,
		'sub/x.md': 'text',
		'picture.txt': Buffer.alloc(50),
		'cables.csv': dumpText('07ROME1'),
	});
	const before = fingerprint(root);
	await read(root);
	reason(() => readText(openArchive(root), 'nothing.txt'));
	readText(openArchive(join(root, 'note.txt')), 'note.txt');
	readText(openArchive(root), 'cables.csv#07ROME1');
	assert.equal(fingerprint(root), before);
	writeFileSync(join(root, 'note.txt'), 'other');
	assert.notEqual(fingerprint(root), before);
});
