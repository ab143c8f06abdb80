import assert from 'node:assert/strict';
import {readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText, manyTexts, texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {change} from '../../index/integrity/damaged-index.js';
import {onTerminal, pressAndSee, quit, run} from '../run.js';
import {checkForgotten, checkMadeAnew, damages, indexesIn, openIndexed, places} from './index.js';

test('Ctrl-C stops the reading, R goes on, and so does the next start', async context => {
	const {folder, env} = places(context, manyTexts(4000));
	const terminal = onTerminal(context, [folder], {env});
	await terminal.waitFor(/reading [1-9]/);
	await pressAndSee(terminal, '\u0003', 'reading stopped; press R to resume');
	assert.doesNotMatch(terminal.screen()[0] ?? '', /4,000 cables/);
	await pressAndSee(terminal, 'jR', /reading [1-9]|4,000 cables/);
	await pressAndSee(terminal, '\u0003', /reading stopped|4,000 cables/);
	assert.equal(await quit(terminal), 0);
	const second = onTerminal(context, [folder], {env});
	await second.waitFor('4,000 cables', 60_000);
	await second.waitFor('newest first', 60_000);
	assert.equal(await quit(second), 0);
});

for (const [what, damage] of Object.entries(damages)) {
	test(`an index that is ${what} is rebuilt, and nothing wrong is shown meanwhile`, context =>
		checkMadeAnew(context, damage));
}

test('the cables of a folder that is gone are shown, and kept until :forget', context =>
	checkForgotten(context, true));

test('the orders by size and by how often a cable is cited', async context => {
	const {folder, env} = places(context);
	const terminal = await openIndexed(context, [folder], env);
	await pressAndSee(terminal, 'on', 'most cited first');
	assert.match(terminal.screen()[1] ?? '', /07ZENDA88/);
	await pressAndSee(terminal, 'oz', 'longest first');
	assert.match(terminal.screen()[1] ?? '', /07STRELSAU509/);
	assert.equal(await quit(terminal), 0);
});

test('R looks again, and the selected row stays on its line', async context => {
	const {folder, env} = places(context, manyTexts(60));
	const terminal = await openIndexed(context, [folder], env);
	await pressAndSee(terminal, '30j', ' 31/60');
	const row = terminal.screen().findIndex(line => line.startsWith('▸'));
	// Longer numbers make their column wider.
	const words = () => terminal.screen()[row]?.replace(/ +/g, ' ');
	const before = words();
	for (const number of [901, 902, 903]) {
		const text = cableText({number, dateTimeGroup: '010000Z JAN 08', subject: `NEW ${number}`});
		writeFileSync(join(folder, `new${number}.txt`), text);
	}
	await pressAndSee(terminal, 'R', ' 34/63');
	assert.equal(words(), before);
	assert.equal(await quit(terminal), 0);
});

test(':problems lists the files that were not read, and why', async context => {
	const {folder, env} = places(context, {...texts, 'picture.txt': Buffer.alloc(100), 'a.pdf': '', '.x': ''});
	const terminal = onTerminal(context, [folder], {env});
	await terminal.waitFor('1 could not be read');
	await pressAndSee(terminal, ':pro\t', /^ : problems█/m);
	await pressAndSee(terminal, '\r', /picture\.txt +not a text file/);
	await terminal.waitFor(/Skipped, 1: unsupported file extension[^\n]*\n +a\.pdf/);
	await terminal.waitFor(/Skipped, 1: hidden[^\n]*\n +\.x/);
	await pressAndSee(terminal, 'q', '1 could not be read');
	await pressAndSee(terminal, ':nonsense\r', 'no command nonsense');
	await pressAndSee(terminal, ':3\r', ' 3/5');
	assert.equal(await quit(terminal), 0);
});

test('the cables of a folder that is empty are shown, and kept until :forget', context =>
	checkForgotten(context, false));

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

test('where no index can be kept the program says so once, and one can read', async context => {
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
	assert.match(stderr, /the folder has not been read to its end; cables may be missing from this answer/);
	renameSync(moved, folder);
	assert.equal(list().stdout.split('\n').length - 1, 20);
	assert.equal(list().stderr, '');
});
