import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sharedLetters, slipsBetween} from '../../source/search/slips.js';

test('a missing letter is a slip', () => check('kosvo', '1 [kos]o[vo]'));
test('a letter too many is a slip', () => check('kossovo', '1 [kosovo]'));
test('a wrong letter is a slip', () => check('kosuvo', '1 [kos]o[vo]'));
test('two swapped letters are one slip', () => check('ksoovo', '1 [kosovo]'));
test('a half word has slips too', () => check('reslo', '1 [resol]ution', 'resolution'));
test('two slips are forgiven in six letters', () => check('resltion', '2 [res]o[l]u[tion]', 'resolution'));
test('one slip is forgiven in five letters', () => check('ksvoo', 'none'));
test('three letters may lack one', () => check('fod', '1 [f]o[od]', 'food'));
test('three letters may be swapped', () => check('nwe', '1 [new]', 'new'));
test('three letters may not be wrong', () => check('nwt', 'none', 'new'));
test('three letters with a slip are no half word', () => check('kso', 'none'));
test('two letters are as they are', () => check('su', 'none', 'us'));
test('numbers have no slips', () => check('1974', 'none', '1973'));

function check(typed: string, expected: string, word = 'kosovo'): void {
	const slips = slipsBetween(typed, word);
	const shared = new Set(slips === undefined ? [] : sharedLetters(typed, word, slips));
	const drawn = [...word].map((letter, index) => (shared.has(index) ? `[${letter}]` : letter)).join('');
	assert.equal(slips === undefined ? 'none' : `${slips.count} ${drawn.replaceAll('][', '')}`, expected);
}
