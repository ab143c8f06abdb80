/** What a session says and writes where its places are odd, for tests. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {type Context, folderWith} from '../../archive/folder.js';
import {run, shipped} from '../run.js';

/** What a session in lines says when the order is changed in it. */
export function changeOrder(env: Readonly<Record<string, string>>): string {
	const {stdout, stderr, status} = run(['--plain', shipped], {input: 'opq', env});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	return stdout;
}

/** Checks that a cache in a place where no folder can be made delays nothing, and that index and session say so. */
export function checkNoCache(context: Context, home: string): void {
	const env = {
		XDG_CACHE_HOME: home,
		XDG_CONFIG_HOME: folderWith(context),
		XDG_STATE_HOME: folderWith(context),
	};
	const {stdout, stderr, status} = run(['list', shipped], {env});
	assert.equal(stdout.split('\n').length, 37);
	assert.deepEqual([stderr, status], ['', 0]);
	const indexed = run(['index', shipped], {env});
	assert.match(indexed.stderr, /^cables: .*: the index cannot be written \(E\w+\)\n$/);
	assert.equal(indexed.status, 1);
	assert.match(changeOrder(env), /^index kept in memory only: .*: the index cannot be written \(E\w+\)$/m);
	assert.equal(run(['purge', '--all'], {env}).stdout, 'there is no index to remove\n');
}

/** Checks that a command writes nothing anywhere with `--private`, and says the same as without. */
export function checkPrivate(context: Context, args: readonly string[]): void {
	const home = folderWith(context);
	const env = {
		HOME: home,
		TMPDIR: home,
		XDG_CACHE_HOME: join(home, 'x'),
		XDG_CONFIG_HOME: join(home, 'y'),
		XDG_STATE_HOME: join(home, 'z'),
	};
	const {stdout, status} = run([...args, '--private'], {env});
	assert.equal(status, 0);
	assert.equal(stdout, run(args).stdout);
	assert.deepEqual(readdirSync(home), []);
	run(args, {env});
	assert.ok(existsSync(join(home, 'x')), 'without --private something is kept');
}

/** Checks that `--private` is refused where a debugger can look on, and where Node is told to write files. */
export function checkRefused(context: Context, args: readonly string[]): void {
	const folder = folderWith(context);
	for (const NODE_OPTIONS of ['--inspect=127.0.0.1:0', `--cpu-prof --cpu-prof-dir=${folder}/x`]) {
		const {stdout, stderr, status} = run([...args, '--private'], {env: {NODE_OPTIONS}, input: 'q'});
		assert.equal(stdout, '');
		assert.match(stderr, /^cables: --private is refused: [^\n]*\n$/m);
		assert.equal(status, 2);
	}
}
