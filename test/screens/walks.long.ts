import {test} from 'node:test';
import {newExamples} from '../property.js';
import {checkWalks} from './walks.js';

test('whatever keys led there, a screen is as large as the terminal', () => checkWalks(newExamples(800)));
