import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inOrder} from '../../source/app/catalogue.js';
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
