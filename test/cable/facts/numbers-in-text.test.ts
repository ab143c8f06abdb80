import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {mrnsInText} from '../../../source/cable/facts/numbers-in-text.js';
import {textReferences} from '../../../source/cable/facts/text-references.js';
import {parseCable} from '../../../source/cable/parse.js';
import {cableText} from '../../app/texts.js';
import {corpora} from '../../corpora.js';
import {shippedCables} from '../text-files.js';

function namedIn(body: string): readonly string[] {
	return mrnsInText(parseCable('07ZENDA7.txt', cableText({post: 'ZENDA', number: 7, subject: 'X', body})));
}

test('the numbers that a text writes are found, over a line end and after words that say so', () => {
	assert.deepEqual(namedIn('1. (C) As MADRID 0498 said, see also La\nPaz 5021 and 5022.\n'), [
		'07MADRID498',
		'07LAPAZ5021',
		'07LAPAZ5022',
	]);
	assert.deepEqual(namedIn('1. (C) Rome telegram no. 1305 and 05 ROME 12 say so.\n'), [
		'07ROME1305',
		'05ROME12',
	]);
});

test('figures of any other kind are no numbers of cables', () => {
	assert.deepEqual(namedIn('1. (C) In 1998 the 498 men of Madrid paid 12 percent. NO 12 of May 1.\n'), []);
});

test('the texts of all cables have the numbers that their references have', () => {
	let count = 0;
	for (const folder of [shippedCables, ...['nara', 'frus'].map(name => join(corpora, name))]) {
		for (const name of readdirSync(folder).filter(each => each.endsWith('.txt'))) {
			const cable = parseCable(name, readFileSync(join(folder, name), 'utf8'));
			const expected = textReferences(cable).flatMap(({mrn}) => mrn ?? []);
			assert.deepEqual(mrnsInText(cable), expected, name);
			count += expected.length;
		}
	}
	assert.ok(count > 0);
});
