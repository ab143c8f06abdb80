import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {needs} from '../../system.js';
import {shipped} from '../run.js';
import {commands, largeFile, runLine} from './writes.js';

test('on a full disk every command says so and ends with 1', needs('full device'), context => {
	for (const args of commands) {
		const {stderr, status} = runLine(context, 'printf jjq | cables "$@" > /dev/full', args);
		assert.equal(stderr, 'cables: the output is incomplete: the disk is full\n', args.join(' '));
		assert.equal(status, 1);
	}
});

test('a reader who takes his time gets all that keys have led to', context => {
	const keys = 'printf "gG%.0s" {1..4000} | cables "$@"';
	const opened = largeFile(context);
	const quick = runLine(context, `${keys} > out; cat out`, ['--plain', opened]);
	const slow = runLine(context, `${keys} | (sleep 3; cat)`, ['--plain', opened]);
	assert.equal(slow.stderr, '');
	assert.ok(slow.stdout.length > 200_000 && slow.stdout === quick.stdout, `${slow.stdout.length}`);
});

test('a reader who has read enough is not a failure of any command', context => {
	const path = largeFile(context);
	for (const args of [...commands, ['print', path], ['print', '--format=json', path]]) {
		const line = 'cables "$@" < <(printf "gG%.0s" {1..900}) | true; exit $PIPESTATUS';
		assert.deepEqual(runLine(context, line, args), {stdout: '', stderr: '', status: 0}, args.join(' '));
	}
});

test('a file that takes only a part of the last write is reported', context => {
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
