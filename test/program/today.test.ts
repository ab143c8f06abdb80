import assert from 'node:assert/strict';
import {test} from 'node:test';
import {today} from '../../source/program/requested-source.js';

test('today is the day where the user is', () => {
	assert.equal(today(new Date(2026, 0, 2, 23, 59)), '2026-01-02');
	assert.equal(today(new Date(2026, 10, 22, 0, 1)), '2026-11-22');
});
