import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toll} from '../citation/cables.js';
import {begin, shown} from './play.js';
import {texts} from './texts.js';

const folder = {...texts, 'toll.txt': toll.text};
const goal = {number: '07STRELSAU512', paragraph: 4};
const size = {columns: 80, rows: 4};

test('the cable that was asked for opens at its paragraph, and closes to the list', () => {
	const played = begin(folder, {goal, size});
	const {mode, id, lines} = shown(played.state());
	assert.deepEqual([mode, id], ['reader', 'toll.txt']);
	assert.match(lines[0] ?? '', /4\..*The band will play/);
	played.press('q');
	assert.deepEqual([shown(played.state()).mode, shown(played.state()).id], ['list', 'toll.txt']);
	assert.equal(played.state().goal, undefined);
});

test('a paragraph that there is not is said', () => {
	const {message} = shown(begin(folder, {goal: {...goal, paragraph: 99}}).state());
	assert.equal(message, 'there is no paragraph 99');
});

test('it opens as soon as it is read', () => {
	const played = begin(folder, {goal, size, read: 2});
	assert.equal(shown(played.state()).mode, 'list');
	played.readMore(99);
	assert.equal(shown(played.state()).id, 'toll.txt');
});

test('a key that is pressed before comes first', () => {
	const played = begin(folder, {goal, size, read: 2}).press('j').readMore(99);
	assert.equal(shown(played.state()).mode, 'list');
});

test('one that is not there is said to be missing when all is read', () => {
	const played = begin(folder, {goal: {number: '07ROME9', paragraph: undefined}, read: 2});
	assert.equal(shown(played.state()).message, undefined);
	assert.equal(shown(played.readMore(99).state()).message, 'no cable 07ROME9 in this folder');
});
