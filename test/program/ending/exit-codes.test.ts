import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exitCodes} from '../../../source/command-line/exit-codes.js';
import {inBash} from '../in-bash.js';
import {shipped} from '../run.js';
import {checkSignal, testExitCodes} from './exit-codes.js';

test('the codes have the numbers that are promised', () => {
	assert.deepEqual(exitCodes, {done: 0, incomplete: 1, wrongArgument: 2, internalError: 70});
});

testExitCodes(12);

test('a reader who has read enough is not a failure', () => {
	const line = 'cables --plain "$1" < <(printf jjj) | head -1 > /dev/null; echo $PIPESTATUS';
	assert.equal(inBash(line, {args: [shipped]}).stdout, '0\n');
});

test('a signal ends the program as signals do', () => checkSignal('INT', 130));
