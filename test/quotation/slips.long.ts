import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paragraphs, paragraphText} from '../../source/cable/facts/content.js';
import {parseCable} from '../../source/cable/parse.js';
import {compare, quotedCable} from '../../source/quotation/check.js';
import {patternOf} from '../../source/quotation/pattern.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';
import {createRandom} from '../random.js';
import {sentencesIn} from './made-quotations.js';
import {slips} from './slips.js';

test('no slip is taken for right, but for what is tolerated and reported', () => {
	const random = createRandom(5);
	const counts = new Map<string, number>();
	for (const {name, text} of [shippedCables, ownCorpora].flatMap(folder => textsIn(folder))) {
		const cable = parseCable(name, text);
		const quoted = quotedCable(cable);
		const texts = paragraphs(cable).map(paragraph => paragraphText(cable, paragraph));
		for (const sentence of texts.flatMap(each => sentencesIn(each)).slice(0, 6)) {
			for (const [slip, make] of Object.entries(slips)) {
				const made = make(sentence.split(/\s+/), random)?.join(' ');
				if (made === undefined || texts.join(' ').includes(made)) {
					continue;
				}
				counts.set(slip, (counts.get(slip) ?? 0) + 1);
				const comparison =
					compare(quoted, patternOf(made)) ?? assert.fail(`${name}: nothing is like ${made}`);
				const isTold =
					comparison.type === 'same' &&
					['hyphen at a line end', 'pronoun replaced'].some(told =>
						comparison.tolerated.some(each => each === told),
					);
				assert.ok(comparison.type === 'like' || isTold, `${name}, ${slip}: ${made}`);
			}
		}
	}
	assert.deepEqual(
		Object.keys(slips).filter(slip => (counts.get(slip) ?? 0) < 3),
		[],
	);
});
