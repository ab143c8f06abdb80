import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plainCable} from '../../source/cable/plain-cable.js';
import {assertCovered} from './covered.js';

test('a text that is not analysed is one block, and a problem says why', () => {
	const text = '\uFEFF1. (C) The toll\r\nis no \uFFFF secret.\n';
	const cable = plainCable('a.txt', text, 'it took longer than 10 s');
	assertCovered(cable);
	assert.equal(cable.text, text);
	assert.equal(cable.reading, ' 1. (C) The toll\r\nis no \uFFFD secret.\n');
	assert.deepEqual(cable.blocks, [{type: 'plain-text', start: 0, end: text.length}]);
	assert.deepEqual(cable.problems, [
		{start: 0, end: 0, message: 'not analysed, shown as plain text: it took longer than 10 s'},
	]);
});

test('an empty text has no blocks', () => {
	assert.deepEqual(plainCable('a.txt', '').blocks, []);
});
