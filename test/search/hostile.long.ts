import {test} from 'node:test';
import {scaled} from '../scale.js';
import {askHostile} from './hostile.js';

test('nothing that can be typed is an error, for queries at random over a thousand cables', context => {
	const seed = Math.floor(Math.random() * 2 ** 32);
	context.diagnostic(`seed ${seed}`);
	askHostile(context, 1000, scaled(10_000), seed);
});
