import assert from 'node:assert/strict';
import {test} from 'node:test';
import {needs} from '../../system.js';
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

test('a reader who has read enough is no failure of any command', context => {
	const path = largeFile(context);
	for (const args of [...commands, ['print', path], ['print', '--format=json', path]]) {
		const line = 'cables "$@" < <(printf "gG%.0s" {1..900}) | true; exit $PIPESTATUS';
		assert.deepEqual(runLine(context, line, args), {stdout: '', stderr: '', status: 0}, args.join(' '));
	}
});
