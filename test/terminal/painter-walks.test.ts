import {test} from 'node:test';
import {sameExamples} from '../property.js';
import {checkPainterWalks} from './painter-walks.js';

test('any sequence of frames, resizes, stalls and stray output ends in the screen of the last frame', () =>
	checkPainterWalks(sameExamples(150)));
