import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paragraphs, paragraphText} from '../../source/cable/facts/content.js';
import {parseCable} from '../../source/cable/parse.js';
import {paragraphWords, passageOf, passageText} from '../../source/citation/passage.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {corpora} from '../corpora.js';

test('every paragraph is taken with all of its words', () => {
	let count = 0;
	for (const {name, text} of [...textsIn(shippedCables), ...textsIn(corpora)]) {
		const cable = parseCable(name, text);
		for (const [index, paragraph] of paragraphs(cable).entries()) {
			const words = paragraphText(cable, paragraph);
			assert.equal(paragraphWords(cable, paragraph).replace(/\s+/g, ' ').trim(), words, name);
			assert.ok(
				passageText(passageOf(cable, noFilter, index, 1))
					.replace(/\s+/g, ' ')
					.endsWith(words),
				name,
			);
			count++;
		}
	}
	assert.ok(count > 100, String(count));
});
