import assert from 'node:assert/strict';
import {chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText, manyTexts} from '../../app/texts.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {change} from '../../index/integrity/damaged-index.js';
import {fewerRights, needs} from '../../system.js';
import {onTerminal, pressAndSee, quit, run} from '../run.js';
import {checkMadeAnew, damages, indexesIn, openIndexed, places} from './index.js';

test('the index is kept, for its owner alone, and the folder is not written', async context => {
	const {folder, cache, env} = places(context);
	const before = fingerprint(folder);
	const terminal = await openIndexed(context, [folder], env);
	assert.equal(await quit(terminal), 0);
	const [index = '', ...others] = indexesIn(cache);
	assert.match(index, /^cables-[0-9a-f]{16}\.v\d+\.sqlite$/);
	assert.deepEqual(others, []);
	assert.equal(statSync(join(cache, 'cables')).mode & 0o777, 0o700);
	assert.equal(statSync(join(cache, 'cables', index)).mode & 0o777, 0o600);
	assert.equal(fingerprint(folder), before);
});

test('what came, changed, moved and went since the last time is in the list without a word', async context => {
	const {folder, env} = places(context);
	assert.equal(await quit(await openIndexed(context, [folder], env)), 0);
	writeFileSync(
		join(folder, 'new.txt'),
		cableText({number: 900, dateTimeGroup: '010000Z JAN 08', subject: 'NEW'}),
	);
	writeFileSync(join(folder, '07ZENDA88.txt'), cableText({post: 'ZENDA', number: 88, subject: 'CHANGED'}));
	renameSync(join(folder, '06MOSCOW5740.txt'), join(folder, 'moved.txt'));
	rmSync(join(folder, 'note.txt'));
	const terminal = await openIndexed(context, [folder], env);
	await terminal.waitFor(/2008-01-01[^\n]*NEW *\n/);
	await terminal.waitFor(/CHANGED/);
	await terminal.waitFor(() => / 5 cables $/.test(terminal.screen()[0] ?? ''));
	assert.doesNotMatch(terminal.screen().join('\n'), /A note that is no cable/);
	await pressAndSee(terminal, '/mayor', 'subject+post 1 ');
	await pressAndSee(terminal, '\u0007=', 'moved.txt');
	await pressAndSee(terminal, '=\u0007', 'newest first');
	assert.equal(await quit(terminal), 0);
});

test('--private writes nothing anywhere', async context => {
	const {folder, home, env} = places(context);
	const terminal = onTerminal(context, ['--private', folder], {
		env: {...env, XDG_CONFIG_HOME: join(home, 'config'), XDG_STATE_HOME: join(home, 'state')},
	});
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, 'O', 'oldest first');
	await pressAndSee(terminal, '/toll', 'subject+post 1 ');
	await pressAndSee(terminal, '\r', '07STRELSAU498');
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(readdirSync(home), []);
});

test('--no-index keeps none', async context => {
	const {folder, cache, env} = places(context);
	assert.equal(await quit(await openIndexed(context, ['--no-index', folder], env)), 0);
	assert.deepEqual(indexesIn(cache), []);
});

test('where no index can be kept the reader is told once, and reads', async context => {
	const {folder, cache, env} = places(context);
	writeFileSync(cache, 'a file in the way');
	const terminal = onTerminal(context, [folder], {env});
	await terminal.waitFor(/index kept in memory only: /);
	await terminal.waitFor('5 cables');
	await pressAndSee(terminal, '/toll', 'subject+post 1 ');
	await pressAndSee(terminal, '\r', 'q list');
	await pressAndSee(terminal, 'q', 'subject+post 1 ');
	assert.equal(await quit(terminal), 0);
});

test('an index that is a text is rebuilt, and nothing wrong is shown meanwhile', context =>
	checkMadeAnew(context, damages['a text'] ?? assert.fail()));

test('a file that is gone when it is opened says so', async context => {
	const {folder, env} = places(context);
	const terminal = await openIndexed(context, [folder], env);
	rmSync(join(folder, '07STRELSAU509.txt'));
	await pressAndSee(terminal, '\r', '07STRELSAU509.txt: no such file or folder');
	assert.equal(await quit(terminal), 0);
});

test('a file that may not be read is told when cables are listed', needs('fewer rights'), context => {
	const {folder} = places(context);
	chmodSync(join(folder, '07ZENDA88.txt'), 0o000);
	assert.match(run(['list', folder], fewerRights).stderr, /07ZENDA88\.txt: permission denied/);
});

test('of a folder that has an index nothing is read before its cables are shown', async context => {
	const {folder, env} = places(context);
	const notes = join(folderWith(context, {notes: ''}), 'notes');
	// The thread that indexes reads the folder whenever it may; the first frame waits for the main thread alone.
	const script = `
		import fs from 'node:fs';
		import {isMainThread} from 'node:worker_threads';
		const {opendirSync} = fs;
		fs.opendirSync = (path, ...rest) => {
			if (isMainThread) fs.appendFileSync(${JSON.stringify(notes)}, path + '\\n');
			return opendirSync(path, ...rest);
		};`;
	const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(script)}`;
	const looked = [];
	for (const _ of ['without an index', 'with one']) {
		writeFileSync(notes, '');
		const terminal = await openIndexed(context, [folder], {...env, NODE_OPTIONS});
		assert.equal(await quit(terminal), 0);
		looked.push(readFileSync(notes, 'utf8').trim());
	}
	assert.deepEqual(looked, [folder, '']);
});

test('what is there cannot be forgotten', async context => {
	const {folder, env} = places(context);
	const terminal = await openIndexed(context, [folder], env);
	await pressAndSee(terminal, ':forget\r', 'the folder is not empty; nothing to forget');
	assert.equal(await quit(terminal), 0);
});

test('a command goes on with an index that was never finished, and says if it cannot', context => {
	const {folder, cache, env} = places(context, manyTexts(20));
	assert.equal(run(['index', folder], {env}).status, 0);
	const [name = ''] = indexesIn(cache);
	const path = join(cache, 'cables', name);
	change(path, `DELETE FROM cable WHERE key > 5; DELETE FROM state WHERE name IN ('looked', 'words')`);
	const list = () => run(['list', folder], {env});
	const moved = join(folder, '..', 'elsewhere');
	renameSync(folder, moved);
	const {stdout, stderr} = list();
	assert.equal(stdout.split('\n').length - 1, 5);
	assert.match(stderr, /the folder has not been read to its end; cables are missing from this answer/);
	renameSync(moved, folder);
	assert.equal(list().stdout.split('\n').length - 1, 20);
	assert.equal(list().stderr, '');
});
