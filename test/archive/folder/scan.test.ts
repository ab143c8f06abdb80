import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {Dir, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {ArchiveError} from '../../../source/archive/errors.js';
import {bytesOf} from '../../../source/archive/file-names.js';
import {gather, type Scan} from '../../../source/archive/folder/scan.js';
import {hasFiles, walkInSlices} from '../../../source/archive/folder/walk-archive.js';
import {type Finding, walkFolder, walkFolderUnsorted} from '../../../source/archive/folder/walk-folder.js';
import {readText} from '../../../source/archive/texts.js';
import {needs} from '../../system.js';
import {dumpText} from '../dumps.js';
import {folderWith} from '../folder.js';
import {scan} from './scanned.js';

const idsOf = (context: TestContext, ...names: readonly string[]) =>
	scan(folderWith(context, Object.fromEntries(names.map(name => [name, 'text'])))).ids;

test('the files of a folder come in the order of their names', context => {
	assert.deepEqual(idsOf(context, 'b.txt', 'a.txt', 'C.txt'), ['C.txt', 'a.txt', 'b.txt']);
});

test('files of folders within are found, under their paths', context => {
	assert.deepEqual(idsOf(context, 'a/b/c.txt', 'a/b.txt', 'z.txt'), ['a/b.txt', 'a/b/c.txt', 'z.txt']);
});

test('all that is found comes in the order of the bytes of its path', context => {
	const names = [
		'a',
		'a!/b.txt',
		'a-b/c.txt',
		'a.txt',
		'b/a.txt',
		'b/a/a.txt',
		'b.txt',
		'b0.txt',
		'é.txt',
		'\uFF21',
	];
	const folder = folderWith(context, Object.fromEntries([...names, '😀'].map(name => [name, 'text'])));
	writeFileSync(Buffer.from(`${folder}/b/\xFF.txt`, 'latin1'), 'text');
	const found = [...walkFolder(folder)].map(({id}) => id);
	assert.equal(found.length, names.length + 2);
	assert.deepEqual(
		found,
		found.toSorted((one, other) => Buffer.compare(bytesOf(one), bytesOf(other))),
	);
});

test('hidden files and what is in hidden folders is skipped', context => {
	assert.deepEqual(idsOf(context, '.hidden.txt', '.git/a.txt', 'a/.b/c.txt', 'd.txt'), ['d.txt']);
});

test('only what can be a cable by its ending is taken', context => {
	const cables = ['a', 'b.txt', 'c.TXT', 'd.text', 'e.md', 'f.cable', 'f.eml', 'f.mbox'];
	const others = ['g.json', 'h.png', 'i.pdf', 'j.zip', 'k.txt.gz', 'l.exe'];
	assert.deepEqual(idsOf(context, ...cables, ...others), cables);
});

test('the mails of a maildir are taken, whatever their names end with', context => {
	const mails = ['box/cur/1182168660.M1P2.rome:2,S', 'box/new/1182168661.M2P2.rome.example'];
	const others = ['box/tmp/1182168662.M3P2.rome', 'box/1182168663.M4P2.rome', 'box/cur/notes.rome'];
	assert.deepEqual(idsOf(context, ...mails, ...others), mails);
});

test('symbolic links are not followed, neither to files nor to folders, nor round in a circle', context => {
	const outside = folderWith(context, {'secret.txt': 'text'});
	const folder = folderWith(context, {'a.txt': 'text'});
	symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
	symlinkSync(outside, join(folder, 'folder'));
	symlinkSync(folder, join(folder, 'loop'));
	symlinkSync('nowhere', join(folder, 'broken.txt'));
	assert.deepEqual(scan(folder), {
		ids: ['a.txt'],
		unreadable: [],
		skipped: [{kind: 'link', count: 4, examples: ['broken.txt', 'folder', 'link.txt', 'loop']}],
	});
});

test('a FIFO with the name of a cable is none', context => {
	const folder = folderWith(context, {'a.txt': 'text'});
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	assert.deepEqual(scan(folder).ids, ['a.txt']);
});

test('a folder with the name of a cable is a folder', context => {
	const folder = folderWith(context);
	mkdirSync(join(folder, 'x.txt'));
	assert.deepEqual(scan(folder).ids, []);
});

test('an empty folder has nothing', context => assert.deepEqual(scan(folderWith(context)).ids, []));

test('a folder that is not there says so', context => {
	const path = join(folderWith(context), 'nowhere');
	assert.throws(() => scan(path), new ArchiveError(path, 'no such file or folder'));
});

test('names of any kind are names', context => {
	const names = ['a b.txt', 'ä.txt', '-f.txt', '\u001B[2J.txt', 'x\ny.txt', '__proto__', 'constructor'];
	assert.deepEqual(idsOf(context, ...names), [...names].sort());
});

test('what is skipped is reported by kind, with its names', context => {
	const folder = folderWith(context, {
		'.hidden.txt': 'text',
		'.git/a.txt': 'text',
		'a.png': 'text',
		'sub/b.pdf': 'text',
		'table.csv': 'name,age\n',
	});
	assert.deepEqual(kindsOf(scan(folder)), {
		hidden: ['.git', '.hidden.txt'],
		ending: ['a.png', 'sub/b.pdf'],
		table: ['table.csv'],
	});
});

test('a pipe, a socket and a device are skipped, each with its reason', async context => {
	const folder = folderWith(context);
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	const server = createServer();
	await new Promise<void>(done => server.listen(join(folder, 'socket.txt'), done));
	context.after(() => server.close());
	assert.deepEqual(kindsOf(scan(folder)), {pipe: ['pipe.txt'], socket: ['socket.txt']});
	// Its own entries come first: what is mounted below is not looked through.
	assert.deepEqual(firstFinding('/dev', 'null'), {type: 'skipped', id: 'null', kind: 'device'});
});

test('a dump of cables is a file, whatever the letters of its ending', context => {
	const dump = dumpText('07ROME1');
	assert.deepEqual(
		idsIn(folderWith(context, {'cables.csv': dump, 'sub/X.CSV': dump, 'other.csv': 'a,b\n'})),
		['cables.csv', 'sub/X.CSV'],
	);
});

test(
	'a file whose name is no UTF-8 is found, told apart from its like, and opened',
	needs('names of bytes'),
	context => {
		const folder = folderWith(context);
		const inner = Buffer.concat([Buffer.from(`${folder}/s`), Buffer.from([0xe9])]);
		mkdirSync(inner);
		writeFileSync(Buffer.concat([inner, Buffer.from('/a.txt')]), 'in a folder');
		for (const byte of [0xfe, 0xff]) {
			const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([byte]), Buffer.from('.txt')]);
			writeFileSync(name, `byte ${byte}`);
		}
		const archive = openArchive(folder);
		const {ids} = scan(folder);
		assert.deepEqual(ids, ['b\uDCFE.txt', 'b\uDCFF.txt', 's\uDCE9/a.txt']);
		assert.deepEqual(
			ids.map(id => readText(archive, id)),
			['byte 254', 'byte 255', 'in a folder'],
		);
		assert.equal(openArchive(join(folder, 'b\uDCFF.txt')).only, 'b\uDCFF.txt');
	},
);

test('the stamp of a file is reported when it is asked for', context => {
	const folder = folderWith(context, {'a.txt': 'text'});
	const {size, mtimeNs, ctimeNs, ino} = lstatSync(join(folder, 'a.txt'), {bigint: true});
	const stamp = {size: Number(size), modified: mtimeNs, changed: ctimeNs, inode: ino};
	assert.deepEqual([...walkFolder(folder, {withStamps: true})], [{type: 'file', id: 'a.txt', stamp}]);
	assert.deepEqual([...walkFolder(folder)], [{type: 'file', id: 'a.txt', stamp: undefined}]);
});

test('a file that is gone before its stamp is asked for is not there', context => {
	const names = ['a.txt', 'b.txt', 'c.txt'];
	const folder = folderWith(context, Object.fromEntries(names.map(name => [name, 'text'])));
	const findings = [];
	for (const finding of walkFolder(folder, {withStamps: true})) {
		findings.push(finding);
		// The names have been read by now, all at once.
		for (const name of names.filter(name => name !== finding.id)) {
			rmSync(join(folder, name));
		}
	}
	assert.deepEqual(
		findings.map(({type}) => type),
		['file'],
	);
});

test('a look through a folder in slices finds the same, and the program has its turn in between', async context => {
	const names = Array.from({length: 300}, (_, index) => [`${index % 7}/${index}.txt`, 'text']);
	const folder = folderWith(context, Object.fromEntries([...names, ['x.png', '']]));
	let turns = 0;
	const found = [];
	const timer = setInterval(() => turns++, 0);
	for await (const slice of walkInSlices(openArchive(folder), {}, finding => [finding], 0)) {
		found.push(...slice);
		await new Promise(done => setTimeout(done, found.length % 50 === 0 ? 2 : 0));
	}
	clearInterval(timer);
	assert.ok(turns >= 5, String(turns));
	assert.deepEqual(gather(found), scan(folder));
});

for (const look of [walkFolder, walkFolderUnsorted]) {
	test(`a look that is given up closes its folder (${look.name})`, context => {
		const folder = folderWith(context, {'a.txt': 'text', 'b.txt': 'text'});
		for (let time = 0; time < 3000; time++) {
			for (const _ of look(folder)) {
				break;
			}
		}
		assert.equal(scan(folder).ids.length, 2);
	});
}

test('in no order the same is found', context => {
	const folder = folderWith(context, {
		'b/c/d.txt': 'text',
		'b/a.png': 'text',
		'b/.git/e.txt': 'text',
		'b-c.txt': 'text',
		'a.txt': 'text',
		'cables.csv': dumpText('07ROME1'),
	});
	symlinkSync(folder, join(folder, 'b', 'loop'));
	const sorted = ({skipped, ...rest}: Scan) => ({
		...rest,
		skipped: skipped.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)),
	});
	assert.deepEqual(sorted(gather(walkFolderUnsorted(folder))), sorted(scan(folder)));
	assert.throws(() => [...walkFolderUnsorted(join(folder, 'nowhere'))], ArchiveError);
});

test('to tell that a folder has files takes the first of its names', context => {
	const names = Array.from({length: 300}, (_, index) => [`${index}.txt`, '']);
	const folder = folderWith(context, Object.fromEntries(names));
	const {readSync} = Dir.prototype;
	let read = 0;
	context.mock.method(Dir.prototype, 'readSync', function (this: Dir) {
		read++;
		return readSync.call(this);
	});
	assert.equal(hasFiles(openArchive(folder)), true);
	assert.equal(read, 1);
	assert.equal(hasFiles(openArchive(folderWith(context, {'a.png': '', 'sub/.b.txt': ''}))), false);
});

function firstFinding(folder: string, id: string): Finding | undefined {
	for (const finding of walkFolder(folder)) {
		if (finding.id === id) {
			return finding;
		}
	}
	return undefined;
}

function idsIn(folder: string): readonly string[] {
	return scan(folder).ids;
}

function kindsOf({skipped}: ReturnType<typeof scan>): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(skipped.map(({kind, examples}) => [kind, examples]));
}
