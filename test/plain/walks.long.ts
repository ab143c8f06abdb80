import {test} from 'node:test';
import {newExamples} from '../property.js';
import {checkPlainWalks} from './walks.js';

test('whatever is typed, only printable text and line feeds are said, and there is always a current line', () =>
	checkPlainWalks(newExamples(500)));
