import {test} from 'node:test';
import {newExamples} from '../../property.js';
import {checkAnyInput} from './any-input.js';

test('any input is read to its end', () => checkAnyInput(newExamples(100_000)));
