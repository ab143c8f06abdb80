/** What is written is complete, or the program says why it is not. */
import assert from 'node:assert/strict';
import {statSync} from 'node:fs';
import {test} from 'node:test';
import {needs} from '../../system.js';
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

test('sentences and lines that go into one file stand in their order', context => {
	const path = largeFile(context);
	const {stdout} = runLine(context, 'cables "$@" > out 2>&1; cat out', ['print', path, '/nowhere', path]);
	const lines = stdout.trimEnd().split('\n');
	assert.equal(lines.length, 8001);
	assert.equal(lines[4000], 'cables: /nowhere: no such file or folder');
	assert.ok(statSync(path).size > 0);
});
