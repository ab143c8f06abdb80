import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {asIndexed, textWords} from '../../../source/search/words/text-words.js';

const words = (text: string) => textWords(text).map(({folded}) => folded);

test('the words of a text', () => {
	assert.deepEqual(words("U.S. and D'ALEMA: the Minister's cease-fire"), [
		'us',
		'and',
		'dalema',
		'the',
		'minister',
		's',
		'cease',
		'fire',
	]);
	assert.deepEqual(words('Besançon, Straße, ＵＮ, e\u0301te\u0301'), ['besancon', 'strasse', 'un', 'ete']);
});

test('the words of any text are those that SQLite finds in what is indexed', () => {
	const pieces = fc.constantFrom('a', 'B', 's', 'S', "'", '.', '1', ' ', '-', '_', 'é', '’', 'U.S.', "o'n");
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 12}), parts => {
			const text = parts.join('');
			const indexed =
				asIndexed(text)
					.toLowerCase()
					.match(/[\p{L}\p{N}]+/gu) ?? [];
			assert.deepEqual([...indexed], words(text), text);
		}),
		{numRuns: 5000},
	);
});
