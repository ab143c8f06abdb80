import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nameSameMessage} from '../../source/cable/mrn.js';
import {countCitations, serialOf} from '../../source/index/citations.js';

const numbered = (...all: readonly (readonly [key: number, number: string])[]) =>
	all
		.map(([key, number]) => ({key, number, serial: serialOf(number)}))
		.sort((a, b) => (a.serial < b.serial ? -1 : a.serial > b.serial ? 1 : 0));

test('a serial is the year and the number, in whichever form', () => {
	assert.equal(serialOf('07ROME1333'), '2007 1333');
	assert.equal(serialOf('1974LAPAZ04746'), '1974 4746');
	assert.equal(serialOf('74LAPAZ4746'), '1974 4746');
	assert.equal(serialOf('no number'), '');
	assert.equal(serialOf(undefined), '');
});

test('two numbers mean one message under two names of a post, and not of two posts', () => {
	assert.ok(nameSameMessage('07USUN12', '07USUNNEWYORK12'));
	assert.ok(nameSameMessage('1974LAPAZ04746', '74LAPAZ4746'));
	assert.ok(!nameSameMessage('07ROME12', '07PARIS12'));
	assert.ok(!nameSameMessage('07XANADU12', '07YANADU12'));
});

test('citations are counted once for each cable that cites, and none of itself', () => {
	const cables = numbered([1, '07ROME1'], [2, '07ROME2'], [3, '07PARIS1'], [4, '07ROME1']);
	const references = numbered(
		[2, '07ROME1'],
		[2, '07ROME01'],
		[3, '07ROME1'],
		[4, '07ROME1'],
		[3, '06ROME2'],
		[1, '08ROME1'],
	);
	assert.deepEqual(
		[...countCitations(cables, references)],
		[
			{key: 1, count: 3},
			{key: 4, count: 2},
		],
	);
	assert.deepEqual([...countCitations([], references)], []);
	assert.deepEqual([...countCitations(cables, [])], []);
});

/** Those of some numbers that mean the message of another one. */
function named(mrns: readonly string[], sought: string): readonly string[] {
	return mrns.filter(mrn => serialOf(mrn) === serialOf(sought) && nameSameMessage(mrn, sought));
}

test('a number is found in the form of another family', () => {
	assert.deepEqual(named(['1974STRELS04746', '75STRELSAU4746'], '74STRELSAU4746'), ['1974STRELS04746']);
	assert.deepEqual(named(['74STRELSAU4746'], '1974STRELS04746'), ['74STRELSAU4746']);
	assert.deepEqual(named(['1979SANJO05291'], '79SANJOSE5291'), ['1979SANJO05291']);
});

test('a post is found under its other names', () => {
	assert.deepEqual(named(['07TAIPEI12'], '07AITTAIPEI12'), ['07TAIPEI12']);
	assert.deepEqual(named(['07USUNNEWYORK12'], '07USUN12'), ['07USUNNEWYORK12']);
});

test('posts that only look alike are not taken for one another', () => {
	assert.deepEqual(named(['07BRUSSELS12', '07USEUBRUSSELS12'], '07USNATO12'), []);
	assert.deepEqual(named(['1974MONTEV00012'], '74MONTERREY12'), []);
	assert.deepEqual(named(['07STRELSAU12'], '07ZENDA12'), []);
});

test('two files that hold the same message are both found', () => {
	assert.deepEqual(named(['07ZENDA88', '07ZENDA88'], '07ZENDA88'), ['07ZENDA88', '07ZENDA88']);
});

test('what is cited after the last cable is not left open, since an open query locks the index', () => {
	const cables = numbered([1, '07ROME1']);
	const references = numbered([2, '07ROME1'], [2, '08ROME2'], [2, '09ROME3']);
	let isOpen = true;
	function* query() {
		try {
			yield* references;
		} finally {
			isOpen = false;
		}
	}
	assert.deepEqual([...countCitations(cables, query())], [{key: 1, count: 1}]);
	assert.ok(!isOpen);
});
