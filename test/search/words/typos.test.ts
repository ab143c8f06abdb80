import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sharedLetters, typosBetween} from '../../../source/search/words/typos.js';

test('a missing letter is a typo', () => check('kosvo', '1 [kos]o[vo]'));
test('an extra letter is a typo', () => check('kossovo', '1 [kosovo]'));
test('a wrong letter is a typo', () => check('kosuvo', '1 [kos]o[vo]'));
test('two swapped letters are one typo', () => check('ksoovo', '1 [kosovo]'));
test('an incomplete word may have typos too', () => check('reslo', '1 [resol]ution', 'resolution'));
test('six letters may have two typos', () => check('resltion', '2 [res]o[l]u[tion]', 'resolution'));
test('five letters may have one typo', () => check('ksvoo', 'none'));
test('three letters may lack one', () => check('fod', '1 [f]o[od]', 'food'));
test('three letters may be swapped', () => check('nwe', '1 [new]', 'new'));
test('three letters may not be wrong', () => check('nwt', 'none', 'new'));
test('three letters with a typo are not the beginning of a word', () => check('kso', 'none'));
test('two letters have no typos', () => check('su', 'none', 'us'));
test('numbers have no typos', () => check('1974', 'none', '1973'));

function check(typed: string, expected: string, word = 'kosovo'): void {
	const typos = typosBetween(typed, word);
	const shared = new Set(typos === undefined ? [] : sharedLetters(typed, word, typos));
	const drawn = [...word].map((letter, index) => (shared.has(index) ? `[${letter}]` : letter)).join('');
	assert.equal(typos === undefined ? 'none' : `${typos.count} ${drawn.replaceAll('][', '')}`, expected);
}
