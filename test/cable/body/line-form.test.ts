import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type LineForm, lineForm} from '../../../source/cable/body/line-form.js';
import {
	isAttributesTitle,
	isEndMark,
	isRule,
	isUnmistakableTransmissionLine,
} from '../../../source/cable/line/recognise.js';
import {corpusTexts, pool, shipped} from '../any-texts.js';

const tests: readonly (readonly [LineForm, (text: string) => boolean])[] = [
	['attributes-title', isAttributesTitle],
	['transmission', isUnmistakableTransmissionLine],
	['end-mark', isEndMark],
	['rule', isRule],
];

test('the first character of a line spares no form that it has, and no line has two', () => {
	const lines = [...shipped, ...corpusTexts('nara'), ...corpusTexts('frus')].flatMap(({text}) =>
		text.split(/\r?\n/).map(line => line.trim()),
	);
	const rules = [...'-–—=*_~'].map(sign => sign.repeat(4));
	const seen = new Set<LineForm | undefined>();
	for (const line of new Set([...pool, ...rules, ...lines])) {
		const forms = tests.filter(([, isOfForm]) => isOfForm(line)).map(([form]) => form);
		assert.deepEqual(lineForm(line) === undefined ? [] : [lineForm(line)], forms, line);
		seen.add(lineForm(line));
	}
	assert.equal(seen.size, tests.length + 1);
});
