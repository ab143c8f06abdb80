import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decode, noKeys, type TerminalInput} from '../../../source/terminal/keys.js';

/** What some pieces of input say, one read after the other. */
function inputsOf(...chunks: readonly string[]): readonly TerminalInput[] {
	let state = noKeys;
	return chunks.flatMap(chunk => {
		const decoded = decode(state, chunk);
		state = decoded.state;
		return decoded.inputs;
	});
}

test('a click and the wheel are reported with their cells, wherever their reports are split', () => {
	const report = '\u001B[<0;12;3M\u001B[<0;12;3m\u001B[<64;1;24M\u001B[<65;200;1M';
	const expected = [
		{type: 'mouse', did: 'click', column: 11, row: 2},
		{type: 'mouse', did: 'wheel-up', column: 0, row: 23},
		{type: 'mouse', did: 'wheel-down', column: 199, row: 0},
	];
	for (let at = 0; at <= report.length; at++) {
		assert.deepEqual(inputsOf(report.slice(0, at), report.slice(at)), expected, `${at}`);
	}
	assert.deepEqual(inputsOf(...report), expected);
});

test('other buttons, modifiers, motion, and cells outside the screen are ignored', () => {
	for (const report of [
		'2;1;1M',
		'1;1;1M',
		'4;1;1M',
		'32;1;1M',
		'66;1;1M',
		'0;0;1M',
		'0;1M',
		'0M',
		'M',
		';;M',
	]) {
		assert.deepEqual(inputsOf(`\u001B[<${report}`), [], report);
	}
});
