import {test} from 'node:test';
import {askHostile} from './hostile.js';

test('nothing that can be typed is an error, for some queries', context =>
	askHostile(context, 100, 1500, 1333));
