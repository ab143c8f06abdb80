import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {compare, quotedCable} from '../../source/quotation/check.js';
import {findQuotations} from '../../source/quotation/find-quotations.js';
import {patternOf} from '../../source/quotation/pattern.js';
import {verdictOf} from '../../source/quotation/verdict.js';
import {verdictWords} from '../../source/quotation/verdict-words.js';
import {cableText} from '../app/texts.js';

/** What is told of the only quotation of a document, which a cable with a number has nearly. */
function told(document: string, mrn: string): string {
	const [quotation] = findQuotations(document).quotations;
	assert.ok(quotation);
	const body = '1. (C) The toll at Zenda shall be levied on every ton of coal.\n';
	const cable = parseCable('x.txt', cableText({post: 'ZENDA', number: 7, subject: 'TOLLS', body}));
	const comparison = compare(quotedCable(cable), patternOf(quotation.text));
	assert.ok(comparison);
	const verdict = verdictOf(quotation, [{cable: {id: 'x.txt', mrn}, comparison}], []);
	return verdictWords({quotation, verdict, notHeld: []});
}

const differing = '"The toll at Zenda shall be paid on every ton of coal"';

test('a number in another form is that of the cable which is cited', () => {
	for (const written of ['79 La Paz 177', '79LAPAZ177', '1979LAPAZ00177', 'La Paz 177 of 1979']) {
		const words = told(`${differing} (${written}).\n`, '1979LAPAZ00177');
		assert.match(words, /^differs: 1979LAPAZ00177 ¶1: “/, written);
	}
});

test('another number is told', () => {
	assert.match(
		told(`${differing} (79 La Paz 178).\n`, '1979LAPAZ00177'),
		/^differs: 1979LAPAZ00177 ¶1, not 79LAPAZ178: “/,
	);
});
