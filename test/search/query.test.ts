import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {mostLetters, mostWords, parseQuery, type Term} from '../../source/search/query.js';

test('words are folded', () => {
	check('Kosvo RESOL', 'kosvo resol');
	check('  Besançon   ＵＮ  ', 'besancon un');
	check('U.S.-Soviet', 'us soviet');
	check("D'Alema", 'dalema');
});

test('a quotation is one term', () => check('iran "Prime Minister" visit', 'iran "prime minister" visit'));
test('a quotation may still be open', () => check('"prime min', '"prime min'));
test('an apostrophe at the beginning asks for the spelling', () => check("'iran", "'iran"));
test('an exclamation mark at the beginning excludes', () => {
	check('gas !iraq', 'gas !iraq');
	check('gas !"prime minister"', 'gas !"prime minister"');
	check("!'iraq", '!iraq');
});

test('nothing to search for is no term', () => {
	for (const text of ['', '   ', '!', "'", '"', '""', '!""', '?! --', '\0', '\u0301\u0301', '*^:{}()']) {
		check(text, '');
	}
});

test('operators of other search languages are not words', () =>
	check('NEAR(a) col:b x* -y', 'near a col b x y'));

test('the ninth word is left out', () => {
	check('a b c d e f g h', 'a b c d e f g h');
	check('a b c d e f g h i', 'a b c d e f g h');
	check('a b c d e f "g h i', 'a b c d e f "g h');
});

test('a word is cut after 32 letters', () => {
	check('x'.repeat(32), 'x'.repeat(32));
	check('x'.repeat(33), 'x'.repeat(32));
});

test('a cut leaves no half of a surrogate pair', () => check(`${'x'.repeat(31)}𐐨`, 'x'.repeat(31)));

test('a pasted megabyte is cut to the words that are searched for', () => {
	assert.equal(parseQuery('"ab '.repeat(250_000)).flatMap(wordsIn).length, mostWords);
	assert.equal(parseQuery('x'.repeat(1_000_000)).flatMap(wordsIn).length, 1);
});

test('any text is a query within the bounds', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 2000}), text => {
			const words = parseQuery(text).flatMap(wordsIn);
			assert.ok(words.length <= mostWords);
			assert.ok(words.every(word => word.length > 0 && word.length <= mostLetters));
		}),
	);
});

function check(text: string, expected: string): void {
	assert.equal(parseQuery(text).map(shown).join(' '), expected, text);
}

function shown(term: Term): string {
	switch (term.type) {
		case 'word':
			return term.word;
		case 'spelled':
			return `'${term.word}`;
		case 'phrase':
			return `"${term.words.join(' ')}${term.closed ? '"' : ''}`;
		case 'excluded':
			return term.closed ? `!"${term.words.join(' ')}"` : `!${term.words.join(' ')}`;
		default:
			return term satisfies never;
	}
}

function wordsIn(term: Term): readonly string[] {
	return 'words' in term ? term.words : [term.word];
}
