import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {test} from 'node:test';
import {exitCodes} from '../../../source/command-line/exit-codes.js';
import {entry, shipped} from '../run.js';
import {testExitCodes} from './exit-codes.js';

test('the codes have the numbers that are promised', () => {
	assert.deepEqual(exitCodes, {done: 0, incomplete: 1, wrongArgument: 2, internalError: 70});
});

testExitCodes(4);

test('a reader who has read enough is no failure, and a signal ends the program as signals do', () => {
	const bash = (line: string) =>
		spawnSync('bash', ['-c', line, 'bash', process.execPath, entry, shipped], {encoding: 'utf8'}).stdout;
	assert.equal(bash('"$1" "$2" --plain "$3" < <(printf jjj) | head -1 > /dev/null; echo $PIPESTATUS'), '0\n');
	for (const [signal, exitCode] of [
		['INT', 130],
		['TERM', 143],
		['HUP', 129],
	] as const) {
		// What a shell without job control has in the background ignores SIGINT.
		const line = `set -m; "$1" "$2" --plain "$3" < <(sleep 5 2>&-) > /dev/null & sleep 1; kill -${signal} $!; wait $!; echo $?`;
		assert.equal(bash(line), `${exitCode}\n`, signal);
	}
});
