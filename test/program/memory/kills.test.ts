import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createRandom} from '../../random.js';
import {checkKills} from './kills.js';

test('two programs that are killed at once have kept what they had to, and broken no line', async context => {
	const {acknowledged} = await checkKills(context, 4, createRandom(1));
	assert.ok(acknowledged > 0);
});
