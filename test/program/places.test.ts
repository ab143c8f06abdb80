/** Places for settings and caches that are odd, and sessions that keep nothing. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {entry, run, shipped} from './run.js';

/** What a session in lines says when the order is changed in it. */
function changeOrder(env: Readonly<Record<string, string>>): string {
	const {stdout, stderr, status} = run(['--plain', shipped], {input: 'opq', env});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	return stdout;
}

test('a cache in a place where no folder can be made delays nothing, and index and list say so', context => {
	for (const home of ['/proc', '/dev/null']) {
		const env = {XDG_CACHE_HOME: home, XDG_CONFIG_HOME: folderWith(context)};
		const {stdout, stderr, status} = run(['list', shipped], {env});
		assert.equal(stdout.split('\n').length, 37);
		assert.deepEqual([stderr, status], ['', 0]);
		const indexed = run(['index', shipped], {env});
		assert.match(indexed.stderr, /^cables: .*: the index cannot be written \(E\w+\)\n$/);
		assert.equal(indexed.status, 1);
		assert.match(changeOrder(env), /^no index is kept: .*: the index cannot be written \(E\w+\)$/m);
		assert.equal(run(['purge', '--all'], {env}).stdout, 'there is no index to remove\n');
	}
});

test('settings in a pipe or a device delay nothing, and the session says so', context => {
	const home = folderWith(context);
	mkdirSync(join(home, 'cables'));
	execFileSync('mkfifo', [join(home, 'cables', 'settings.json')]);
	const device = folderWith(context);
	mkdirSync(join(device, 'cables'));
	symlinkSync('/dev/zero', join(device, 'cables', 'settings.json'));
	for (const place of [home, device]) {
		const said = changeOrder({XDG_CONFIG_HOME: place});
		assert.match(said, /^the settings were not read: it is not a regular file$/m);
		assert.match(said, /^by post; the settings were not saved: it is not a regular file$/m);
	}
});

test('settings that are a link are kept where the link leads', context => {
	const home = folderWith(context, {'dotfiles/settings.json': '{"isReversed": true, "other": 1}'});
	mkdirSync(join(home, 'cables'));
	symlinkSync('../dotfiles/settings.json', join(home, 'cables', 'settings.json'));
	changeOrder({XDG_CONFIG_HOME: home});
	const kept = JSON.parse(readFileSync(join(home, 'dotfiles', 'settings.json'), 'utf8'));
	assert.deepEqual(kept, {isReversed: false, other: 1, sort: 'post'});
});

test('whatever the umask, all that is made is its owner’s alone', context => {
	const home = folderWith(context);
	const script = `umask 000; printf opq | "$0" "$1" --plain "$2"; "$0" "$1" index "$2"; "$0" "$1" list "$2"`;
	const {status, stderr} = spawnSync('sh', ['-c', script, process.execPath, entry, shipped], {
		encoding: 'utf8',
		env: {...process.env, XDG_CONFIG_HOME: join(home, 'a', 'b'), XDG_CACHE_HOME: join(home, 'c', 'd')},
	});
	assert.equal(status, 0, stderr);
	const made = readdirSync(home, {recursive: true, encoding: 'utf8'});
	assert.ok(made.includes('a/b/cables/settings.json') && made.some(path => path.endsWith('.sqlite')));
	const open = made.filter(path => (statSync(join(home, path)).mode & 0o077) !== 0);
	assert.deepEqual(open, []);
});

const printing = [
	['list', shipped],
	['search', 'toll'],
	['print', join(shipped, '07ROME1333.txt')],
];

test('--private: list, search and print write nothing anywhere', context => {
	for (const args of printing) {
		const home = folderWith(context);
		const env = {HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, 'x'), XDG_CONFIG_HOME: join(home, 'y')};
		const {stdout, status} = run([...args, '--private'], {env});
		assert.equal(status, 0);
		assert.equal(stdout, run(args).stdout);
		assert.deepEqual(readdirSync(home), []);
		run(args, {env});
		assert.ok(existsSync(join(home, 'x')), 'without --private something is kept');
	}
});

test('--private is refused where a debugger can look on, and where Node is told to write files', context => {
	const folder = folderWith(context);
	for (const args of [
		['search', 'toll'],
		['--plain', shipped],
	]) {
		for (const NODE_OPTIONS of ['--inspect=127.0.0.1:0', `--cpu-prof --cpu-prof-dir=${folder}/x`]) {
			const {stdout, stderr, status} = run([...args, '--private'], {env: {NODE_OPTIONS}, input: 'q'});
			assert.equal(stdout, '');
			assert.match(stderr, /^cables: --private is refused: [^\n]*\n$/m);
			assert.equal(status, 2);
		}
	}
	const env = {NODE_OPTIONS: '--inspect=127.0.0.1:0'};
	assert.equal(run(['search', 'toll'], {env}).status, 0);
});
