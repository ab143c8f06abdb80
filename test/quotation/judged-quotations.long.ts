import {test} from 'node:test';
import {shippedCables} from '../cable/text-files.js';
import {corpora} from '../corpora.js';
import {scaled} from '../scale.js';
import {checkQuotations} from './judged-quotations.js';

for (let seed = 1; seed <= scaled(2); seed++) {
	test(`500 quotations made of all cables are judged rightly, with an index and without one, seed ${seed}`, context => {
		checkQuotations(context, [shippedCables, corpora], {count: 500, seed});
	});
}
