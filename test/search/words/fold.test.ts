import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compoundsOf, fold, foldedLetters, foldedWords} from '../../../source/search/words/fold.js';
import {anyString} from '../../property.js';

test('case, accents and width are folded', () => {
	const spellings = [
		['KOSOVO', 'kosovo'],
		['São', 'sao'],
		['Sa\u0303o', 'sao'],
		['ＵＮＧＡ', 'unga'],
		['İZMİR', 'izmir'],
		['Diyarbakır', 'diyarbakir'],
		['Straße', 'strasse'],
		['Łódź', 'lodz'],
		['ΟΔΟΣ', 'οδοσ'],
		["D'ALEMA", 'dalema'],
		['U.S.S.R', 'ussr'],
	] as const;
	for (const [written, folded] of spellings) {
		assert.equal(fold(written), folded);
	}
});

test('initials are one word', () => {
	check('U.S.-YUGOSLAV RELATIONS', 'us yugoslav relations');
	check('J. SMITH OF NO.5 U.N.', 'j smith of no 5 un');
});

test('an apostrophe is part of a word', () => {
	check("BOLIVIA'S VIEWS", 'bolivias views');
	check("THE 'FOUR' POWERS", 'the four powers');
	check('D’ALEMA', 'dalema');
});

test('hyphens separate words, and join them', () => {
	check('CEASE-FIRE: AIR-TO-AIR - YES', 'cease fire air to air yes', 'ceasefire airtoair');
	check('A -B C- D', 'a b c d', '');
});

test('every folded unit has its letter', () => {
	fc.assert(
		fc.property(anyString(), text => {
			const letters = foldedLetters(text);
			assert.equal(letters.length, fold(text).length);
			assert.ok(letters.every(({start, end}) => start >= 0 && start < end && end <= text.length));
		}),
	);
});

test('words stand in their order, apart from each other', () => {
	fc.assert(
		fc.property(anyString(), text => {
			let end = 0;
			for (const word of foldedWords(text)) {
				assert.ok(word.start >= end && word.end > word.start);
				assert.equal(fold(text.slice(word.start, word.end)), word.folded);
				end = word.end;
			}
		}),
	);
});

function check(text: string, expected: string, compounds = ''): void {
	const words = foldedWords(text);
	assert.equal(words.map(({folded}) => folded).join(' '), expected);
	if (compounds !== '' || !text.includes('-')) {
		assert.equal(
			compoundsOf(text, words)
				.map(({folded}) => folded)
				.join(' '),
			compounds,
		);
	}
}
