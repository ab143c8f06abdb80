import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {asIndexed, compoundWords, textWords} from '../../../source/search/words/text-words.js';

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

test('hyphens join letters and figures into one more word, but no initials and no words with an apostrophe', () => {
	assert.deepEqual(
		compoundWords('The cease-fire of the MID-1990s-line: -- and U.S.-Soviet, coup-d’état, a-'),
		['ceasefire', 'MID1990sline'],
	);
	const compound =
		/(?<![\p{L}\p{N}\p{M}.'’-])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+(?![\p{L}\p{N}\p{M}'’-])/gu;
	const pieces = fc.constantFrom(
		'a',
		'B',
		'1',
		'-',
		'-',
		"'",
		'’',
		'.',
		' ',
		',',
		'_',
		'é',
		'e\u0301',
		'—',
		'😀',
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 14}), parts => {
			const text = parts.join('');
			const all = (text.match(compound) ?? []).map(word => word.replaceAll('-', ''));
			assert.deepEqual(compoundWords(text), all, text);
		}),
		{numRuns: 5000},
	);
});
