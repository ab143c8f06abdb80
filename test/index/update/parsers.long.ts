import {test} from 'node:test';
import {tooMuchMemory} from '../../../source/archive/background/thread-limits.js';
import {checkTroubled} from './many-files.js';

test('a thread that is stuck in a file is replaced, and the rest is read', context =>
	checkTroubled(context, {
		word: 'STUCK',
		limits: {milliseconds: 500, heapMegabytes: 64},
		reason: 'takes longer than 0.5 s',
	}));

test('a thread that devours its memory over a file is replaced, and the rest is read', context =>
	checkTroubled(context, {
		word: 'GREEDY',
		// The time that memory takes to be full depends on what else the machine does.
		limits: {milliseconds: 60_000, heapMegabytes: 64},
		reason: tooMuchMemory,
	}));
