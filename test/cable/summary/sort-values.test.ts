import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateSortValue, subjectSortValue} from '../../../source/cable/summary/sort-values.js';

test('a subject is sorted by its words, whatever precedes them', () => {
	for (const written of [
		'ITALY: THE TOLL',
		'Italy: the toll',
		'(C) ITALY: THE TOLL',
		'(U) "ITALY": THE TOLL',
		'“Italy”: the toll',
		"'ITALY: THE TOLL",
		'- (SBU//NF) ITALY: THE TOLL',
		'(CONFIDENTIAL) (U) *** ITALY: THE TOLL',
	]) {
		assert.equal(subjectSortValue(written).replace(/[^A-Z :]/g, ''), 'ITALY: THE TOLL', written);
		assert.equal(subjectSortValue(written)[0], 'I', written);
	}
});

test('words in parentheses count, and a subject of only punctuation stays', () => {
	assert.equal(subjectSortValue('(Draft) ITALY'), 'DRAFT) ITALY');
	assert.equal(subjectSortValue('2007 BUDGET'), '2007 BUDGET');
	assert.equal(subjectSortValue('ÉTATS-UNIS'), 'ÉTATS-UNIS');
	assert.equal(subjectSortValue('***'), '***');
	assert.equal(subjectSortValue('(C)'), '(C)');
});

test('a megabyte of punctuation is read once', {timeout: 20_000}, () => {
	for (const signs of ['(C) ', '((', '"', '- ', '(x']) {
		const many = signs.repeat(1_000_000 / signs.length);
		assert.match(subjectSortValue(`${many}ITALY`), /ITALY$/);
	}
});

test('a cable without a date comes after those of the year of its number, in either direction', () => {
	const cables = [
		{date: '2006-01-02T00:00:00Z', mrn: '06ROME1'},
		{date: '2006-12-31T23:59:00Z', mrn: '06ROME9'},
		{date: undefined, mrn: '06ROME2'},
		{date: '2007-01-01T00:00:00Z', mrn: undefined},
	];
	const oldestFirst = cables.map(cable => dateSortValue(cable, 'oldest first'));
	assert.deepEqual(oldestFirst, oldestFirst.toSorted());
	const newestFirst = [3, 1, 0, 2].map(index =>
		dateSortValue(cables[index] ?? {date: undefined, mrn: undefined}, 'newest first'),
	);
	assert.deepEqual(newestFirst, newestFirst.toSorted().reverse());
	for (const direction of ['oldest first', 'newest first'] as const) {
		assert.equal(dateSortValue({date: undefined, mrn: undefined}, direction), undefined);
		assert.equal(dateSortValue({date: undefined, mrn: 'no number'}, direction), undefined);
	}
	assert.equal(dateSortValue({date: undefined, mrn: '1974STRELS04746'}, 'oldest first'), '1974-~');
});
