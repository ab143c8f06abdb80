/** What is written is complete, or the program says why it is not. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {type TestContext, test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {cacheHome} from '../root.js';
import {needs} from '../system.js';
import {entry, shipped} from './run.js';

/** Every way in which the program writes without a screen; the last reads keys. */
const commands: readonly (readonly string[])[] = [
	[shipped],
	['list', '--format=csv', shipped],
	['search', 'toll'],
	['print', join(shipped, '07ROME1333.txt')],
	['print', '--format=raw', join(shipped, '07ROME1333.txt')],
	['index', shipped],
	['--help'],
	['--plain', shipped],
];

/** Runs a line of bash in which "$@" is the program with some arguments. */
function inBash(context: TestContext, line: string, args: readonly string[]) {
	const {stdout, stderr, status} = spawnSync('bash', ['-c', line, 'bash', process.execPath, entry, ...args], {
		encoding: 'utf8',
		cwd: folderWith(context),
		env: {...process.env, XDG_CONFIG_HOME: '/nonexistent', XDG_CACHE_HOME: cacheHome},
		maxBuffer: 100_000_000,
	});
	return {stdout, stderr, status};
}

/** A file with so many lines that it takes several writes. */
function largeFile(context: TestContext, lines = 4000): string {
	const path = join(folderWith(context), 'large.txt');
	writeFileSync(path, 'A line of some words that are neither few nor many.\n'.repeat(lines));
	return path;
}

test('on a full disk every command says so and ends with 1', needs('full device'), context => {
	for (const args of commands) {
		const {stderr, status} = inBash(context, 'printf jjq | "$@" > /dev/full', args);
		assert.equal(stderr, 'cables: the output is incomplete: the disk is full\n', args.join(' '));
		assert.equal(status, 1);
	}
});

test('a file that takes only a part of the last write is told', context => {
	const path = largeFile(context);
	for (const args of [
		['print', '--format=raw', path],
		['--plain', path],
	]) {
		const line =
			'ulimit -f 64; printf "gG%.0s" {1..3000} | "$@" > out; status=$?; stat -c %s out; exit $status';
		const {stdout, stderr, status} = inBash(context, line, args);
		assert.equal(stderr, 'cables: the output is incomplete: the file would be larger than allowed\n');
		assert.deepEqual([stdout, status], [`${64 * 1024}\n`, 1]);
	}
});

test('a reader who takes his time gets everything', context => {
	const path = largeFile(context, 40_000);
	const expected = readFileSync(path, 'utf8');
	const {stdout, stderr} = inBash(context, '"$@" | (sleep 0.5; cat)', ['print', '--format=raw', path]);
	assert.equal(stderr, '');
	assert.ok(stdout === expected, `${stdout.length} of ${expected.length}`);
	const keys = 'printf "gG%.0s" {1..4000} | "$@"';
	const opened = largeFile(context);
	const quick = inBash(context, `${keys} > out; cat out`, ['--plain', opened]);
	const slow = inBash(context, `${keys} | (sleep 3; cat)`, ['--plain', opened]);
	assert.equal(slow.stderr, '');
	assert.ok(slow.stdout.length > 200_000 && slow.stdout === quick.stdout, `${slow.stdout.length}`);
});

test('a reader who has read enough is no failure of any command', context => {
	const path = largeFile(context);
	for (const args of [...commands, ['print', path], ['print', '--format=json', path]]) {
		const line = '"$@" < <(printf "gG%.0s" {1..900}) | true; exit $PIPESTATUS';
		assert.deepEqual(inBash(context, line, args), {stdout: '', stderr: '', status: 0}, args.join(' '));
	}
});

test('a standard error that is full or closed changes nothing else', needs('full device'), context => {
	for (const place of ['/dev/full', '&-']) {
		const failed = inBash(context, `"$@" 2>${place}`, ['print', '/nowhere']);
		assert.deepEqual(failed, {stdout: '', stderr: '', status: 1});
		const wrong = inBash(context, `"$@" 2>${place}`, ['--nonsense']);
		assert.equal(wrong.status, 2);
		const written = inBash(context, `"$@" 2>${place}`, ['list', shipped]);
		assert.equal(written.stdout.split('\n').length, 37);
		assert.equal(written.status, 0);
	}
});

test('sentences and lines that go into one file stand in their order', context => {
	const path = largeFile(context);
	const {stdout} = inBash(context, '"$@" > out 2>&1; cat out', ['print', path, '/nowhere', path]);
	const lines = stdout.trimEnd().split('\n');
	assert.equal(lines.length, 8001);
	assert.equal(lines[4000], 'cables: /nowhere: no such file or folder');
	assert.ok(statSync(path).size > 0);
});
