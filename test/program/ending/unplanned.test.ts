import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkMistake, divided} from './unplanned.js';

test('a mistake of ours gives the terminal back, is reported in one line, and exits with 70', context =>
	checkMistake(context, 'thrown while drawing'));

test('where the keys alone go away, the program ends as when the line does', async context => {
	const {terminal, other, status} = await divided(context, '<');
	await terminal.waitFor('newest first');
	other.hangUp();
	assert.equal(await status(), 129);
});
