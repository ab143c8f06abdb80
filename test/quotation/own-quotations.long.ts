import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paragraphs} from '../../source/cable/facts/content.js';
import {parseCable} from '../../source/cable/parse.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import {passageOf} from '../../source/citation/passage.js';
import {quotation} from '../../source/citation/quotation.js';
import {citationStyles} from '../../source/citation/styles.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {compare, quotedCable} from '../../source/quotation/check.js';
import {findQuotations} from '../../source/quotation/find-quotations.js';
import {patternOf} from '../../source/quotation/pattern.js';
import {differenceWords} from '../../source/quotation/verdict-words.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';

test('a quotation that the program has copied with its citation is found in its cable, word for word', () => {
	let count = 0;
	for (const {name, text} of [shippedCables, ownCorpora].flatMap(folder => textsIn(folder))) {
		const cable = parseCable(name, text);
		const quoted = quotedCable(cable);
		const summary = summarise(cable);
		for (let from = 0; from < paragraphs(cable).length; from++) {
			const style = citationStyles[from % citationStyles.length] ?? 'chicago';
			const filter = from % 2 === 0 ? noFilter : {...noFilter, marks: ['C' as const]};
			const document = quotation(passageOf(cable, filter, from, 1 + (from % 3)), summary, style) ?? '';
			const [found] = findQuotations(document).quotations;
			if (!found || !document.startsWith('“')) {
				continue;
			}
			const comparison = compare(quoted, patternOf(found.text));
			const told = comparison?.type === 'like' ? differenceWords(comparison.differences) : 'nothing';
			assert.equal(comparison?.type, 'same', `${name} ${from}: ${told}\n${document}`);
			assert.ok(
				summary.mrn === undefined || found.cited.includes(summary.mrn),
				`${name}: ${found.cited}\n${document}`,
			);
			count++;
		}
	}
	assert.ok(count > 100, `${count}`);
});
