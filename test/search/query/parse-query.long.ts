import {test} from 'node:test';
import fc from 'fast-check';
import {newExamples} from '../../property.js';
import {anyQuery} from './any-query.js';
import {checkAny} from './parse-query.js';

test('any text is a query', () => {
	fc.assert(fc.property(anyQuery, checkAny), newExamples(50_000));
});
