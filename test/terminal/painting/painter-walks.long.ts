import {test} from 'node:test';
import {newExamples} from '../../property.js';
import {checkPainterWalks, checkSmallTerminals} from './painter-walks.js';

test('any sequence of frames, resizes, stalls and stray output ends in the screen of the last frame', () =>
	checkPainterWalks(newExamples(1500)));

test('no frame is too much for the painter of a terminal, however small', () =>
	checkSmallTerminals(newExamples(1500)));
