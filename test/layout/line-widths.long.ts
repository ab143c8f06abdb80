import path from 'node:path';
import {test} from 'node:test';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {corpora} from '../corpora.js';
import {newExamples} from '../property.js';
import {sampled} from '../scale.js';
import {allWidths, checkAnyText, checkEveryLook} from './line-widths.js';

for (const folder of [shippedCables, path.join(corpora, 'nara'), path.join(corpora, 'frus')]) {
	test(`no line of a cable in ${path.basename(folder)} is wider than was asked, at any width from 1 to 200`, () => {
		for (const cable of sampled(textsIn(folder), 20)) {
			checkEveryLook(cable, allWidths);
		}
	});
}

test('no line of any text is wider than was asked', () => checkAnyText(newExamples(2000)));
