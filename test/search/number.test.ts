import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findByNumber} from '../../source/search/number.js';

const numbers = [
	'07ROME133',
	'07ROME1333',
	'08ROME1333',
	'07STRELSAU509',
	'1974LAPAZ04746',
	'09USUNNEWYORK12',
];
const cables = [{id: 'no number'}, ...numbers.map(mrn => ({id: mrn, mrn}))];

test('a number is found', () => check('07STRELSAU509', '07STRELSAU509'));

test('a part of a number is found in all that contain it', () => {
	check('07ROME13', '07ROME133', '07ROME1333');
	check('strelsau509', '07STRELSAU509');
	check('07str', '07STRELSAU509');
	check('1333', '07ROME1333', '08ROME1333');
});

test('blanks, hyphens and zeros before the serial do not count', () => {
	check('rome 1333', '07ROME1333', '08ROME1333');
	check('08-ROME-001333', '08ROME1333');
	check('usun new york 12', '09USUNNEWYORK12');
	check('la paz 4746', '1974LAPAZ04746');
	check('04746', '1974LAPAZ04746');
});

test('a number that ends with the digits is better than one that continues', () => {
	const list = ['07ROME1333', '07ROME133'].map(mrn => ({id: mrn, mrn}));
	assert.deepEqual(
		findByNumber(list, 'rome 133').map(({id}) => id),
		['07ROME133', '07ROME1333'],
	);
});

test('a number is found under other names of its post', () => {
	const list = ['07RIODEJANEIRO128', '09HOCHIMINHCITY45'].map(mrn => ({id: mrn, mrn}));
	const found = (text: string) => findByNumber(list, text).map(({id}) => id);
	assert.deepEqual(found('rio 128'), ['07RIODEJANEIRO128']);
	assert.deepEqual(found('09 hcmc 45'), ['09HOCHIMINHCITY45']);
});

test('what does not look like part of a number finds none', () => {
	for (const text of [
		'',
		'rome',
		'07',
		'!rome 1333',
		'"07ROME1333"',
		'07 rome 1333 pipeline',
		'0'.repeat(1e6),
	]) {
		check(text);
	}
});

test('no letters are highlighted', () =>
	assert.deepEqual(findByNumber(cables, '07ROME1333'), [{id: '07ROME1333', matches: []}]));

function check(text: string, ...expected: readonly string[]): void {
	assert.deepEqual(
		findByNumber(cables, text).map(({id}) => id),
		expected,
		text.slice(0, 80),
	);
}
