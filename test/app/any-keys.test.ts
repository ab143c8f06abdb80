import {test} from 'node:test';
import {sameExamples} from '../property.js';
import {checkAnyKeys} from './any-keys.js';

test('whatever keys come, at whatever size, the cursor is a row of the screen and the text a part of the cable', () =>
	checkAnyKeys(sameExamples(50)));
