import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cablesNamed, inOrder} from '../../source/app/catalogue.js';
import type {Summary} from '../../source/cable/summary.js';

function summary(id: string, parts: Partial<Summary> = {}): Summary {
	return {
		id,
		mrn: undefined,
		date: undefined,
		from: undefined,
		classification: undefined,
		isNoforn: false,
		subject: undefined,
		opening: '',
		isPartial: false,
		...parts,
	};
}

function named(mrns: readonly string[], sought: string): readonly string[] {
	const summaries = mrns.map((mrn, index) => summary(`${index}.txt`, {mrn}));
	return cablesNamed(summaries, sought).map(({mrn}) => mrn ?? '');
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

test('what has no date stands last in either direction', () => {
	const summaries = [
		summary('b', {date: '2007-06-18T12:11:00Z'}),
		summary('a'),
		summary('c', {date: '1974-01-02T00:00:00Z'}),
	];
	const ids = (isReversed: boolean) =>
		inOrder(summaries, {sort: 'date', isReversed})
			.map(({id}) => id)
			.join('');
	assert.equal(ids(false), 'cba');
	assert.equal(ids(true), 'bca');
});
