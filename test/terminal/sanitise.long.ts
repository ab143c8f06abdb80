import {test} from 'node:test';
import fc from 'fast-check';
import {scaled} from '../scale.js';
import {checkSanitised, texts} from './sanitised.js';

test('any text keeps its length, loses what is forbidden, and is changed once only', () => {
	fc.assert(fc.property(texts, checkSanitised), {numRuns: scaled(100_000)});
});
