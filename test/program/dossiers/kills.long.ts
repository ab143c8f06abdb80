import assert from 'node:assert/strict';
import {test} from 'node:test';
import {scaled} from '../../scale.js';
import {checkKills} from './kills.js';

test('killed at random moments, two programs lose no note and no line', async context => {
	const {acknowledged} = await checkKills(context, scaled(50), Math.random);
	assert.ok(acknowledged > 0);
});
