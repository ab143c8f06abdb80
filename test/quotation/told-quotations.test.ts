import {test} from 'node:test';
import {shippedCables} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';
import {checkQuotations} from './told-quotations.js';

test('quotations made of the cables beside the program are told rightly, with an index and without one', context => {
	checkQuotations(context, [shippedCables, ownCorpora], {count: 120, seed: 1});
});
