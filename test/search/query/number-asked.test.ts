import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {canonicalNumber, numberAsked} from '../../../source/search/query/number-asked.js';
import {sameExamples} from '../../property.js';
import {anyQuery} from './any-query.js';

test('a number in any spelling is asked for', () => {
	const spellings: Readonly<Record<string, readonly string[]>> = {
		'2007 ROME 1333': [
			'07ROME1333',
			'07rome1333',
			'07 rome 1333',
			'07 ROME 001333',
			'2007ROME1333',
			' 07-ROME-1333 ',
			'07ROME1333*',
			'07_ROME_1333',
			'07 EMBASSY ROME 1333',
			'07amembassy rome 1333',
		],
		'ROME 1333': ['rome 1333', 'ROME 001333', 'rome1333', 'Embassy Rome 1333', 'ROME-1333'],
		'1974 LAPAZ 4746': ['1974LAPAZ04746', '1974 la paz 4746', '74LAPAZ4746'],
		'1974 STRELS 4746': ['1974STRELS04746'],
		'2009 USUNNEWYORK 12': ['09USUNNEWYORK12', '09 USUN 12', '09 USUN NEW YORK 12'],
		'USUNNEWYORK 12': ['usun new york 0012'],
		'2005 PORTAUPRINCE 7': ['05 Port-au-Prince 7', '05PAP7'],
		'STRELSAU 509': ['strelsau 509'],
		'2007 STRELSAU 2007': ['07strelsau2007'],
		'ROME 2007': ['ROME 002007'],
	};
	for (const [expected, written] of Object.entries(spellings)) {
		for (const text of written) {
			const number = numberAsked(text);
			assert.equal(
				number && [number.year, number.post, number.serial].filter(part => part !== undefined).join(' '),
				expected,
				text,
			);
		}
	}
});

test('other words, and what ends with a year, are no number', () => {
	for (const text of [
		'',
		'rome',
		'07',
		'07 rome',
		'1333',
		'rome 09',
		'rome 2007',
		'rome kosovo 09',
		'kosovo resolution 1244',
		'07ROME1333 pipeline',
		'"07ROME1333"',
		'id:07ROME1333',
		'-07ROME1333',
		'07ROME12345678',
		'a'.repeat(1e6),
	]) {
		assert.equal(numberAsked(text), undefined, text.slice(0, 80));
	}
});

test('part of a number is canonical, too', () => {
	assert.equal(canonicalNumber('07 rome'), '07ROME');
	assert.equal(canonicalNumber('rome 001333'), 'ROME1333');
	assert.equal(canonicalNumber('001333'), '1333');
	assert.equal(canonicalNumber('rome'), undefined);
	assert.equal(canonicalNumber('07'), undefined);
	assert.equal(canonicalNumber('1974SANJO00012'), '1974SANJO00012');
});

test('a number that was published wrongly is the right one', () => {
	assert.equal(canonicalNumber('09EFTOLONDON2468'), '09LONDON2468');
	assert.deepEqual(numberAsked('06aittaipie2654'), {year: 2006, post: 'TAIPEI', serial: '2654'});
});

test('any text is a number or none', () => {
	fc.assert(
		fc.property(anyQuery, text => {
			const number = numberAsked(text);
			assert.ok(number === undefined || (/^[A-Z]+$/.test(number.post) && /^\d{1,7}$/.test(number.serial)));
			const canonical = canonicalNumber(text);
			assert.ok(canonical === undefined || canonicalNumber(canonical) === canonical);
		}),
		sameExamples(1000),
	);
});
