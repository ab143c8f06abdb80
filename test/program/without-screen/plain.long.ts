import assert from 'node:assert/strict';
import {test} from 'node:test';
import {run, shipped} from '../run.js';
import {checkDiscipline, checkLines, utf8} from './plain.js';

for (const change of ['TERM=dumb', '--unset=TERM', 'INK_SCREEN_READER=true']) {
	test(`${change}: each move appends a line, and nothing that could steer a terminal is written`, context =>
		checkLines(context, [change]));
}

for (const [what, keys] of [
	['q', 'q'],
	['Q from a cable with a number typed', '\r12Q'],
] as const) {
	test(`${what} leaves the line discipline as it was, and the shell begins on a line of its own`, context =>
		checkDiscipline(context, [terminal => terminal.press(keys), 0]));
}

test('the end of what is piped in ends the program, also within a line or a number', () => {
	for (const input of ['/toll\n', '12']) {
		const {stdout, stderr, status} = run(['--plain', shipped], {input, env: utf8});
		assert.deepEqual([stderr, status], ['', 0]);
		assert.match(stdout, /\n36 cables, newest first\n1 {2}2010-10-22[\s\S]*\n$/);
	}
});
