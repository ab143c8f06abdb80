import {test} from 'node:test';
import {shipped} from '../run.js';
import {checkRandomKeys} from './random-keys.js';

test('whatever is typed, at whatever size, ends the program only where it asks for that', context =>
	checkRandomKeys(context, shipped, {count: 600, seed: 1333, longest: 120_000}));
