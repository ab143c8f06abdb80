/** Published indexes, by the built program. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmodSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type Context, fingerprint, folderWith} from '../../archive/folder.js';
import {fewerRights, needs} from '../../system.js';
import {entry, onTerminal, pressAndSee, quit, run, shipped} from '../run.js';

/** The shipped cables in a folder, and their published index in another. */
function publishedCables(context: Context) {
	const root = folderWith(context);
	const folder = join(root, 'cables');
	cpSync(shipped, folder, {recursive: true, preserveTimestamps: true});
	const file = join(folderWith(context), 'published.index');
	const env = {XDG_CACHE_HOME: folderWith(context)};
	const {stdout, stderr, status} = run(['index', `--publish=${file}`, folder], {env});
	assert.match(stdout, /\npublished in .*published\.index: [\d,]+ bytes, mode 0444\n$/);
	assert.deepEqual([stderr, status], ['', 0]);
	return {folder, file};
}

/** What a command says, and what it keeps, in a home of its own. */
function asked(context: Context, args: readonly string[], options: Parameters<typeof run>[1] = {}) {
	const home = folderWith(context);
	chmodSync(home, 0o777);
	const env = {HOME: home, XDG_CACHE_HOME: join(home, 'cache'), NODE_DISABLE_COMPILE_CACHE: '1'};
	const {stdout, stderr, status} = run(args, {...options, env});
	return {
		stdout,
		stderr,
		status,
		indexes: existsSync(join(home, 'cache')) ? readdirSync(join(home, 'cache', 'cables')) : [],
	};
}

test('every command answers from a published index as from one of the user, and makes none', context => {
	const {folder, file} = publishedCables(context);
	for (const args of [
		['list', folder],
		['list', '--query=text:toll', folder],
		['search', 'toll', `--folder=${folder}`],
		['search', '--context', 'toll', `--folder=${folder}`],
		['facets', '--by=year', `--folder=${folder}`],
		['wanted', folder],
		['gaps', folder],
		['words', '--near=toll', `--folder=${folder}`],
		['dispersion', 'toll', `--folder=${folder}`],
		['print', '07ROME1333', `--folder=${folder}`],
		['print', 'ROME 1333', `--folder=${folder}`],
		['print', '2007 rome 01333', `--folder=${folder}`],
		['cite', '07ROME1333', `--folder=${folder}`],
	]) {
		const {stdout, stderr, status, indexes} = asked(context, [...args, `--published=${file}`]);
		assert.deepEqual({stdout, stderr, status}, plainly(run(args)), args.join(' '));
		assert.deepEqual(indexes, [], args.join(' '));
	}
});

function plainly({stdout, stderr, status}: ReturnType<typeof run>) {
	return {stdout, stderr, status};
}

test('a published index serves whoever may read it and nothing else', needs('fewer rights'), context => {
	const {folder, file} = publishedCables(context);
	const place = join(file, '..');
	chmodSync(place, 0o555);
	const before = fingerprint(place);
	const {stdout, stderr, status} = asked(context, ['list', `--published=${file}`, folder], fewerRights);
	assert.deepEqual({stdout, stderr, status}, plainly(run(['list', folder])));
	assert.equal(fingerprint(place), before);
	chmodSync(place, 0o755);
});

test('the folder may be a copy of the one that was indexed; what has changed in it is reported', context => {
	const {folder, file} = publishedCables(context);
	const copy = folderWith(context);
	cpSync(folder, copy, {recursive: true, preserveTimestamps: true});
	assert.equal(
		asked(context, ['index', '--check', `--published=${file}`, copy]).stdout,
		'36 cables, up to date\n',
	);
	writeFileSync(join(copy, 'new.txt'), 'A new note.');
	rmSync(join(copy, '07ROME1333.txt'));
	const {stdout, stderr, status} = asked(context, ['list', `--published=${file}`, copy]);
	assert.equal(stdout.split('\n').length, 37);
	assert.equal(
		stderr,
		'cables: the folder has changed since its index was published; cables index --check says how\n',
	);
	assert.equal(status, 0);
	assert.equal(
		asked(context, ['index', '--check', `--published=${file}`, copy]).stdout,
		'36 cables, out of date: 1 to add, 0 changed, 1 to remove\n',
	);
});

test('an index that is of no use is reported, and an index of the user stands in for it', context => {
	const {folder, file} = publishedCables(context);
	const other = folderWith(context, {'a.txt': 'A note.'});
	const damaged = join(other, 'damaged.index');
	writeFileSync(damaged, 'SQLite format 3\0');
	for (const [path, root, reason] of [
		[join(other, 'nowhere'), folder, 'no such file or folder'],
		[other, folder, 'is a folder'],
		[join(other, 'a.txt'), folder, 'the index is not a database'],
		[damaged, folder, 'the index is not a database'],
		[file, other, `it is not an index of ${other.split('/').at(-1)}`],
	] as const) {
		const {stderr, status, indexes} = asked(context, ['list', `--published=${path}`, root]);
		assert.equal(stderr, `cables: the published index is not used: ${reason}\n`);
		assert.equal(status, 0);
		assert.ok(indexes.length > 0);
	}
});

test('what would change a published index is refused', context => {
	const {folder, file} = publishedCables(context);
	const before = fingerprint(join(file, '..'));
	for (const [args, sentence, code] of [
		[
			['index', `--published=${file}`, folder],
			'a published index is not changed; index --publish writes another',
			1,
		],
		[
			['--plain', '--no-index', `--published=${file}`, folder],
			'--no-index and --published cannot be combined',
			2,
		],
		[
			['index', '--check', '--publish=x', folder],
			'--check and --publish cannot be combined (see cables --help)',
			2,
		],
	] as const) {
		const {stderr, status} = asked(context, args);
		assert.deepEqual([stderr, status], [`cables: ${sentence}\n`, code]);
	}
	const {stderr, status} = asked(context, ['list', '--update', `--published=${file}`, folder]);
	assert.equal(stderr, 'cables: a published index is not updated from here; --update is ignored\n');
	assert.equal(status, 0);
	assert.equal(fingerprint(join(file, '..')), before);
});

test('the list of a published index tells what is newer, and searches', async context => {
	const {folder, file} = publishedCables(context);
	writeFileSync(join(folder, 'new.txt'), 'A new note.');
	const cache = folderWith(context);
	const env = {XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '1'};
	const terminal = onTerminal(context, [`--published=${file}`, folder], {env});
	await terminal.waitFor(/newest first · 1 file newer than the index/);
	await pressAndSee(terminal, '/', 'Tab complete');
	await pressAndSee(terminal, 'kosovo', /subject\+post 1\b/);
	await pressAndSee(terminal, '\u001B\u001B', 'newest first');
	rmSync(join(folder, 'new.txt'));
	await pressAndSee(terminal, 'R', 'nothing is newer than the published index');
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(existsSync(join(cache, 'cables')) ? readdirSync(join(cache, 'cables')) : [], []);
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
	test(`publishing that ${signal} ends leaves nothing`, async context => {
		const folder = folderWith(context);
		const stuck = fileURLToPath(new URL('../fixtures/stuck-sync.js', import.meta.url));
		const args = ['--import', stuck, entry, 'index', `--publish=${join(folder, 'index')}`, shipped];
		const child = spawn(process.execPath, args, {
			stdio: 'ignore',
			env: {...process.env, XDG_CACHE_HOME: folderWith(context)},
		});
		const ended = new Promise(resolve => child.on('exit', (_, by) => resolve(by)));
		const {watch} = await import('node:fs/promises');
		for await (const {filename} of watch(folder)) {
			if (filename?.endsWith('.publishing')) {
				break;
			}
		}
		child.kill(signal);
		assert.equal(await ended, signal);
		assert.deepEqual(readdirSync(folder), []);
	});
}
