import {test} from 'node:test';
import {checkTroubled} from './many-files.js';

test('a thread that is stuck in a file or devours its memory is replaced, and the rest is read', context =>
	checkTroubled(context, {'10.txt': 'STUCK', '11.txt': 'STUCK', '200.txt': 'GREEDY'}));
