import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createRandom} from '../../random.js';
import {scaled} from '../../scale.js';
import {checkKills} from './kills.js';

/** All five thousand kills take `TEST_SCALE=25`. */
const pairs = scaled(100);

test(`${2 * pairs} programs, two at a time, killed at random moments have lost nothing and broken no line`, async context => {
	const {acknowledged, longest} = await checkKills(context, pairs, createRandom(Date.now()));
	assert.ok(acknowledged > pairs);
	context.diagnostic(`${acknowledged} acknowledged, at most ${longest} lines`);
});
