import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {
	chownSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {
	changeUserFile,
	readUserFile,
	UserFileError,
	userFileError,
} from '../../../source/program/user-files/user-file.js';
import {writeReason} from '../../../source/program/write-errors.js';
import {folderWith} from '../../archive/folder.js';
import {root} from '../../root.js';
import {fewerRights, needs} from '../../system.js';

/** What a function says is in the way. */
function obstacle(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		assert.ok(error instanceof UserFileError, String(error));
		return error.message;
	}
	return 'nothing';
}

test('a file is read, also by a link, and where there is none there is no text', context => {
	const folder = folderWith(context, {'kept/file': 'text'});
	symlinkSync('kept/file', join(folder, 'link'));
	symlinkSync('nothing', join(folder, 'dangling'));
	assert.equal(readUserFile(join(folder, 'link')), 'text');
	assert.equal(readUserFile(join(folder, 'none')), undefined);
	assert.equal(readUserFile(join(folder, 'dangling')), undefined);
});

test('what is not a plain file of a sensible size is neither read nor replaced, and keeps nobody waiting', context => {
	const folder = folderWith(context, {large: ''});
	const place = (name: string) => join(folder, name);
	execFileSync('mkfifo', [place('fifo')]);
	truncateSync(place('large'), 2 ** 30);
	mkdirSync(place('folder'));
	symlinkSync('/dev/zero', place('zero'));
	symlinkSync('fifo', place('to-fifo'));
	symlinkSync('circle', place('circle'));
	for (const [name, reason] of [
		['fifo', 'it is not a regular file'],
		['to-fifo', 'it is not a regular file'],
		['zero', 'it is not a regular file'],
		['folder', 'it is a folder'],
		['large', 'it is larger than 1 MB'],
		['circle', 'it is a link to itself'],
		['large/file', 'part of this path is not a folder'],
	] as const) {
		assert.equal(
			obstacle(() => readUserFile(place(name))),
			reason,
			name,
		);
		assert.equal(
			obstacle(() => changeUserFile(place(name), () => 'new')),
			name === 'large/file' ? 'part of this path is not a folder' : reason,
			name,
		);
	}
	assert.ok(lstatSync(place('fifo')).isFIFO());
	assert.deepEqual(readdirSync(folder), ['circle', 'fifo', 'folder', 'large', 'to-fifo', 'zero']);
});

test('what would be too large to be read again is not written', context => {
	const file = join(folderWith(context, {file: 'old'}), 'file');
	assert.equal(
		obstacle(() => changeUserFile(file, () => 'é'.repeat(500_001))),
		'it would be larger than 1 MB',
	);
	assert.equal(readUserFile(file), 'old');
	changeUserFile(file, () => 'é'.repeat(500_000));
	assert.equal(readUserFile(file)?.length, 500_000);
	changeUserFile(file, text => `${text}e`, 2_000_000);
	assert.equal(readUserFile(file, 2_000_000)?.length, 500_001);
	assert.equal(
		obstacle(() => readUserFile(file)),
		'it is larger than 1 MB',
	);
});

test('a file is made in folders of its owner alone, whatever the umask says', context => {
	const folder = folderWith(context);
	for (const mask of [0, 0o077, 0o777]) {
		const before = process.umask(mask);
		try {
			changeUserFile(join(folder, String(mask), 'a', 'b', 'file'), text => `${text}!`);
		} finally {
			process.umask(before);
		}
		for (const path of ['', 'a', 'a/b']) {
			assert.equal(statSync(join(folder, String(mask), path)).mode & 0o777, 0o700, `${mask} ${path}`);
		}
		const file = join(folder, String(mask), 'a', 'b', 'file');
		assert.equal(statSync(file).mode & 0o077, 0);
		assert.equal(readFileSync(file, 'utf8'), 'undefined!');
	}
});

test('where no folder can be made, that is said at once', needs('process files'), () => {
	assert.equal(readUserFile('/proc/cables/settings.json'), undefined);
	assert.equal(
		obstacle(() => changeUserFile('/proc/cables/file', () => 'new')),
		'its folder cannot be created',
	);
	assert.equal(
		obstacle(() => changeUserFile('/dev/null/cables/file', () => 'new')),
		'part of this path is not a folder',
	);
});

test('a link stays a link, and the file that it leads to is changed', context => {
	const folder = folderWith(context, {'kept/file': 'old'});
	symlinkSync('kept/file', join(folder, 'link'));
	symlinkSync('nothing', join(folder, 'dangling'));
	changeUserFile(join(folder, 'link'), text => `${text} and new`);
	assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
	assert.equal(readFileSync(join(folder, 'kept', 'file'), 'utf8'), 'old and new');
	assert.equal(
		obstacle(() => changeUserFile(join(folder, 'dangling'), () => 'new')),
		'it is a broken link',
	);
});

test('in the folder of another user nothing is written', needs('fewer rights'), context => {
	// Only root can give a folder away; what belongs to root serves anybody else.
	const theirs = fewerRights.uid === undefined ? '/etc' : folderWith(context, {file: 'old'});
	if (fewerRights.uid !== undefined) {
		chownSync(theirs, fewerRights.uid, fewerRights.uid);
	}
	assert.notEqual(
		obstacle(() => changeUserFile(join(theirs, 'file'), () => 'new')),
		'nothing',
	);
	assert.notEqual(readUserFile(join(theirs, 'file')), 'new');
});

test('a process that was stopped so long that another has changed the file gives up, and its change is not taken for done', context => {
	const folder = folderWith(context, {file: 'old'});
	const file = join(folder, 'file');
	const change = (meanwhile: () => void) => () => {
		// As when the lock of a process that sleeps is taken for one that was left.
		rmSync(`${file}.lock`);
		meanwhile();
		return 'too late';
	};
	assert.equal(
		obstacle(() =>
			changeUserFile(
				file,
				change(() => changeUserFile(file, () => 'by another')),
			),
		),
		'another cables process is writing it',
	);
	assert.deepEqual([readUserFile(file), readdirSync(folder)], ['by another', ['file']]);
	assert.equal(
		obstacle(() =>
			changeUserFile(
				file,
				change(() => writeFileSync(`${file}.lock`, 'half')),
			),
		),
		'another cables process is writing it',
	);
	assert.deepEqual([readUserFile(file), readFileSync(`${file}.lock`, 'utf8')], ['by another', 'half']);
});

test('what a killed process has left is removed, and what a living one is writing is waited for', context => {
	const folder = folderWith(context, {file: 'old', 'file.lock': 'half', 'file.123': 'half', 'file.bak': 'x'});
	for (const name of ['file.lock', 'file.123', 'file.bak']) {
		utimesSync(join(folder, name), 1, 1);
	}
	writeFileSync(join(folder, 'file.456'), 'being written');
	changeUserFile(join(folder, 'file'), () => 'new');
	assert.deepEqual(readdirSync(folder), ['file', 'file.456', 'file.bak']);
	writeFileSync(join(folder, 'file.lock'), 'being written');
	assert.equal(
		obstacle(() => changeUserFile(join(folder, 'file'), () => 'newer')),
		'another cables process is writing it',
	);
	assert.equal(readFileSync(join(folder, 'file'), 'utf8'), 'new');
	assert.ok(existsSync(join(folder, 'file.lock')));
});

test('a file that cannot be written is said to be so in the words that any other file has', () => {
	for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'ENAMETOOLONG']) {
		const error = Object.assign(new Error(code), {code});
		assert.equal(userFileError('file', error).message, writeReason(error), code);
	}
});

test('several processes that change a file at once lose nothing of what the others did', async context => {
	const file = join(folderWith(context), 'file');
	const module = JSON.stringify(join(root, 'build', 'source', 'program', 'user-files', 'user-file.js'));
	const script = (letter: string) => `
		import {changeUserFile} from ${module};
		for (let done = 0; done < 20;) {
			try {
				changeUserFile(${JSON.stringify(file)}, text => (text ?? '') + ${JSON.stringify(letter)});
				done++;
			} catch (error) {
				if (!/another cables/.test(error.message)) throw error;
			}
		}`;
	const ends = ['a', 'b', 'c'].map(letter => {
		const child = spawn(process.execPath, ['--input-type=module', '-e', script(letter)], {stdio: 'inherit'});
		return new Promise(end => child.once('exit', end));
	});
	assert.deepEqual(await Promise.all(ends), [0, 0, 0]);
	assert.equal(
		[...readFileSync(file, 'utf8')].sort().join(''),
		'abc'.replace(/./g, letter => letter.repeat(20)),
	);
	assert.deepEqual(readdirSync(join(file, '..')), ['file']);
});
