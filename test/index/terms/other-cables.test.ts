import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cableText} from '../../app/texts.js';
import {indexOf} from '../filled-index.js';
import {keysOf} from '../full-text.js';

test('cables are found by those that cite them, that have their number, and that were sent after them', context => {
	const at = (number: number, dateTimeGroup: string, references: readonly string[] = []) =>
		cableText({number, dateTimeGroup, subject: `NUMBER ${number}`, references});
	const {place, index} = indexOf(context, {
		'a.txt': at(1, '010800Z MAR 07'),
		'b.txt': at(2, '010900Z MAR 07', ['STRELSAU 1']),
		'c.txt': at(3, '011000Z MAR 07', ['STRELSAU 1', 'STRELSAU 2']),
		'd.txt': at(3, '020800Z MAR 07'),
		'e.txt': at(4, '280800Z FEB 07'),
		'note.txt': 'A note.\n',
	});
	const found = (query: string) => index.rows(keysOf(place, query)).map(({id}) => id);
	assert.deepEqual(found('has:citations'), ['a.txt', 'b.txt']);
	assert.deepEqual(found('is:duplicate'), ['c.txt', 'd.txt']);
	assert.deepEqual(found('before:07STRELSAU2'), ['a.txt', 'e.txt']);
	assert.deepEqual(found('cites:07STRELSAU1'), ['b.txt', 'c.txt']);
	assert.deepEqual(found('citedby:07STRELSAU3'), ['a.txt', 'b.txt']);
});
