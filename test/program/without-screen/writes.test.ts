/** What is written is complete, or the program says why it is not. */
import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {needs} from '../../system.js';
import {shipped} from '../run.js';
import {commands, largeFile, runLine} from './writes.js';

/** Some of the ways; all are among the long tests. */
const some = commands.filter((_, index) => index % 3 === 0);

test('on a full disk a command says so and ends with 1', needs('full device'), context => {
	for (const args of some) {
		const {stderr, status} = runLine(context, 'printf jjq | cables "$@" > /dev/full', args);
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
			'ulimit -f 64; printf "gG%.0s" {1..3000} | cables "$@" > out; status=$?; stat -c %s out; exit $status';
		const {stdout, stderr, status} = runLine(context, line, args);
		assert.equal(stderr, 'cables: the output is incomplete: the file would be larger than allowed\n');
		assert.deepEqual([stdout, status], [`${64 * 1024}\n`, 1]);
	}
});

test('a reader who takes his time gets everything', context => {
	const path = largeFile(context, 40_000);
	const expected = readFileSync(path, 'utf8');
	const {stdout, stderr} = runLine(context, 'cables "$@" | (sleep 0.5; cat)', [
		'print',
		'--format=raw',
		path,
	]);
	assert.equal(stderr, '');
	assert.ok(stdout === expected, `${stdout.length} of ${expected.length}`);
});

test('a reader who has read enough is no failure of a command', context => {
	const path = largeFile(context);
	for (const args of [...some, ['print', path]]) {
		const line = 'cables "$@" < <(printf "gG%.0s" {1..900}) | true; exit $PIPESTATUS';
		assert.deepEqual(runLine(context, line, args), {stdout: '', stderr: '', status: 0}, args.join(' '));
	}
});

test('a standard error that is full or closed changes nothing else', needs('full device'), context => {
	for (const place of ['/dev/full', '&-']) {
		const failed = runLine(context, `cables "$@" 2>${place}`, ['print', '/nowhere']);
		assert.deepEqual(failed, {stdout: '', stderr: '', status: 1});
		const wrong = runLine(context, `cables "$@" 2>${place}`, ['--nonsense']);
		assert.equal(wrong.status, 2);
		const written = runLine(context, `cables "$@" 2>${place}`, ['list', shipped]);
		assert.equal(written.stdout.split('\n').length, 37);
		assert.equal(written.status, 0);
	}
});

test('sentences and lines that go into one file stand in their order', context => {
	const path = largeFile(context);
	const {stdout} = runLine(context, 'cables "$@" > out 2>&1; cat out', ['print', path, '/nowhere', path]);
	const lines = stdout.trimEnd().split('\n');
	assert.equal(lines.length, 8001);
	assert.equal(lines[4000], 'cables: /nowhere: no such file or folder');
	assert.ok(statSync(path).size > 0);
});
