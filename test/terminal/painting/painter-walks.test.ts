import {test} from 'node:test';
import {sameExamples} from '../../property.js';
import {checkPainterWalks, checkSmallTerminals} from './painter-walks.js';

test('any sequence of frames, resizes, stalls and stray output ends in the screen of the last frame', () =>
	checkPainterWalks(sameExamples(60)));

test('no frame is too much for the painter of a terminal, however small', () =>
	checkSmallTerminals(sameExamples(60)));
